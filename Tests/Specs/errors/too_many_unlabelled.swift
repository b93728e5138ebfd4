func f(_ a: Int) {}
f(1, 2)  // expect error 6: extra argument in call
