import Diagnostics
import LectureModel

/// A lecture as read, and what is wrong with it.
public struct ReaderResult: Sendable {
    public var lecture: Lecture
    /// In the order of the file.
    public var diagnostics: [Diagnostic]
    /// False for input that is no text: it cannot be used at all, and `lecture` is empty.
    public var isText: Bool

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
