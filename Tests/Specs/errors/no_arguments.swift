func f(_ a: Int) {}
f()  // expect error 3: missing argument for parameter #1 in call
