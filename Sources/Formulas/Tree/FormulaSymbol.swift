/// An operator, relation, bracket or mark, with what it does.
public struct FormulaSymbol: Hashable, Sendable {
    /// The character, in Unicode: minus is “−”, not “-”.
    public var text: String
    public var kind: SymbolClass

    public init(_ text: String, _ kind: SymbolClass) {
        self.text = text
        self.kind = kind
    }

    public static func == (left: FormulaSymbol, right: FormulaSymbol) -> Bool {
        left.kind == right.kind && Spelling(text: left.text) == Spelling(text: right.text)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(Spelling(text: text)) }
}
