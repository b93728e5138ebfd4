// A local function may use variables that are declared after it, where it is called later still.
func outer() { func show() { print(later) }  // expect: 5
 let later = 5
 show() }
outer()
func two() {
    func a(_ n: Int) -> Int { n == 0 ? base : b(n - 1) }
    func b(_ n: Int) -> Int { n == 0 ? -base : a(n - 1) }
    var base = 10
    print(a(3), b(3))  // expect: -10 10
    base = 7
    print(a(2))  // expect: 7
}
two()
func three() -> [Int] {
    var memo: [Int: Int] = [:]
    func fib(_ n: Int) -> Int { if n < 2 { return n }; if let m = memo[n] { return m }; let v = fib(n - 1) + fib(n - 2); memo[n] = v; calls += 1; return v }
    var calls = 0
    let r = (0..<10).map(fib)
    return r + [calls]
}
print(three())  // expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 8]
func four(_ list: [Int]) -> Int {
    func helper(_ x: Int) -> Int {
        let result = x * 2
        return result + 1
    }
    let first = helper(list[0])
    let result = first + helper(list[1])
    func report() -> String { "\(result) \(total)" }
    var total = 0
    for element in list { total += element }
    print(report())  // expect: 8 6
    return result
}
print(four([1, 2, 3]))  // expect: 8
