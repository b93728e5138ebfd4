class A {}
class B {}
let b = A() as B  // expect error 9: cannot convert value of type 'A' to type 'B' in coercion
