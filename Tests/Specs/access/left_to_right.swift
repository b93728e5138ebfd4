func t<T>(_ v: T, _ s: String) -> T { print(s, terminator: " "); return v }
var m = [[1, 2], [3, 4]]
m[t(1, "l")][t(0, "m")] += t(5, "o"); print(m)  // expect: l m o [[1, 2], [8, 4]]
m[t(1, "l")][t(0, "m")] = t(5, "o"); print(m)  // expect: l m o [[1, 2], [5, 4]]
var a = [1, 2, 3]; a[t(0, "x")] += t(a[1], "y"); print(a)  // expect: x y [3, 2, 3]
a[t(1, "x")] = t(7, "y"); print(a)  // expect: x y [3, 7, 3]
func local() {
    var m = [[1, 2], [3, 4]], d = ["k": [1, 2]], s = ["a", "b"]
    m[t(1, "l")][t(0, "m")] += t(5, "o"); m[t(0, "p")][t(1, "q")] = t(9, "r"); print(m)
    m[t(1, "l")].append(t(5, "o")); print(m)
    d[t("k", "k")]![t(0, "i")] += t(3, "v"); d[t("z", "k"), default: []].append(t(4, "v")); print(d["k"]!, d["z"]!)
    s[t(0, "i")] += t("c", "v"); s[t(1, "i")] = t("w", "v"); print(s)
}
struct Generator { var state = 1; mutating func next() -> Int { state = (state * 5 + 3) % 16; return state } }
var g = Generator()
var grid = [[Int]](repeating: [Int](repeating: 0, count: 16), count: 16)
for _ in 0..<5 { grid[g.next()][g.next()] += g.next() }
for _ in 0..<5 { grid[g.next()][g.next()] = g.next() }
print(grid.map { $0.reduce(0, +) })
struct A { var b: B?; var arr: [B?] = [nil] }; struct B { var n: Int? = nil; var s = "s"; subscript(i: Int) -> Int { get { 0 } set { } } }
var no: A? = nil; var a2 = A(); var o: Int?; var d: [String: B] = [:]
o? -= t(1, "NO"); d["q"]?.s += t("+", "NO"); a2.b?.n? *= t(9, "NO")
a2.arr[0]?[t(1, "NO")] = 1; no?.arr[t(1, "NO")]?[t(1, "NO")] += t(1, "NO"); no?.arr[t(0, "NO")] = B()
no?.arr.append(t(B(), "NO"))
no?.b?.n = t(9, "NO")
print("none")
no = A(b: B(n: 3), arr: [B(), nil])
o = 4; d["q"] = B(); a2.b = B(n: 2)
o? -= t(1, "yes"); d[t("q", "k")]?.s += t("+", "yes"); a2.b?.n? *= t(9, "yes"); no?.arr[t(0, "i")]?.s += t("!", "v")
no?.arr[t(1, "i")] = t(B(n: 8), "v"); no?.b?.n = t(9, "w"); no?.arr.append(t(B(), "x"))
print(o as Any, d["q"]!.s, a2.b!.n!, no!.arr.count, no!.arr[0]!.s, no!.arr[1]!.n!, no!.b!.n!)
class Node { var v = 1; var next: Node?; var xs = [1, 2, 3]; subscript(i: Int) -> Int { get { xs[i] } set { print("set", terminator: " "); xs[i] = newValue } } }
let n = Node(); n.next = Node()
t(n, "n").v += t(2, "v"); t(n, "n").v = t(3, "v"); t(n, "n").xs[t(0, "i")] += t(4, "w"); t(n, "n")[t(1, "j")] = t(5, "u"); t(n, "n")[t(1, "j")] += t(5, "u")
n.next?.v += t(2, "v"); n.next?.next?.v += t(2, "NO"); t(n.next, "m")?.xs[t(2, "k")] = t(6, "z")
print(n.v, n.xs, n.next!.v, n.next!.xs)
local()
// expect: [2, 11, 0, 13, 6, 15, 0, 0, 10, 0, 12, 0, 0, 7, 0, 9]
// expect: none
// expect: yes k yes yes i v i v w x Optional(3) s+ 18 3 s! 8 9
// expect: n v n v n i w n j u set n j u set v m k z 3 [5, 10, 3] 3 [1, 2, 6]
// expect: l m o p q r [[1, 9], [8, 4]]
// expect: l o [[1, 9], [8, 4, 5]]
// expect: k i v k v [4, 2] [4]
// expect: i v i v ["ac", "w"]
