import Diagnostics

/// A formula in running text; `$$…$$` in a table or a heading is one too.
public struct InlineFormula: Sendable {
    public var tex: TeXSource
    public var isDisplay: Bool
    /// From `{#eq-…}` behind a display formula.
    public var label: String?
    public var range: SourceRange

    public init(tex: TeXSource, isDisplay: Bool, label: String? = nil, range: SourceRange) {
        self.label = label
        self.tex = tex
        self.isDisplay = isDisplay
        self.range = range
    }
}
