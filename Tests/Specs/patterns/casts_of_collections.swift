protocol Shape { var area: Double { get } }
struct Sq: Shape { var s: Double; var area: Double { s * s } }
class A { var n = 1 }
class B: A { override init() { super.init(); n = 2 } }
let xs: Any = [Sq(s: 2), Sq(s: 3)]
if let shapes = xs as? [Shape] { print(shapes.map(\.area)) }  // expect: [4.0, 9.0]
let ys: [Any] = [1, 2, 3]
print(ys as? [Int] ?? [], ys as? [String] as Any)  // expect: [1, 2, 3] nil
let mixed: [Any] = [1, "a"]
print(mixed is [Int], (mixed as? [Int]) == nil)  // expect: false true
let objs: [A] = [B(), B()]
if let bs = objs as? [B] { print(bs.map(\.n)) }  // expect: [2, 2]
let m: [String: Any] = ["a": 1, "b": 2]
if let im = m as? [String: Int] { print(im.values.sorted(), im["b"]!) }  // expect: [1, 2] 2
let am: Any = ["k": [1, 2], "l": [3]]
if let q = am as? [String: [Any]] { print(q["k"]!.count, q["l"]![0]) }  // expect: 2 3
let bools: Any = [true, false]
if let q = bools as? [Any] { print(q) }  // expect: [true, false]
print((q2(["a", "b"]) as! [String]).joined())  // expect: ab
func q2(_ x: Any) -> Any { x }
let s: Any = Set([1, 2])
print((s as? Set<Int>)?.count ?? 0, s is [Any], s is Set<String>)  // expect: 2 false false
let back = (bools as! [Any]) as? [Bool]
print(back!)  // expect: [true, false]
let e: Any = [Int]()
print(e is [String], e is [Any])  // expect: true true
