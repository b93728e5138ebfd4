print(x)  // expect error 7: cannot find 'x' in scope
