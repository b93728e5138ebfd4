let ages: [String,  // expect error 18: expected ']' in array type
    Int  // expect error 5: type annotation missing in pattern
    ] = ["a": 1]  // expect error 5: expected expression
let digits: Int[3] = [1, 2, 3]  // expect error 16: array types are now written with the brackets around the element type
func sum(xs [Int]) { }  // expect error 10: expected parameter name followed by ':'
let pairs = ["a": 1 "b": 2]  // expect error 21: expected ',' separator
let names: [String] = ["a", "b" "c"]  // expect error 33: expected ',' separator
