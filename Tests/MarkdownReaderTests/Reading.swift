import Diagnostics
import LectureModel
import MarkdownReader

/// A text read for a test, with what tests ask about it.
struct Reading {
    let map = SourceMap()
    let result: ReaderResult
    let bytes: [UInt8]

    init(_ markdown: String, _ options: ReaderOptions = .full) {
        self.init(bytes: Array(markdown.utf8), options)
    }

    init(bytes: [UInt8], _ options: ReaderOptions = .full) {
        self.bytes = bytes
        result = MarkdownReader.read(bytes, name: "lecture.md", in: map, options: options)
    }

    var lecture: Lecture { result.lecture }
    var dump: String { LectureDumper.dump(lecture, map) }

    /// Each diagnostic as `line:column: severity: message`.
    var problems: [String] {
        result.diagnostics.map { diagnostic in
            let place = map.location(of: diagnostic.range.lower)
            return "\(place.line):\(place.column): \(diagnostic.severity.word): \(diagnostic.message)"
        }
    }

    /// What the file has at `range`, which may lie in a fragment.
    func source(_ range: SourceRange) -> String {
        let lower = map.filePosition(of: range.lower)
        let upper = map.filePosition(of: range.upper)
        return map.string(in: SourceRange(lower, upper))
    }
}
