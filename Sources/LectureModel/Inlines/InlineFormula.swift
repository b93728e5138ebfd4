import Diagnostics

/// A formula in running text; `$$…$$` in a table or a heading is one too.
public struct InlineFormula: Sendable {
    public var tex: TeXSource
    public var isDisplay: Bool
    public var range: SourceRange

    public init(tex: TeXSource, isDisplay: Bool, range: SourceRange) {
        self.tex = tex
        self.isDisplay = isDisplay
        self.range = range
    }
}
