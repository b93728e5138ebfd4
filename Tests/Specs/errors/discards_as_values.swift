// `_` is no value.
let a = _ + 1  // expect error 9: '_' can only appear in a pattern or on the left side of an assignment
print(_)  // expect error 7: '_' can only appear in a pattern or on the left side of an assignment
_ = _  // expect error 5: '_' can only appear in a pattern or on the left side of an assignment
var x = 1, y = 2
(_, x) = (3, 4)
(x, _) = (y, x)
let xs = [1, _]  // expect error 14: '_' can only appear in a pattern or on the left side of an assignment
switch [1, 2] { case [1, _]: print("a"); default: print("b") }  // expect error 26: '_' can only appear in a pattern or on the left side of an assignment
func f(_ n: Int) {}
f(_)  // expect error 3: '_' can only appear in a pattern or on the left side of an assignment
f(_ + 1)  // expect error 3: '_' can only appear in a pattern or on the left side of an assignment
let t = (_, 1)  // expect error 10: '_' can only appear in a pattern or on the left side of an assignment
_ += 1  // expect error 1: '_' can only appear in a pattern or on the left side of an assignment
x = _  // expect error 5: '_' can only appear in a pattern or on the left side of an assignment
