func f1<T>(_ a: T, _ b: T) -> Bool { a != b }  // expect error 40: binary operator '!=' cannot be applied to two 'T' operands
func f2<T>(_ a: T, _ b: [T]) -> [T] { b.filter { $0 != a } }  // expect error 53: referencing operator function '!=' on 'BinaryInteger' requires that 'T' conform to 'BinaryInteger'
func f3<T>(_ a: T, _ b: [T]) -> [Bool] { [a != b[0]] }  // expect error 45: referencing operator function '!=' on 'BinaryInteger' requires that 'T' conform to 'BinaryInteger'
func f4<T>(_ a: T, _ b: [T]) -> Bool { if a != b[0], 2 > 1 { return true }; return b.count > 1 && a != b.first! }  // expect error 45: referencing operator function '!=' on 'BinaryInteger' requires that 'T' conform to 'BinaryInteger'  // expect error 101: referencing operator function '!=' on 'BinaryInteger' requires that 'T' conform to 'BinaryInteger'
func f5<T>(_ a: T, _ b: T) -> Int { a != b ? 1 : 0 }  // expect error 39: referencing operator function '!=' on 'BinaryInteger' requires that 'T' conform to 'BinaryInteger'
func f6<T>(_ a: T, _ b: T) -> Int { a == b ? 1 : 0 }  // expect error 39: referencing operator function '==' on 'Equatable' requires that 'T' conform to 'Equatable'
func f7<T>(_ a: [T], _ b: T) -> [Int] { (0..<3).filter { a[$0] == b } }  // expect error 64: referencing operator function '==' on 'Equatable' requires that 'T' conform to 'Equatable'
func f8<T>(_ a: [T], _ b: T) -> [Int] { (0..<a.count).filter { a[$0] < a[$0 + 1] } }  // expect error 70: referencing operator function '<' on 'Comparable' requires that 'T' conform to 'Comparable'
struct P { var x = 1; subscript(i: Int) -> P { self }; func at(_ i: Int) -> P { self } }
struct G<T> { var p: [T]; subscript(i: Int) -> T { p[i] }; func at(_ i: Int) -> T { p[i] } }
let p = P(), q = P(), i = 1
if p[i] == q[i] { }  // expect error 9: binary operator '==' cannot be applied to two 'P' operands
if p.at(i) == q { }  // expect error 12: binary operator '==' cannot be applied to two 'P' operands
if p.at(0) == q { }  // expect error 12: referencing operator function '==' on 'Equatable' requires that 'P' conform to 'Equatable'
if p[i] < q { }  // expect error 9: binary operator '<' cannot be applied to two 'P' operands
func f9<T>(_ g: G<T>, _ i: Int) -> Bool { g[i] == g[i] }  // expect error 48: binary operator '==' cannot be applied to two 'T' operands
func f10<T>(_ g: G<T>, _ i: Int) -> Bool { g.at(i) == g.at(i) }  // expect error 52: binary operator '==' cannot be applied to two 'T' operands
let d = ["a": p]
if d["a"] == p { }  // expect error 11: operator function '==' requires that 'P' conform to 'Equatable'
if d["a"]! == p { }  // expect error 12: referencing operator function '==' on 'Equatable' requires that 'P' conform to 'Equatable'
let k = "a"
if d[k]! == p { }  // expect error 10: referencing operator function '==' on 'Equatable' requires that 'P' conform to 'Equatable'
if d[k] == q { }  // expect error 9: operator function '==' requires that 'P' conform to 'Equatable'
let t = [(1, p)]
if t[i].1 == p { }  // expect error 11: referencing operator function '==' on 'Equatable' requires that 'P' conform to 'Equatable'
let ps = [p, q].filter { $0 == p }  // expect error 29: binary operator '==' cannot be applied to two 'P' operands
let pp = [p, q].map { $0 + q }  // expect error 26: binary operator '+' cannot be applied to two 'P' operands
let ii = [0, 1].map { [p, q][$0] == p }  // expect error 34: binary operator '==' cannot be applied to two 'P' operands
let arr = [p, q]
let jj = [0, 1].filter { arr[$0] == p }  // expect error 34: binary operator '==' cannot be applied to two 'P' operands
let mm = arr.sorted { $0 < $1 }  // expect error 26: referencing operator function '<' on 'Comparable' requires that 'P' conform to 'Comparable'
let nn = arr.first { $0 == p }  // expect error 25: referencing operator function '==' on 'Equatable' requires that 'P' conform to 'Equatable'
let oo = arr.contains { $0 == p }  // expect error 28: referencing operator function '==' on 'Equatable' requires that 'P' conform to 'Equatable'
