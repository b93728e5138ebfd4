struct Matrix {
    init(rows: Int, fill: Double) {}
    subscript(r: Int, c: Int) -> Double { 0 }
}
var m = Matrix(rows: 2)  // expect error 23: missing argument for parameter 'fill' in call
for r in 0..<2 { print((0..<3).map { m[r, $0] }) }
