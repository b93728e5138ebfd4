func f(x: Int) {}
func f(x: Int) {}  // expect error 6: invalid redeclaration of 'f(x:)'
