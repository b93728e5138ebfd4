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
        let shown = [visible, HiddenText.withoutNumberMarks(visible)].map(TextForms.folded)
        for cell in lecture.cells {
            if cell.isForInstructors {
                add(cell.code, 0..<cell.code.text.lineStarts.count)
                if let words = cell.options.misconception { add(lecture.plain(words), at: words.range) }
                addTexts(of: cell.code)
            }
            for region in cell.solutions { add(cell.code, region.lines.lowerBound + 1..<region.lines.upperBound) }
        }
        lines = lines.filter { line in
            let search = TextSearch([line.bytes])
            return !shown.contains { search.finds(in: $0) }
        }
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
        var offset = 0
        for (index, part) in code.text.bytes.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
            .enumerated()
        {
            let start = code.base.advanced(by: offset)
            if index % 2 == 1 {
                add(TextForms.folded(Array(part)), at: SourceRange(start, start.advanced(by: part.count)))
            }
            offset += part.count + 1
        }
    }

    /// Without the comments that bind a number or call it given: a reader sees the sentence without them.
    private static func withoutNumberMarks(_ bytes: [UInt8]) -> [UInt8] {
        let (opening, closing) = (Array("<!--".utf8), Array("-->".utf8))
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index...].starts(with: opening) else {
                result.append(bytes[index])
                index += 1
                continue
            }
            guard let end = bytes[(index + 4)...].indices.first(where: { bytes[$0...].starts(with: closing) }) else {
                return result + bytes[index...]
            }
            let words = TextForms.folded(Array(bytes[(index + 4)..<end]))
            let isMark = words.first == UInt8(ascii: "=") || words == Array("given".utf8)
            if !isMark { result += bytes[index..<end + 3] }
            index = end + 3
        }
        return result
    }
}
