func f(a: Int) {}
f(b: 1)  // expect error 2: incorrect argument label in call (have 'b:', expected 'a:')
