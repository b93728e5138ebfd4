struct A { private var n: Int }
let a = A(n: 1)  // expect error 9: 'A' initializer is inaccessible due to 'private' protection level
