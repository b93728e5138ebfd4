func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fib(15))  // expect: 610
func hanoi(_ n: Int, _ a: String, _ b: String, _ c: String) -> Int {
    if n == 0 { return 0 }
    return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
}
print(hanoi(6, "A", "B", "C"))  // expect: 63
func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
print(isEven(10), isOdd(7))  // expect: true true
func permutations(_ a: [Int]) -> [[Int]] {
    if a.count <= 1 { return [a] }
    return a.indices.flatMap { i -> [[Int]] in
        var rest = a
        let x = rest.remove(at: i)
        return permutations(rest).map { [x] + $0 }
    }
}
print(permutations([1, 2, 3]))  // expect: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
func ackermann(_ m: Int, _ n: Int) -> Int {
    m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1))
}
print(ackermann(2, 3))  // expect: 9
