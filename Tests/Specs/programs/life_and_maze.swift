// Game of life and text grids
struct Grid: CustomStringConvertible {
    enum Cell: Character { case dead = ".", alive = "#" }
    private var cells: [[Cell]]
    var height: Int { cells.count }
    var width: Int { cells.first?.count ?? 0 }
    init?(_ picture: String) {
        var rows = [[Cell]]()
        for line in picture.split(separator: "\n") {
            let row = line.compactMap(Cell.init(rawValue:))
            guard row.count == line.count, rows.isEmpty || rows[0].count == row.count else { return nil }
            rows.append(row)
        }
        cells = rows
    }
    subscript(row: Int, column: Int) -> Cell { cells[(row + height) % height][(column + width) % width] }
    func neighbours(_ row: Int, _ column: Int) -> Int {
        var n = 0
        for dr in -1...1 { for dc in -1...1 where (dr, dc) != (0, 0) && self[row + dr, column + dc] == .alive { n += 1 } }
        return n
    }
    mutating func step() {
        cells = cells.enumerated().map { r, row in
            row.enumerated().map { c, cell in
                switch (cell, neighbours(r, c)) {
                case (.alive, 2), (_, 3): .alive
                default: .dead
                }
            }
        }
    }
    var description: String { cells.map { String($0.map(\.rawValue)) }.joined(separator: "\n") }
    var population: Int { cells.joined().count { $0 == .alive } }
}
var grid = Grid("""
    .#...
    ..#..
    ###..
    .....
    .....
    """)!
for generation in 0...2 {
    print("generation \(generation), \(grid.population) alive")
    print(grid)
    grid.step()
}
print(Grid("#x\n..") == nil, Grid("##\n#") == nil)
let maze = ["S.#", "..#", "#.E"].map(Array.init)
func solve(_ maze: [[Character]]) -> Int? {
    struct Point: Hashable { var r, c: Int }
    var start = Point(r: 0, c: 0), goal: Point?
    for (r, row) in maze.enumerated() {
        for (c, cell) in row.enumerated() {
            if cell == "S" { start = Point(r: r, c: c) }
            if cell == "E" { goal = .init(r: r, c: c) }
        }
    }
    guard let goal else { return nil }
    var seen: Set = [start], frontier = [start], steps = 0
    while !frontier.isEmpty {
        if frontier.contains(goal) { return steps }
        var next: [Point] = []
        for p in frontier {
            for (dr, dc) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
                let q = Point(r: p.r + dr, c: p.c + dc)
                guard maze.indices ~= q.r, maze[q.r].indices ~= q.c, maze[q.r][q.c] != "#", seen.insert(q).inserted else { continue }
                next.append(q)
            }
        }
        (frontier, steps) = (next, steps + 1)
    }
    return nil
}
print(solve(maze) as Any, solve([["S", "#", "E"]]) as Any)
// expect: generation 0, 5 alive
// expect: .#...
// expect: ..#..
// expect: ###..
// expect: .....
// expect: .....
// expect: generation 1, 5 alive
// expect: .....
// expect: #.#..
// expect: .##..
// expect: .#...
// expect: .....
// expect: generation 2, 5 alive
// expect: .....
// expect: ..#..
// expect: #.#..
// expect: .##..
// expect: .....
// expect: true true
// expect: Optional(4) nil
