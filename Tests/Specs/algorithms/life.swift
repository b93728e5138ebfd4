let pattern = ["....", ".##.", ".##.", "...."]
func step(_ cells: [[Bool]]) -> [[Bool]] {
    let n = cells.count
    return (0..<n).map { r in
        (0..<n).map { c in
            var live = 0
            for dr in -1...1 {
                for dc in -1...1 where (dr, dc) != (0, 0) {
                    let (y, x) = (r + dr, c + dc)
                    if (0..<n).contains(y) && (0..<n).contains(x) && cells[y][x] { live += 1 }
                }
            }
            return live == 3 || (live == 2 && cells[r][c])
        }
    }
}
let block = pattern.map { $0.map { $0 == "#" } }
print(step(block) == block)  // expect: true
var blinker = [[false, true, false], [false, true, false], [false, true, false]]
blinker = step(blinker)
for row in blinker { print(row.map { $0 ? "#" : "." }.joined()) }
// expect: ...
// expect: ###
// expect: ...
