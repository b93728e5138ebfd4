func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<exponent {
        result *= base
    }
    return result
}
let x: Int = 3
print(power(x, 2))  // expect error 13: cannot convert value of type 'Int' to expected argument type 'Double'
