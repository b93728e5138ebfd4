class A {}
class B: A {}
let a = A()
print(a is B)  // expect: false
let b = a as! B  // expect fault: Could not cast value of type 'main.A' to 'main.B'
