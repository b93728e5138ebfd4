func run(_ n: Int, first: () -> Void, second: () -> Void = {}) { first(); second() }
run(1) { print("a") }  // expect: a
run(1) { print("b") } second: { print("c") }
run(1, first: { print("d") }, second: { print("e") })
func repeated(_ n: Int, _ body: (Int) -> Void) { for i in 0..<n { body(i) } }
repeated(2) { print("i", $0) }
let total = [1, 2, 3].reduce(0) { sum, x in sum + x }
print(total, [3, 1, 2].sorted { $0 > $1 }.first ?? 0)
if [1, 2].contains(where: { $0 > 1 }) { print("yes") }
// expect: b
// expect: c
// expect: d
// expect: e
// expect: i 0
// expect: i 1
// expect: 6 3
// expect: yes
