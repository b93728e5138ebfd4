let count = 3
func f(count: Int) -> Int { let count = count + 1; do { let count = count * 10; return count } }
print(f(count: 1), count)  // expect: 20 3
struct S { var x = 1; func g(x: Int) -> Int { self.x * 10 + x }; func max(_ a: Int) -> Int { Swift.max(a, x) } }
print(S().g(x: 5), S().max(0))  // expect: 15 1
let `class` = 9, `default` = 1
print(`class` + `default`)  // expect: 10
enum E { case `default`, `init`; static let `self2` = 1 }
print(E.default, E.`init`)  // expect: default init
for i in 0..<2 { let i = i * 100; print(i, terminator: " ") }
print()  // expect: 0 100 
let π = 3.14, größe = 2.0, 変数 = "v", 🚀 = 7
print(π * größe, 変数, 🚀)  // expect: 6.28 v 7
