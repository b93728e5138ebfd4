class A {}
class B: A {}
let b: B = A()  // expect error 12: cannot convert value of type 'A' to specified type 'B'
