// Targets of a tuple are read from left to right, then the values; they are set, and not asked for what they were.
func told<T>(_ value: T, _ name: String) -> T {
    print(name, terminator: " ")
    return value
}
struct Grid {
    var cells = [1, 2, 3]
    subscript(index: Int) -> Int {
        get {
            print("get", terminator: " ")
            return cells[index]
        }
        set {
            print("set", terminator: " ")
            cells[index] = newValue
        }
    }
}
final class Board {
    var grid = Grid()
    func me(_ name: String) -> Board { told(self, name) }
    subscript(row: Int, column: Int) -> Int {
        get { grid[row] }
        set { grid[column] = newValue }
    }
}
let board = Board()
var grid = Grid()
(grid[told(0, "a")], board.me("b")[told(1, "c"), told(2, "d")]) = (told(7, "e"), told(8, "f"))
print(grid.cells, board.grid.cells)  // expect: a b c d e f set set [7, 2, 3] [1, 2, 8]
(board.me("a").grid[told(0, "b")], grid.cells[told(1, "c")]) = (told(grid[1], "d"), told(board[0, 1], "e"))
print(grid.cells, board.grid.cells)  // expect: a b c get d get e set [7, 1, 3] [2, 2, 8]
