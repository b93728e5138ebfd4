func f(a: Int) {}
f(1)  // expect error 3: missing argument label 'a:' in call
