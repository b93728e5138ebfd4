indirect enum Expr {
    case number(Int)
    case sum(Expr, Expr)
}
let e = Expr.sum(.number(1), 2)  // expect error 30: cannot convert value of type 'Int' to expected argument type 'Expr'
print(e)
