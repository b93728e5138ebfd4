import Diagnostics

/// Swift source cut out of the file: its own bytes, and where they lie in the source map.
public struct SourceFragment: Sendable {
    /// Its name, its bytes without the prefixes of lists and quotes, and the line of the file each line came from.
    public var text: SourceText
    /// The position of its first byte in the source map; diagnostics of its tokens find the way back to the file.
    public var base: SourcePosition

    public init(text: SourceText, base: SourcePosition) {
        self.text = text
        self.base = base
    }

    /// All of it, in its own positions.
    public var range: SourceRange { SourceRange(base, base.advanced(by: text.bytes.count)) }

    public var string: String { String(decoding: text.bytes, as: UTF8.self) }
}
