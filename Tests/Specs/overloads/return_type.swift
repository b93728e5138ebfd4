func make() -> Int { 1 }
func make() -> String { "s" }
func make() -> [Double] { [2.5] }
let a: Int = make()
let b: String = make()
print(a, b, (make() as [Double]).count, make() + 1, make() + "t")  // expect: 1 s 1 2 st
struct S { static func + (a: S, b: Int) -> String { "S+Int" }; static func + (a: S, b: S) -> Int { 0 } }
print(S() + 1, S() + S())  // expect: S+Int 0
let x: Float = 1 + 2 * 3.5
let y = [1, 2.5]
let z: [Double] = [1, 2]
print(x, y, z, [1, 2].map { $0 + 0.5 } as [Double], max(1, 2.5), [1, 2, 3].reduce(0.0) { $0 + Double($1) })  // expect: 8.0 [1.0, 2.5] [1.0, 2.0] [1.5, 2.5] 2.5 6.0
