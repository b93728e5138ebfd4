func f(x: inout Int) {}
let k = 3
var v = 3
f(x: k)  // expect error 1: cannot pass immutable value as inout argument: 'k' is a 'let' constant
f(x: v)  // expect error 6: passing value of type 'Int' to an inout parameter requires explicit '&'
f(x: 3)  // expect error 1: cannot pass immutable value as inout argument: literals are not mutable
func g(_ a: Int) { f(x: a) }  // expect error 20: cannot pass immutable value as inout argument: 'a' is a 'let' constant
