var xs = [1, 2]
struct P { var n = 1 }
let ps = [P()]
let a = ps.filter {
    $0.n  // expect error 8: cannot assign to property: '$0' is immutable
        = 1  // expect error 9: cannot convert value of type '()' to closure result type 'Bool'
}
let n = 3, x = 2.5
let p1 = 2 * x * n  // expect error 12: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
let p2 = 2 * Double.pi * n  // expect error 12: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
let p3 = x / 2 * n  // expect error 12: binary operator '/' cannot be applied to operands of type 'Double' and 'Int'
let d = ["a": 1], pairs = [(1, 2)]
print(d.sorted())  // expect error 9: type 'Dictionary<String, Int>.Element' (aka '(key: String, value: Int)') cannot conform to 'Comparable' [#ProtocolTypeNonConformance]
print(pairs.max() as Any)  // expect error 13: type '(Int, Int)' cannot conform to 'Comparable' [#ProtocolTypeNonConformance]
var lo: Double? = 1, hi: Double? = 2
let s1 = hi - lo  // expect error 13: binary operator '-' cannot be applied to two 'Double?' operands
let s2: Double = (hi - lo) * 2  // expect error 22: binary operator '-' cannot be applied to two 'Double?' operands
let grid = [[Double]](repeating: [0])  // expect error 37: missing argument for parameter 'count' in call
