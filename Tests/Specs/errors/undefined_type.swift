let z: Foo = 3  // expect error 8: cannot find type 'Foo' in scope
