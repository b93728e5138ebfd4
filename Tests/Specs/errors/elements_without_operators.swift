struct P { var x = 1; var t: Q { Q() } }
struct Q { }
class C { var v = 2 }
enum E { case a(Int), b }
let a = [P(), P()], c = [C(), C()], e = [E.b, E.a(1)]
let i = 0, j = 1
let d = ["x": P()]
func f() -> Bool { a[i] < a[j] }  // expect error 25: referencing operator function '<' on 'Comparable' requires that 'P' conform to 'Comparable'
func g() -> Bool { return a[i] == a[j] }  // expect error 32: referencing operator function '==' on 'Equatable' requires that 'P' conform to 'Equatable'
if a[i] < a[j] { }  // expect error 9: referencing operator function '<' on 'Comparable' requires that 'P' conform to 'Comparable'
if a[i] == a[j] { }  // expect error 9: referencing operator function '==' on 'Equatable' requires that 'P' conform to 'Equatable'
if a[i] != a[j] { }  // expect error 9: referencing operator function '!=' on 'BinaryInteger' requires that 'P' conform to 'BinaryInteger'
if c[i] < c[j] { }  // expect error 9: referencing operator function '<' on 'Comparable' requires that 'C' conform to 'Comparable'
if c[i] == c[j] { }  // expect error 9: referencing operator function '==' on 'Equatable' requires that 'C' conform to 'Equatable'
if e[i] == e[j] { }  // expect error 9: referencing operator function '==' on 'Equatable' requires that 'E' conform to 'Equatable'
if e[i] < e[j] { }  // expect error 9: referencing operator function '<' on 'Comparable' requires that 'E' conform to 'Comparable'
let p = P(), q = P()
if p < q { }  // expect error 6: binary operator '<' cannot be applied to two 'P' operands
if p == q { }  // expect error 6: binary operator '==' cannot be applied to two 'P' operands
if a[i] < p { }  // expect error 9: referencing operator function '<' on 'Comparable' requires that 'P' conform to 'Comparable'
if p > a[j] { }  // expect error 6: referencing operator function '>' on 'Comparable' requires that 'P' conform to 'Comparable'
let s = a[i] + a[j]  // expect error 14: referencing operator function '+' on 'FloatingPoint' requires that 'P' conform to 'FloatingPoint'
let s2 = a[0] + a[1]  // expect error 15: referencing operator function '+' on 'FloatingPoint' requires that 'P' conform to 'FloatingPoint'
let s3 = p + q  // expect error 12: binary operator '+' cannot be applied to two 'P' operands
if a[i].t == a[j].t { }  // expect error 11: referencing operator function '==' on 'Equatable' requires that 'Q' conform to 'Equatable'
if a[i].t < a[j].t { }  // expect error 11: referencing operator function '<' on 'Comparable' requires that 'Q' conform to 'Comparable'
if p.t == q.t { }  // expect error 8: binary operator '==' cannot be applied to two 'Q' operands
let u = a[i].t + a[j].t  // expect error 16: referencing operator function '+' on 'FloatingPoint' requires that 'Q' conform to 'FloatingPoint'
for k in 0..<2 where a[k] == p { print(k) }  // expect error 27: referencing operator function '==' on 'Equatable' requires that 'P' conform to 'Equatable'
for k in 1..<2 where a[k] > a[k - 1] { print(k) }  // expect error 27: referencing operator function '>' on 'Comparable' requires that 'P' conform to 'Comparable'
let h = [[P()]]
if h[i][j] == h[j][i] { }  // expect error 12: referencing operator function '==' on 'Equatable' requires that 'P' conform to 'Equatable'
if h[i][j] == p { }  // expect error 12: referencing operator function '==' on 'Equatable' requires that 'P' conform to 'Equatable'
func m<T>(_ g: [[T]], _ i: Int) -> Bool { g[i][i] == g[i][i] }  // expect error 51: referencing operator function '==' on 'Equatable' requires that 'T' conform to 'Equatable'
func n<T>(_ g: [[T]], _ i: Int, _ x: T) -> Bool { g[i][i] == x }  // expect error 59: referencing operator function '==' on 'Equatable' requires that 'T' conform to 'Equatable'
func o<T>(_ g: [T], _ i: Int, _ x: T) -> Bool { g[i] == x }  // expect error 54: referencing operator function '==' on 'Equatable' requires that 'T' conform to 'Equatable'
func o1<T>(_ g: [T], _ i: Int, _ x: T) -> Bool { x < g[i] }  // expect error 52: referencing operator function '<' on 'Comparable' requires that 'T' conform to 'Comparable'
func o2<T>(_ g: [T], _ i: Int, _ x: T) -> Bool { g[i] != x }  // expect error 55: referencing operator function '!=' on 'BinaryInteger' requires that 'T' conform to 'BinaryInteger'
func o3<T>(_ g: [T], _ i: Int, _ x: T) -> T { g[i] + x }  // expect error 52: referencing operator function '+' on 'FloatingPoint' requires that 'T' conform to 'FloatingPoint'
func o4<T>(_ g: [T], _ i: Int, _ x: T) -> T { g[i] * x }  // expect error 52: referencing operator function '*' on 'FloatingPoint' requires that 'T' conform to 'FloatingPoint'
func o5<T>(_ g: [T], _ i: Int) -> T { var s = g[0]; s += g[i]; return s }  // expect error 55: referencing operator function '+=' on 'FloatingPoint' requires that 'T' conform to 'FloatingPoint'
func o6<T>(_ g: [T], _ i: Int) -> T { var s = g[0]; s = s + g[i]; return s }  // expect error 59: referencing operator function '+' on 'FloatingPoint' requires that 'T' conform to 'FloatingPoint'
func o7<T>(_ g: [T], _ h: [T]) -> [T] { zip(g, h).map { $0 + $1 } }  // expect error 60: binary operator '+' cannot be applied to two 'T' operands
func o9<T>(_ g: [T]) -> [T] { g.sorted { $0 < $1 } }  // expect error 45: referencing operator function '<' on 'Comparable' requires that 'T' conform to 'Comparable'
