func f(a: Int, a: Int) {}  // expect error 16: invalid redeclaration of 'a'
