func f(_ a: Int) {}
f(a: 1)  // expect error 2: extraneous argument label 'a:' in call
