struct S { private var x: Int = 1; var y = 2 }
let s = S(x: 3, y: 2)  // expect error 10: argument passed to call that takes no arguments
