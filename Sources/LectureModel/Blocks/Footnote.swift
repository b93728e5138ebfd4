import Diagnostics

/// The text of a footnote, `[^name]: …`.
public struct Footnote: Sendable {
    public var name: String
    /// In the order of the first reference; 0 for a note that nothing refers to.
    public var number: Int
    public var blocks: [Block]
    public var range: SourceRange

    public init(name: String, number: Int, blocks: [Block], range: SourceRange) {
        self.name = name
        self.number = number
        self.blocks = blocks
        self.range = range
    }
}
