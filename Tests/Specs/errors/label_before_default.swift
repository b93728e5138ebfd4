func plan(a: Int, b: Int = 1, c: Int = 2, d: Int) {}
plan(1, d: 2)  // expect error 5: missing argument label 'a:' in call
plan(1, c: 3, d: 2)  // expect error 5: missing argument label 'a:' in call
plan(a: 1, 5, d: 2)  // expect error 5: missing argument label 'b:' in call
