struct S { private(set) var x = 1 }
var s = S()
s.x = 2  // expect error 3: cannot assign to property: 'x' setter is inaccessible
