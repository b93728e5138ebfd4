import Diagnostics

/// What stands between the dollars, untouched but for the prefixes of lists and quotes.
public struct TeXSource: Sendable {
    public var source: String
    /// Its own positions in the source map: those of the file, or of a fragment where lines lost their prefix.
    public var range: SourceRange

    public init(source: String, range: SourceRange) {
        self.source = source
        self.range = range
    }
}
