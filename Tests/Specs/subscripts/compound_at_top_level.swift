struct Grid {
    var rows: [[Double]]
    subscript(r: Int, c: Int) -> Double { get { rows[r][c] } set { rows[r][c] = newValue } }
}
var grid = Grid(rows: [[0.5, 1.5], [2, 4]])
grid[0, 1] *= 2
print(grid.rows)  // expect: [[0.5, 3.0], [2.0, 4.0]]
grid[1, 1] = grid[1, 1] * 2 + grid[0, 1]
print(grid.rows)  // expect: [[0.5, 3.0], [2.0, 11.0]]
grid[0, 0] += 1
print(grid.rows)  // expect: [[1.5, 3.0], [2.0, 11.0]]
