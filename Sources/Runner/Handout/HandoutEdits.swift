import Diagnostics
import LectureModel

/// What happens to each line of a lecture's file on its way into the handout.
struct HandoutEdits {
    enum Edit {
        case keep
        /// The stub stands in this line, so many bytes behind its start.
        case stub(column: Int, indentation: String)
        case drop
    }

    private var edits: [Int: Edit] = [:]

    init(_ lecture: Lecture, _ map: SourceMap) {
        for cell in lecture.cells {
            if cell.isForInstructors {
                drop(map.location(of: cell.range.lower).line...map.location(of: cell.range.upper).line)
            }
            for region in cell.solutions { replace(region, of: cell, map) }
        }
    }

    /// The line with this number, from 0.
    func edit(at line: Int) -> Edit { edits[line] ?? .keep }

    private mutating func drop(_ lines: ClosedRange<Int>) {
        for line in lines { edits[line - 1] = .drop }
    }

    private mutating func replace(_ region: SolutionRegion, of cell: Cell, _ map: SourceMap) {
        guard let origins = cell.code.text.lineOrigins else { return }
        let first = map.location(of: origins[region.lines.lowerBound])
        let last = map.location(of: origins[region.lines.upperBound])
        drop(first.line...last.line)
        edits[first.line - 1] = .stub(column: first.column - 1, indentation: region.indentation)
    }
}

extension Cell {
    /// Whether students never see it: hidden tests and known mistakes.
    public var isForInstructors: Bool {
        if case .test = role { return options.isHidden || options.misconception != nil }
        return false
    }
}
