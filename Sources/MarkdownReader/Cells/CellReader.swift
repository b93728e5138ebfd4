import Diagnostics
import LectureModel

/// Makes a cell of a fence of Swift.
struct CellReader {
    let state: ReaderState

    /// `literal` is the fence's text, `origins` where its lines lie in the file.
    func read(_ literal: [UInt8], origins: [Int], range: SourceRange) -> Cell {
        let (options, code) = split(literal, origins: origins)
        let cellOptions = CellOptionsReader(state: state).read(options)
        let role: Cell.Role =
            if let exercise = cellOptions.exercise { .exercise(exercise) } else if let test = cellOptions.test {
                .test(test)
            } else { .plain }
        let solutions = SolutionReader(state: state, code: code).read(role: role)
        return Cell(options: cellOptions, role: role, code: code, solutions: solutions, range: range)
    }

    /// The option lines of a fence, and the code behind them.
    func split(_ literal: [UInt8], origins: [Int]) -> (options: [OptionLine], code: SourceFragment) {
        let lines = lines(of: literal, origins)
        let (options, count) = OptionReader(state: state, lines: lines).read()
        return (options, code(literal, origins, behind: count))
    }

    private func lines(of literal: [UInt8], _ origins: [Int]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        for (index, line) in literal.split(separator: .lineFeed, omittingEmptySubsequences: false).enumerated() {
            lines.append(origins[index]..<origins[index] + line.count)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// The code without its options and without the line feed at its end.
    private func code(_ literal: [UInt8], _ origins: [Int], behind count: Int) -> SourceFragment {
        var start = 0
        for _ in 0..<count { start = (literal[start...].firstIndex(of: .lineFeed) ?? literal.count - 1) + 1 }
        var bytes = Array(literal[start...])
        var rest = Array(origins.dropFirst(count))
        if bytes.last == .lineFeed {
            bytes.removeLast()
            rest.removeLast()
        }
        return state.fragment(bytes, origins: rest.isEmpty ? origins.suffix(1) : rest)
    }
}
