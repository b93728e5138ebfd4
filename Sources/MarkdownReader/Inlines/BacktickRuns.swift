/// The runs of backticks in a text, so that the end of a code span is found without looking twice.
struct BacktickRuns {
    /// The starts of the runs of each length, ascending, and how many of them lie behind us.
    private var starts: [Int: (runs: [Int], next: Int)] = [:]

    init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] == .backtick else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] == .backtick { index += 1 }
            starts[index - start, default: ([], 0)].runs.append(start)
        }
    }

    /// Where the first run of `length` begins at or behind `index`; asked with ascending indices.
    mutating func start(ofLength length: Int, from index: Int) -> Int? {
        guard var entry = starts[length] else { return nil }
        while entry.next < entry.runs.count, entry.runs[entry.next] < index { entry.next += 1 }
        starts[length]?.next = entry.next
        return entry.next < entry.runs.count ? entry.runs[entry.next] : nil
    }
}
