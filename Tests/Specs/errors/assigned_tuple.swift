func gcd(_ a: Int, _ b: Int) -> Int {
    while b != 0 {
        (
            a,  // expect error 13: cannot assign to value: 'a' is a 'let' constant
            b  // expect error 13: cannot assign to value: 'b' is a 'let' constant
        ) = (b, a % b)
    }
    return a
}
let c = 1
let d = 2
(
    c,  // expect error 5: cannot assign to value: 'c' is a 'let' constant
    d  // expect error 5: cannot assign to value: 'd' is a 'let' constant
) = (d, c)
