struct S {
    static let maximum: Double = { print("(computing maximum)"); return 30 }()
    let a: Double = { let x = 3; return Double(x) }()
    var b: Float = { print("x"); return 1 }()
    lazy var c: Double = { print("x"); return 1 }()
    static var table: [String: Double] = { var t: [String: Double] = [:]; t["a"] = 1; return t }()
}
let y: Double = { print("(computing)"); return 30 }()
print(S.maximum, S().a, S().b, y)
func f() -> Double { { print("q"); return 3 }() }
print(f())
// expect: (computing)
// expect: (computing maximum)
// expect: x
// expect: x
// expect: 30.0 3.0 1.0 30.0
// expect: q
// expect: 3.0
