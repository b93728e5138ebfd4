// Functions and closures read and change what a guard of the script binds.
let input = "12,x,7"
let parts = input.split(separator: ",")
guard let first = parts.first, var total = Int(first) else { fatalError("bad") }
func bump() { total += 10 }
bump()
let show = { print("total", total, first) }  // expect: total 22 12
show()
guard case let (a, b)? = Optional((1, 2)), a < b else { fatalError() }
func both() -> Int { a + b }
print(both(), [1, 2].map { $0 * total })  // expect: 3 [22, 44]
guard let n = Int("4") else { fatalError() }
func product(_ k: Int) -> Int { k == 0 ? n : k * product(k - 1) }
print(product(3), (0..<n).map { i in i * n })  // expect: 24 [0, 4, 8, 12]
for i in 0..<n where i % 2 == 0 {
    guard let m = Optional(i) else { continue }
    func sum() -> Int { m + n }
    print(sum())
}
let masked = [1.5, 2].enumerated().map { i, s in i > 0 ? -.infinity : s * 2 }.max()!
print(masked)
// expect: 4
// expect: 6
// expect: 3.0
