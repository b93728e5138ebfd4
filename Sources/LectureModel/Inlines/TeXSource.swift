import Diagnostics
import Formulas

/// What stands between the dollars, untouched but for the prefixes of lists and quotes.
public struct TeXSource: Sendable {
    public var source: String
    /// Its own positions in the source map: those of the file, or of a fragment where lines lost their prefix.
    public var range: SourceRange
    /// The same as a tree; nil until the TeX reader has seen it.
    public var formula: Formula?

    public init(source: String, range: SourceRange, formula: Formula? = nil) {
        self.source = source
        self.formula = formula
        self.range = range
    }
}
