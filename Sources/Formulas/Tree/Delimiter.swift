/// A bracket, bar or arrow of a stated size, as TeX's `\bigl(`.
public struct Delimiter: Hashable, Sendable {
    public enum Size: Int, Hashable, Sendable, CaseIterable {
        case big = 1
        case bigger, biggest, huge

        /// The height in thousandths of the letter size.
        public var height: Int { 600 + 600 * rawValue }
    }

    public var text: String
    public var size: Size
    /// `opening`, `closing`, `relation` (between two parts) or `ordinary`.
    public var kind: SymbolClass

    public init(_ text: String, _ size: Size, _ kind: SymbolClass) {
        self.text = text
        self.size = size
        self.kind = kind
    }
}
