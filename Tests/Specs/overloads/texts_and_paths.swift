// What is asked of the elements of a literal and of paths chooses.
func store(_ value: some StringProtocol) -> String { "text" }
func store(_ value: some Sequence<Int>) -> String { "numbers" }
print(store([1, 2]), store("x"))  // expect: numbers text
func sum<S: Sequence>(_ values: S) -> S.Element where S.Element: AdditiveArithmetic { values.reduce(.zero, +) }
func sum<S: Sequence>(_ values: S) -> Int where S.Element: StringProtocol { values.reduce(0) { $0 + $1.count } }
print(sum([1, 2]), sum(Set([5])), sum(["a", "bc"]), sum([1.5]))  // expect: 3 5 3 1.5
struct Grid {
    var cells = [1, 2, 3]
    var total: Int { cells.reduce(0, +) }
    subscript(path: KeyPath<Grid, Int>) -> Int { self[keyPath: path] * 10 }
    subscript(path: WritableKeyPath<Grid, Int>) -> Int {
        get { self[keyPath: path] }
        set { self[keyPath: path] = newValue }
    }
}
var grid = Grid()
print(grid[\.total], grid[\.cells[1]])  // expect: 60 2
grid[\.cells[2]] += 5
grid[\.cells[0]] = 9
print(grid.cells)  // expect: [9, 2, 8]
