func t<T>(_ v: T, _ s: String) -> T { print(s); return v }
func g(_ a: Int, b: Int = t(9, "def"), c: Int = 1, d: Int = t(4, "def2")) -> Int { a + b + c + d }
print(g(t(1, "a"), c: t(3, "c")))
print(g(t(1, "a"), b: t(2, "b")))
struct S { var x: Int = t(1, "dx"); var y: Int = t(2, "dy"); var z = 3 }
print(S(y: t(5, "y"), z: t(6, "z")))
class C { let a: Int; init(a: Int = t(1, "da"), b: Int, f: () -> Int = { t(7, "clos") }) { self.a = a + b + f() } ; func m(x: Int = t(1, "mx"), _ c: () -> Int) -> Int { x + c() } }
print(C(b: t(3, "b")).m { t(8, "tr") })
func h<T>(_ a: T, l: [T] = t([], "gen"), _ b: T) -> Int { l.count }
print(h(t(1, "1"), t(2, "2")))
func k(x: Int = t(0, "kx"), y: inout Int, z: Int) { y += x + z }
var v = 1; k(y: &v, z: t(5, "z")); print(v)
func line(l: Int = #line, f: String = #function, _ o: Int) -> String { "\(l) \(f) \(o)" }
print(line(t(3, "o")))
// expect: a
// expect: c
// expect: def
// expect: def2
// expect: 17
// expect: a
// expect: b
// expect: def2
// expect: 8
// expect: y
// expect: z
// expect: dx
// expect: S(x: 1, y: 5, z: 6)
// expect: b
// expect: da
// expect: clos
// expect: mx
// expect: tr
// expect: 9
// expect: 1
// expect: 2
// expect: gen
// expect: 0
// expect: z
// expect: kx
// expect: 6
// expect: o
// expect: 14 main 3
