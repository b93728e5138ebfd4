// dynamic programming
func lcs(_ a: String, _ b: String) -> String {
    let x = Array(a), y = Array(b)
    var t = [[Int]](repeating: [Int](repeating: 0, count: y.count + 1), count: x.count + 1)
    for i in 1...x.count { for j in 1...y.count {
        t[i][j] = x[i - 1] == y[j - 1] ? t[i - 1][j - 1] + 1 : max(t[i - 1][j], t[i][j - 1])
    } }
    var (i, j, out) = (x.count, y.count, "")
    while i > 0 && j > 0 {
        switch (x[i - 1] == y[j - 1], t[i - 1][j] >= t[i][j - 1]) {
        case (true, _): out = String(x[i - 1]) + out; i -= 1; j -= 1
        case (false, true): i -= 1
        case (false, false): j -= 1
        }
    }
    return out
}
print(lcs("AGGTAB", "GXTXAYB"), lcs("abc", "xyz").isEmpty)  // expect: GTAB true
func editDistance(_ a: String, _ b: String) -> Int {
    var row = Array(0...b.count)
    for (i, ca) in a.enumerated() {
        var prev = row[0]; row[0] = i + 1
        for (j, cb) in b.enumerated() {
            let cur = row[j + 1]
            row[j + 1] = ca == cb ? prev : 1 + min(prev, row[j], cur)
            prev = cur
        }
    }
    return row.last!
}
print(editDistance("kitten", "sitting"), editDistance("", "abc"))  // expect: 3 3
func knapsack(_ items: [(w: Int, v: Int)], _ cap: Int) -> (Int, [Int]) {
    var best = Array(repeating: 0, count: cap + 1), take = Array(repeating: Set<Int>(), count: cap + 1)
    for (n, item) in items.enumerated() {
        for c in stride(from: cap, through: item.w, by: -1) where best[c - item.w] + item.v > best[c] {
            best[c] = best[c - item.w] + item.v
            take[c] = take[c - item.w].union([n])
        }
    }
    return (best[cap], take[cap].sorted())
}
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))  // expect: (9, [1, 2])
var memo: [Int: Int] = [:]
func collatz(_ n: Int) -> Int {
    if n == 1 { return 1 }
    if let m = memo[n] { return m }
    let r = 1 + collatz(n.isMultiple(of: 2) ? n / 2 : 3 * n + 1)
    memo[n] = r
    return r
}
print((1...1000).max { collatz($0) < collatz($1) }!, memo.count > 1000)  // expect: 871 true
func permutations<T>(_ a: [T]) -> [[T]] {
    a.isEmpty ? [[]] : a.indices.flatMap { i -> [[T]] in
        var rest = a; let x = rest.remove(at: i)
        return permutations(rest).map { [x] + $0 }
    }
}
print(permutations([1, 2, 3]), permutations(Array("ab")).map { String($0) })  // expect: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]] ["ab", "ba"]
func sieve(_ n: Int) -> [Int] {
    var p = [Bool](repeating: true, count: n + 1); p[0] = false; p[1] = false
    var i = 2
    while i * i <= n { if p[i] { for j in stride(from: i * i, through: n, by: i) { p[j] = false } }; i += 1 }
    return p.indices.filter { p[$0] }
}
print(sieve(50), sieve(1000).count)  // expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] 168
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
print(gcd(1071, 462), (1...20).reduce(1) { $0 * $1 / gcd($0, $1) })  // expect: 21 232792560
var board = [Int](); var solutions = 0
func queens(_ n: Int) { if board.count == n { solutions += 1; return }
    for c in 0..<n where !board.enumerated().contains(where: { $0.element == c || abs($0.element - c) == board.count - $0.offset }) {
        board.append(c); queens(n); board.removeLast() } }
queens(6); print(solutions)  // expect: 4
