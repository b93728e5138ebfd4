struct T { var a = 1; static let s = 5; enum Kind { case x } }
func f() -> Int { 3 }
let t: main.T = main.T()
print(t.a, main.T.s, main.f())  // expect: 1 5 3
let k: main.T.Kind = .x
print(k)  // expect: x
func g(_ x: [main.T]) -> Int { x.count }
print(g([main.T(), T()]))  // expect: 2
func max(_ x: Int, _ y: Int) -> Int { -1 }
print(max(1, 2), main.max(3, 4), Swift.max(3, 4))  // expect: -1 -1 4
struct Holder { func f() -> Int { main.f() + 1 }; var T = 2 }
print(Holder().f())  // expect: 4
let arr: Swift.Array<Swift.Int> = [1]
print(arr)  // expect: [1]
