/// A block as libcmark found it, in lines and columns of the file; the reader makes the model's blocks of it.
final class RawBlock {
    enum Kind: Equatable {
        case document, quote, item, paragraph, thematicBreak
        case list(start: Int?, isTight: Bool)
        case heading(level: Int)
        /// `info` is empty for indented code too.
        case code(info: [UInt8])
        case html
    }

    var kind: Kind
    /// From 0.
    var firstLine: Int
    /// In bytes, from 0.
    var firstColumn: Int
    /// From 0, the last line that belongs to the block.
    var lastLine: Int
    /// The text of code and HTML, without the prefixes of its containers.
    let literal: [UInt8]
    var children: [RawBlock] = []
    /// The running text of paragraphs and headings; set when the block's lines are cut out.
    var content = InlineSource()
    init(kind: Kind, firstLine: Int, firstColumn: Int, lastLine: Int, literal: [UInt8]) {
        self.kind = kind
        self.firstLine = firstLine
        self.firstColumn = firstColumn
        self.lastLine = lastLine
        self.literal = literal
    }
}
