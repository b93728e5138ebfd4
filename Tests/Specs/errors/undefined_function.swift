let y = foo(3)  // expect error 9: cannot find 'foo' in scope
