import Diagnostics
import LectureModel

/// Looks for hidden lines in everything that a handout consists of.
public struct LeakAudit {
    private let hidden: HiddenText
    private let search: TextSearch

    /// `visible` is the student's Markdown.
    public init(_ lecture: Lecture, in map: SourceMap, visible: [UInt8]) {
        hidden = HiddenText(lecture, map, visible: visible)
        search = TextSearch(hidden.lines.map { $0.bytes })
    }

    /// The hidden line that a file of the handout gives away, in whatever form.
    public func leak(in file: [UInt8], called name: String) -> Diagnostic? {
        for form in TextForms.all(of: file) {
            if let line = search.first(in: form) {
                return Diagnostic(.error, HandoutMessages.leak(name), at: hidden.lines[line].range)
            }
        }
        return nil
    }
}
