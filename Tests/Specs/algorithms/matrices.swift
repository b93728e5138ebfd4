struct Matrix: Equatable, CustomStringConvertible {
    let rows: Int, columns: Int
    private(set) var values: [Double]
    init(_ rows: [[Double]]) {
        self.rows = rows.count
        columns = rows.first?.count ?? 0
        values = rows.flatMap { $0 }
    }
    static func identity(_ n: Int) -> Matrix {
        Matrix((0..<n).map { i in (0..<n).map { $0 == i ? 1 : 0 } })
    }
    subscript(r: Int, c: Int) -> Double {
        get { values[r * columns + c] }
        set { values[r * columns + c] = newValue }
    }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        precondition(a.columns == b.rows)
        return Matrix((0..<a.rows).map { i in
            (0..<b.columns).map { j in
                (0..<a.columns).reduce(0) { $0 + a[i, $1] * b[$1, j] }
            }
        })
    }
    var transposed: Matrix { Matrix((0..<columns).map { j in (0..<rows).map { self[$0, j] } }) }
    var description: String {
        (0..<rows).map { i in (0..<columns).map { "\(self[i, $0])" }.joined(separator: " ") }.joined(separator: "\n")
    }
}
let a = Matrix([[1, 2], [3, 4]])
print(a * a)
print(a * Matrix.identity(2) == a, a.transposed)
var b = a
b[0, 1] = 9
print(a[0, 1], b[0, 1], b == a)
// expect: 7.0 10.0
// expect: 15.0 22.0
// expect: true 1.0 3.0
// expect: 2.0 4.0
// expect: 2.0 9.0 false
