struct A {}
let s = Set([A()])  // expect error 9: generic struct 'Set' requires that 'A' conform to 'Hashable'
