struct Matrix {
    let rows: Int, columns: Int
    var grid: [Double]
    init(_ rows: Int, _ columns: Int) { (self.rows, self.columns) = (rows, columns); grid = Array(repeating: 0, count: rows * columns) }
    subscript(r: Int, c: Int) -> Double {
        get { grid[r * columns + c] }
        set { grid[r * columns + c] = newValue }
    }
    subscript(row r: Int) -> [Double] { Array(grid[r * columns..<(r + 1) * columns]) }
}
var m = Matrix(2, 3)
m[0, 1] = 5
m[1, 2] += 2.5
print(m.grid, m[0, 1], m[row: 1])  // expect: [0.0, 5.0, 0.0, 0.0, 0.0, 2.5] 5.0 [0.0, 0.0, 2.5]
struct Table { static subscript(i: Int) -> Int { i * i }; subscript(safe i: Int) -> Int? { i < 3 ? i : nil } }
print(Table[7], Table()[safe: 2] as Any, Table()[safe: 5] as Any)  // expect: 49 Optional(2) nil
