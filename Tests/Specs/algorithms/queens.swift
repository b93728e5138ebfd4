func queens(_ n: Int) -> Int {
    var count = 0
    var columns: Set<Int> = [], up: Set<Int> = [], down: Set<Int> = []
    func place(_ row: Int) {
        if row == n { count += 1; return }
        for c in 0..<n where !columns.contains(c) && !up.contains(row + c) && !down.contains(row - c) {
            columns.insert(c); up.insert(row + c); down.insert(row - c)
            place(row + 1)
            columns.remove(c); up.remove(row + c); down.remove(row - c)
        }
    }
    place(0)
    return count
}
print((4...6).map(queens))  // expect: [2, 10, 4]
