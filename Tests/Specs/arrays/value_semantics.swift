var a = [1, 2, 3]
var b = a
b.append(4)
b[0] = 99
print(a, b)  // expect: [1, 2, 3] [99, 2, 3, 4]
func change(_ x: [Int]) -> [Int] { var y = x; y[0] = -1; return y }
print(change(a), a)  // expect: [-1, 2, 3] [1, 2, 3]
var nested = [[1], [2]]
let copy = nested
nested[0].append(5)
print(nested, copy)  // expect: [[1, 5], [2]] [[1], [2]]
func grow(_ x: inout [Int]) { x.append(0) }
grow(&a)
grow(&nested[1])
print(a, nested)  // expect: [1, 2, 3, 0] [[1, 5], [2, 0]]
