struct Matrix: Equatable, CustomStringConvertible {
    let rows: Int, columns: Int
    private var grid: [Double]
    init(rows: Int, columns: Int, repeating value: Double = 0) {
        self.rows = rows
        self.columns = columns
        grid = Array(repeating: value, count: rows * columns)
    }
    init(_ values: [[Double]]) {
        precondition(!values.isEmpty, "empty")
        self.init(rows: values.count, columns: values[0].count)
        for (i, row) in values.enumerated() { for (j, v) in row.enumerated() { self[i, j] = v } }
    }
    static func identity(_ n: Int) -> Matrix {
        var m = Matrix(rows: n, columns: n)
        for i in 0..<n { m[i, i] = 1 }
        return m
    }
    subscript(row: Int, column: Int) -> Double {
        get {
            assert(isValid(row, column), "Index out of range")
            return grid[row * columns + column]
        }
        set { grid[row * columns + column] = newValue }
    }
    subscript(row row: Int) -> [Double] { (0..<columns).map { self[row, $0] } }
    func isValid(_ r: Int, _ c: Int) -> Bool { r >= 0 && r < rows && c >= 0 && c < columns }
    var transposed: Matrix {
        var t = Matrix(rows: columns, columns: rows)
        for i in 0..<rows { for j in 0..<columns { t[j, i] = self[i, j] } }
        return t
    }
    static func + (a: Matrix, b: Matrix) -> Matrix {
        var r = a
        for i in r.grid.indices { r.grid[i] += b.grid[i] }
        return r
    }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        precondition(a.columns == b.rows)
        var r = Matrix(rows: a.rows, columns: b.columns)
        for i in 0..<a.rows {
            for j in 0..<b.columns {
                r[i, j] = (0..<a.columns).reduce(0) { $0 + a[i, $1] * b[$1, j] }
            }
        }
        return r
    }
    static func * (k: Double, m: Matrix) -> Matrix { var r = m; r.grid = m.grid.map { k * $0 }; return r }
    static prefix func - (m: Matrix) -> Matrix { -1 * m }
    static func *= (a: inout Matrix, b: Matrix) { a = a * b }
    var description: String {
        (0..<rows).map { r in "[" + self[row: r].map { String($0) }.joined(separator: ", ") + "]" }.joined(separator: "\n")
    }
}
var a = Matrix([[1, 2], [3, 4]])
let b = Matrix([[0, 1], [1, 0]])
print(a * b)
print(a + b == b + a, a.transposed.transposed == a)
print(2 * a)
print(-a)
a *= .identity(2)
print(a[1, 0], a[row: 1])
a[0, 1] += 10
print(a)
// expect: [2.0, 1.0]
// expect: [4.0, 3.0]
// expect: true true
// expect: [2.0, 4.0]
// expect: [6.0, 8.0]
// expect: [-1.0, -2.0]
// expect: [-3.0, -4.0]
// expect: 3.0 [3.0, 4.0]
// expect: [1.0, 12.0]
// expect: [3.0, 4.0]
