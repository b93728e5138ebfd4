struct Table {
    subscript(row: Int, col: Int) -> Int { row * col }
    static subscript(n: String) -> Int { n.count }
}
let t = Table()
print(Table[1, 2])  // expect error 7: instance member 'subscript' cannot be used on type 'Table'
print(t["a"])  // expect error 7: static member 'subscript' cannot be used on instance of type 'Table'
print(t[1, 2], Table["a"])
struct P { var s: Int }
let ps = [P(s: 1)]
print(ps.filter(\.s))  // expect error 17: key path value type 'Int' cannot be converted to contextual type 'Bool'
var a: Array = []  // expect error 16: empty collection literal requires an explicit type
var d: Dictionary = [:]  // expect error 21: empty collection literal requires an explicit type
func variadic(_ xs: Double...) -> Double { xs.sum }  // expect error 47: value of type 'Double...' has no member 'sum'
func bits(_ r: Double) -> Double {
    let q = r ^ 2  // expect error 13: cannot convert value of type 'Double' to expected argument type 'Int'
    return q
}
