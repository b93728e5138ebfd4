extension Foo {  // expect error 11: cannot find type 'Foo' in scope
    func f() {}
}
