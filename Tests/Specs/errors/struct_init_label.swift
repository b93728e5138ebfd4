struct P { var x: Int }
let p = P(1)  // expect error 11: missing argument label 'x:' in call
