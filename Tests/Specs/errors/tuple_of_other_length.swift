func range(_ values: [Int]) -> (Int, Int) {
    return (values.min()!, values.max()!, values.count)  // expect error 12: cannot convert return expression of type '(Int, Int, Int)' to return type '(Int, Int)'
}
func take(_ pair: (Int, Int)) {}
take((1, 2, 3))  // expect error 6: cannot convert value of type '(Int, Int, Int)' to expected argument type '(Int, Int)'
var pair = (1, 2)
pair = (1, 2, 3)  // expect error 8: cannot assign value of type '(Int, Int, Int)' to type '(Int, Int)'
let other: (Int, Int) = (1, 2, 3)  // expect error 25: '(Int, Int, Int)' is not convertible to '(Int, Int)', tuples have a different number of elements
