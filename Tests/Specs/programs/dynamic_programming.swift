func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }
var memo: [Int: Int] = [:]
func mfib(_ n: Int) -> Int {
    if let v = memo[n] { return v }
    let v = n < 2 ? n : mfib(n - 1) + mfib(n - 2)
    memo[n] = v
    return v
}
print((0..<10).map(fib), mfib(80))  // expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34] 23416728348467685
func knapsack(_ items: [(weight: Int, value: Int)], _ cap: Int) -> (Int, [Int]) {
    var best = Array(repeating: Array(repeating: 0, count: cap + 1), count: items.count + 1)
    for (i, item) in items.enumerated() {
        for w in 0...cap {
            best[i + 1][w] = best[i][w]
            if item.weight <= w { best[i + 1][w] = max(best[i + 1][w], best[i][w - item.weight] + item.value) }
        }
    }
    var w = cap, chosen: [Int] = []
    for i in items.indices.reversed() where best[i + 1][w] != best[i][w] { chosen.insert(i, at: 0); w -= items[i].weight }
    return (best[items.count][cap], chosen)
}
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))  // expect: (9, [1, 2])
func editDistance(_ a: String, _ b: String) -> Int {
    let a = Array(a), b = Array(b)
    var row = Array(0...b.count)
    for i in 1...a.count {
        var prev = row[0]
        row[0] = i
        for j in 1...b.count {
            let cur = row[j]
            row[j] = a[i - 1] == b[j - 1] ? prev : 1 + min(prev, row[j], row[j - 1])
            prev = cur
        }
    }
    return row.last!
}
print(editDistance("kitten", "sitting"))  // expect: 3
func lcs(_ x: String, _ y: String) -> String {
    let x = Array(x), y = Array(y)
    var t = [[String]](repeating: [String](repeating: "", count: y.count + 1), count: x.count + 1)
    for i in x.indices { for j in y.indices {
        t[i + 1][j + 1] = x[i] == y[j] ? t[i][j] + String(x[i]) : [t[i][j + 1], t[i + 1][j]].max(by: { $0.count < $1.count })!
    } }
    return t[x.count][y.count]
}
print(lcs("AGGTAB", "GXTXAYB"))  // expect: GTAB
func queens(_ n: Int) -> [[Int]] {
    var out = [[Int]]()
    func place(_ q: [Int]) {
        if q.count == n { out.append(q); return }
        for c in 0..<n where !q.enumerated().contains(where: { $1 == c || abs($1 - c) == q.count - $0 }) { place(q + [c]) }
    }
    place([])
    return out
}
print(queens(6).count, queens(6)[0])  // expect: 4 [1, 3, 5, 0, 2, 4]
for c in queens(4)[0] { print(String(repeating: ".", count: c) + "Q" + String(repeating: ".", count: 3 - c)) }
func sieve(_ n: Int) -> [Int] {
    var p = [Bool](repeating: true, count: n + 1)
    p[0] = false; p[1] = false
    var i = 2
    while i * i <= n { if p[i] { for j in stride(from: i * i, through: n, by: i) { p[j] = false } }; i += 1 }
    return p.indices.filter { p[$0] }
}
print(sieve(50))
func perms<T>(_ a: [T]) -> [[T]] {
    a.isEmpty ? [[]] : a.indices.flatMap { i -> [[T]] in
        var rest = a
        let x = rest.remove(at: i)
        return perms(rest).map { [x] + $0 }
    }
}
print(perms([1, 2, 3]))
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
print(gcd(1071, 462), coins(11, [1, 2, 5]))
func coins(_ n: Int, _ c: [Int]) -> Int { var ways = [1] + Array(repeating: 0, count: n); for x in c { for i in stride(from: x, through: n, by: 1) { ways[i] += ways[i - x] } }; return ways[n] }
func hanoi(_ n: Int, _ a: String, _ b: String, _ c: String, _ move: (String, String) -> Void) {
    if n == 0 { return }
    hanoi(n - 1, a, c, b, move); move(a, c); hanoi(n - 1, b, a, c, move)
}
var moves = 0
hanoi(3, "A", "B", "C") { moves += 1; print("\($0)\($1)", terminator: " ") }
print(moves)
// expect: .Q..
// expect: ...Q
// expect: Q...
// expect: ..Q.
// expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
// expect: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
// expect: 21 11
// expect: AC AB CB AC BA BC AC 7
