struct K {}
let d: [K: Int] = [:]  // expect error 8: type 'K' does not conform to protocol 'Hashable'
