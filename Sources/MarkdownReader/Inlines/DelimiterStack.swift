/// Runs of `*` and `_` that may still open or close emphasis, as a list that can lose members in the middle.
struct DelimiterStack {
    struct Run {
        /// Its place in the list of items.
        let item: Int
        let byte: UInt8
        /// As written; the rule of three needs it after some are used up.
        let length: Int
        var left: Int
        let canOpen: Bool
        let canClose: Bool
        var previous: Int
        var next: Int
    }

    private(set) var runs: [Run] = []
    /// The last run that is still in the list, or -1.
    private(set) var last = -1

    subscript(index: Int) -> Run {
        get { runs[index] }
        set { runs[index] = newValue }
    }

    mutating func push(item: Int, byte: UInt8, length: Int, canOpen: Bool, canClose: Bool) {
        let run = Run(
            item: item, byte: byte, length: length, left: length, canOpen: canOpen, canClose: canClose,
            previous: last, next: -1)
        if last >= 0 { runs[last].next = runs.count }
        last = runs.count
        runs.append(run)
    }

    mutating func remove(_ index: Int) {
        let run = runs[index]
        if run.previous >= 0 { runs[run.previous].next = run.next }
        if run.next >= 0 { runs[run.next].previous = run.previous } else { last = run.previous }
    }

    /// Takes out everything between two members.
    mutating func removeBetween(_ lower: Int, _ upper: Int) {
        runs[lower].next = upper
        runs[upper].previous = lower
    }

    /// Takes out everything above `bottom`.
    mutating func removeAll(above bottom: Int) {
        last = bottom
        if bottom >= 0 { runs[bottom].next = -1 }
    }

    /// The first member above `bottom`, or -1.
    func first(above bottom: Int) -> Int {
        var index = last
        guard index > bottom else { return -1 }
        while runs[index].previous > bottom { index = runs[index].previous }
        return index
    }
}
