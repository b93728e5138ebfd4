/// The names that later cells cannot use, because a cell that declares or assigns them failed or did not run.
struct BrokenNames {
    private var cells: [String: Int] = [:]

    /// Everything that `names` stand for is unusable since `cell`.
    mutating func breakAll(_ names: [String], since cell: Int) {
        for name in names where cells[name] == nil { cells[name] = cell }
    }

    /// The first of `names` that is unusable, and the cell to blame.
    func first(among names: [String]) -> (name: String, cell: Int)? {
        for name in names {
            if let cell = cells[name] { return (name, cell) }
        }
        return nil
    }
}
