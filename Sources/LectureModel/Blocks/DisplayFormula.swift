import Diagnostics

/// A formula on a line of its own: `$$ … $$` or a `math` fence.
public struct DisplayFormula: Sendable {
    public var tex: TeXSource
    /// `eq-loss`, from `{#eq-loss}` or `\label`.
    public var label: String?
    /// What stands at its right, without parentheses: a number where it has a label, else what `\tag` gives; or nil.
    public var number: String?
    /// `\tag*`: what stands at the right has no parentheses.
    public var isBare: Bool
    public var range: SourceRange

    public init(tex: TeXSource, label: String? = nil, number: String? = nil, isBare: Bool = false, range: SourceRange) {
        self.tex = tex
        self.label = label
        self.number = number
        self.isBare = isBare
        self.range = range
    }
}
