func memoize<A: Hashable, B>(_ f: @escaping ((A) -> B, A) -> B) -> (A) -> B {
    var cache: [A: B] = [:]
    func run(_ x: A) -> B {
        if let known = cache[x] { return known }
        let result = f(run, x)
        cache[x] = result
        return result
    }
    return run
}
let fib: (Int) -> Int = memoize { recurse, n in n < 2 ? n : recurse(n - 1) + recurse(n - 2) }
print(fib(50), fib(80))  // expect: 12586269025 23416728348467685
