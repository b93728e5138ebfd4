func max(_ a: Int, _ b: Int) -> Int { a > b ? a : b }
func swap(_ a: inout Int, _ b: inout Int) { (a, b) = (b, a) }
var x = 1
var y = 2
print(max(1, "a"))  // expect error 7: no exact matches in call to global function 'max'
swap(&x, y)  // expect error 10: passing value of type 'Int' to an inout parameter requires explicit '&'
