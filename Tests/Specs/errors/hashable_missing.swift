struct P { var x = 1 }
let s: Set<P> = []  // expect error 8: type 'P' does not conform to protocol 'Hashable'
