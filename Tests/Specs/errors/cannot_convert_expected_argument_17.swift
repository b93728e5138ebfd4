func square(_ x: Double) -> Double {
    return x * x
}
let n = 4
print(square(n))  // expect error 14: cannot convert value of type 'Int' to expected argument type 'Double'
