let rewards: [[Double]] = [[0, 0, 1], [0, -1, 0]]
var values = rewards.map { $0.map { _ in 0.0 } }
for _ in 0..<20 {
    var next = values
    for r in 0..<2 {
        for c in 0..<3 {
            let moves = [(0, 1), (0, -1), (1, 0), (-1, 0)].map { (r + $0.0, c + $0.1) }
                .filter { (0..<2).contains($0.0) && (0..<3).contains($0.1) }
            next[r][c] = rewards[r][c] + 0.5 * moves.map { values[$0.0][$0.1] }.max()!
        }
    }
    values = next
}
print(values.map { $0.map { ($0 * 1000).rounded() / 1000 } })  // expect: [[0.333, 0.667, 1.333], [0.167, -0.667, 0.667]]
