/// A run of code of one colour; the runs of a text follow one another without gaps.
public struct CodeRun: Equatable, Sendable {
    /// Byte offsets in the text.
    public let range: Range<Int>
    public let role: Role

    public enum Role: Sendable {
        case plain, keyword, type, literal, string, comment
    }
}
