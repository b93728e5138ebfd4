func gcd(_ a: Int, _ b: Int) -> Int {
    b == 0 ? abs(a) : gcd(b, a % b)
}
print(gcd(48, 36), gcd(17, 5), gcd(0, 9), gcd(-12, 18))  // expect: 12 1 9 6
func power(_ base: Int, _ exponent: Int) -> Int {
    var result = 1
    for _ in 0..<exponent { result *= base }
    return result
}
print(power(2, 10), power(3, 5), power(7, 0))  // expect: 1024 243 1
