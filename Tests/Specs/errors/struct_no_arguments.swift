struct P { var x: Int }
let p = P()  // expect error 11: missing argument for parameter 'x' in call
