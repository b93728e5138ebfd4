struct P { var x: Int }
let p = P(x: 1, y: 2)  // expect error 20: extra argument 'y' in call
