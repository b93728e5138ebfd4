struct P { var x: Int; var y: Int }
let p = P(x: 1)  // expect error 15: missing argument for parameter 'y' in call
