struct S {
    var d = ["a": 1]
    subscript(k: String) -> Int { get { d[k, default: -1] } set { d[k] = newValue } }
    subscript(k: String, default v: Int) -> Int { d[k] ?? v }
    subscript<T: Comparable>(a: T, b: T) -> T { min(a, b) }
    subscript(r: Range<Int>) -> [Int] { Array(r) }
}
var s = S()
s["b"] = 7
s["a"] += 10
print(s["a"], s["b"], s["c"], s["c", default: 3], s[4, 2], s["y", "x"], s[1..<4])  // expect: 11 7 -1 3 2 x [1, 2, 3]
class C { var a = [[1, 2], [3, 4]]; subscript(i: Int, j: Int) -> Int { get { a[i][j] } set { a[i][j] = newValue } } }
let c = C()
c[1, 0] = 30
c[0, 1] *= 5
print(c.a)  // expect: [[1, 10], [30, 4]]
