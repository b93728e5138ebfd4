import LectureModel

/// The names that later cells cannot use, because a cell that declares or assigns them failed, did not run, or waits.
struct BrokenNames {
    private enum Cause {
        case cell(Int)
        case exercise(String)
    }

    private var causes: [String: Cause] = [:]

    /// Everything that `names` stand for is unusable since `cell`.
    mutating func breakAll(_ names: [String], since cell: Int) {
        for name in names where causes[name] == nil { causes[name] = .cell(cell) }
    }

    /// The same for what depends on an exercise that is not answered yet.
    mutating func breakAll(_ names: [String], waitingFor exercise: String) {
        for name in names where causes[name] == nil { causes[name] = .exercise(exercise) }
    }

    /// Why code that uses `names` cannot run.
    func reason(among names: [String]) -> NotRunReason? {
        for name in names {
            switch causes[name] {
            case .cell(let cell)?: return .needs(name: name, cell: cell)
            case .exercise(let exercise)?: return .waitsFor(exercise: exercise)
            case nil: continue
            }
        }
        return nil
    }

    /// Breaks `names` for the same reason that another name is broken.
    mutating func breakAll(_ names: [String], because reason: NotRunReason) {
        switch reason {
        case .needs(_, let cell): breakAll(names, since: cell)
        case .waitsFor(let exercise): breakAll(names, waitingFor: exercise)
        case .notEvaluated, .stopped: break
        }
    }
}
