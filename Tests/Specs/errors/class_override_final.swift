class A { final func f() {} }
class B: A {
    override func f() {}  // expect error 19: instance method overrides a 'final' instance method
}
