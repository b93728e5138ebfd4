protocol Stage<Input, Output> { associatedtype Input; associatedtype Output; func run(_ i: Input) -> Output }
struct L: Stage { func run(_ i: String) -> Int { i.count } }
struct M: Stage { func run(_ i: Int) -> Int { i } }
let x: Any = L(), y: Any = M()
print(x is any Stage<String, Int>, y is any Stage<String, Int>, y is any Stage)  // expect: true false true
if let s = x as? any Stage<String, Int> { print(s.run("abc")) }  // expect: 3
if let s = y as? any Stage<String, Int> { print(s.run("abc")) } else { print("no") }  // expect: no
let all: [any Stage] = [L(), M()]
print(all.compactMap { $0 as? any Stage<Int, Int> }.map { $0.run(3) })  // expect: [3]
switch y { case is any Stage<String, Int>: print("s")
 case let t as any Stage<Int, Int>: print("i", t.run(4))  // expect: i 4
 default: print("d") }
