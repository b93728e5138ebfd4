import Diagnostics

extension Cell {
    /// The code as students get it: each solution replaced by one line `unanswered()`.
    public var stub: String { code(replacing: { $0.indentation + "unanswered()" }) }

    /// The code as an instructor reads it: the solutions stand, their markers are gone.
    public var solved: String { code(replacing: nil) }

    private func code(replacing stub: ((SolutionRegion) -> String)?) -> String {
        var lines: [String] = []
        let count = code.text.lineStarts.count
        var next = 0
        for region in solutions {
            lines += (next..<region.lines.lowerBound).map(line)
            if let stub {
                lines.append(stub(region))
            } else {
                lines += region.lines.dropFirst().dropLast().map(line)
            }
            next = region.lines.upperBound + 1
        }
        if next < count { lines += (next..<count).map(line) }
        return lines.joined(separator: "\n")
    }

    private func line(_ index: Int) -> String {
        String(decoding: code.text.line(index), as: UTF8.self)
    }
}
