func f(a: Int, b: Int) {}
f(b: 1, a: 2)  // expect error 9: argument 'a' must precede argument 'b'
