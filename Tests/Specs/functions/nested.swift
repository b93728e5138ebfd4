func outer(_ n: Int) -> [Int] {
    var results: [Int] = []
    func add(_ x: Int) { results.append(x * n) }
    for i in 1...3 { add(i) }
    func fact(_ k: Int) -> Int { k < 2 ? 1 : k * fact(k - 1) }
    results.append(fact(n))
    return results
}
print(outer(4))  // expect: [4, 8, 12, 24]
func makeCounter() -> () -> Int {
    var count = 0
    func next() -> Int { count += 1; return count }
    return next
}
let c1 = makeCounter(), c2 = makeCounter()
print(c1(), c1(), c2(), c1())  // expect: 1 2 1 3
