indirect enum Expr { case num(Int), add(Expr, Expr), mul(Expr, Expr), neg(Expr) }
func eval(_ e: Expr) -> Int {
    switch e {
    case .num(let n): return n
    case .add(.num(0), let x), .add(let x, .num(0)): return eval(x)
    case let .add(a, b): return eval(a) + eval(b)
    case .mul(.num(0), _), .mul(_, .num(0)): return 0
    case let .mul(a, b): return eval(a) * eval(b)
    case .neg(.neg(let x)): return eval(x)
    case .neg(let x): return -eval(x)
    }
}
print(eval(.add(.num(2), .mul(.num(3), .neg(.num(4))))), eval(.neg(.neg(.num(7)))), eval(.mul(.num(0), .num(9))))  // expect: -10 7 0
