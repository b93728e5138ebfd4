func add(_ a: Int, _ b: Int) -> Int { a + b }
let op: (Int, Int) -> Int = add
let ops: [String: (Int, Int) -> Int] = ["+": add, "-": { $0 - $1 }, "*": (*)]
print(op(1, 2), ops["-"]!(5, 3), ops["*"]!(4, 5))  // expect: 3 2 20
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let describe = compose({ (x: Int) in x * 2 }, { "<\($0)>" })
print(describe(21))  // expect: <42>
func apply(_ n: Int, _ f: (Int) -> Int) -> Int { f(n) }
print(apply(3) { $0 + 1 }, apply(4, { -$0 }), [1, 2, 3].map(String.init), [3, 1].sorted(by: <))  // expect: 4 -4 ["1", "2", "3"] [1, 3]
func curry(_ a: Int) -> (Int) -> (Int) -> Int { { b in { c in a * 100 + b * 10 + c } } }
print(curry(1)(2)(3))  // expect: 123
