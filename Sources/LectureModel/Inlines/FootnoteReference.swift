import Diagnostics

/// `[^name]` in running text; one that no definition answers stays text.
public struct FootnoteReference: Sendable {
    /// The index of its text in `Lecture.footnotes`.
    public var footnote: Int
    public var number: Int
    /// 1 for the first reference to this note, 2 for the second.
    public var occurrence: Int
    public var range: SourceRange

    public init(footnote: Int, number: Int, occurrence: Int, range: SourceRange) {
        self.footnote = footnote
        self.number = number
        self.occurrence = occurrence
        self.range = range
    }
}
