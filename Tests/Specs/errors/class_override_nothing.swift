class A {}
class B: A {
    override func f() {}  // expect error 19: method does not override any method from its superclass
}
