import Diagnostics
import LectureModel

/// The lines of a lecture that no student may see, as the audit looks for them.
struct HiddenText {
    struct Line {
        /// Without white space, in small letters.
        let bytes: [UInt8]
        let range: SourceRange
    }

    /// A shorter line says too little to be a leak.
    static let shortest = 12

    private(set) var lines: [Line] = []

    /// `visible` is the handout's own text: a line that stands there by right is not hidden.
    init(_ lecture: Lecture, _ map: SourceMap, visible: [UInt8]) {
        let shown = TextForms.folded(visible)
        for cell in lecture.cells {
            if cell.isForInstructors {
                add(cell.code, 0..<cell.code.text.lineStarts.count)
                if let words = cell.options.misconception { add(words.plain, at: words.range) }
                addTexts(of: cell.code)
            }
            for region in cell.solutions { add(cell.code, region.lines.lowerBound + 1..<region.lines.upperBound) }
        }
        lines = lines.filter { !TextSearch([$0.bytes]).finds(in: shown) }
    }

    private mutating func add(_ code: SourceFragment, _ indices: Range<Int>) {
        for index in indices where index < code.text.lineStarts.count {
            let line = code.text.line(index)
            let start = code.base.advanced(by: line.startIndex)
            let range = SourceRange(start, start.advanced(by: line.count))
            add(TextForms.folded(Array(line)), at: range)
        }
    }

    private mutating func add(_ words: String, at range: SourceRange) {
        add(TextForms.folded(Array(words.utf8)), at: range)
    }

    private mutating func add(_ bytes: [UInt8], at range: SourceRange) {
        if bytes.count >= HiddenText.shortest { lines.append(Line(bytes: bytes, range: range)) }
    }

    /// What stands between quotes is a message, and says as much without its line.
    private mutating func addTexts(of code: SourceFragment) {
        for (index, part) in code.string.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        where index % 2 == 1 {
            add(String(part), at: code.range)
        }
    }
}
