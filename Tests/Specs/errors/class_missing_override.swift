class A { func f() {} }
class B: A {
    func f() {}  // expect error 10: overriding declaration requires an 'override' keyword
}
