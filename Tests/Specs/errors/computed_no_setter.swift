struct S { var x: Int { 1 } }
var s = S()
s.x = 2  // expect error 3: cannot assign to property: 'x' is a get-only property
