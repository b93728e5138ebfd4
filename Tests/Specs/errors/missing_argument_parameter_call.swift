func gcd(_ a: Int, _ b: Int) -> Int {
    if b == 0 { return a }
    return gcd(b, a % b)
}
print(gcd(12))  // expect error 13: missing argument for parameter #2 in call
