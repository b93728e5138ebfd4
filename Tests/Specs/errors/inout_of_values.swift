func fill(_ numbers: inout [Int]) {}
func grow(_ number: inout Int) {}
var count = 1
var numbers = [1]
struct Point { var x = 1 }
var point = Point()
fill([1, 2])  // expect error 1: cannot pass immutable value of type '[Int]' as inout argument
grow(count + 1)  // expect error 1: cannot pass immutable value as inout argument: binary operator returns immutable value
grow(numbers[0])  // expect error 13: passing value of type 'Int' to an inout parameter requires explicit '&'
grow(point.x)  // expect error 12: passing value of type 'Int' to an inout parameter requires explicit '&'
