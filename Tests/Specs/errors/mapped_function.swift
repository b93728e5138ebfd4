func half(_ x: Double) -> Double { x / 2 }
print([1, 2].count)
let inputs = [1, 2]
print(inputs.map(half))  // expect error 18: cannot convert value of type '(Double) -> Double' to expected argument type '(Int) -> Double'
