let factorial = { (n: Int) -> Int in n <= 1 ? 1 : n * factorial(n - 1) }
print(factorial(5))  // expect: 120
let collatz = { (n: Int) -> [Int] in
    if n == 1 { return [1] }
    return [n] + collatz(n % 2 == 0 ? n / 2 : 3 * n + 1)
}
print(collatz(6))  // expect: [6, 3, 10, 5, 16, 8, 4, 2, 1]
