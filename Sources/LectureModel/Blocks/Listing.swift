import Diagnostics

/// Code that is shown, coloured where its language is known, and not run.
public struct Listing: Sendable {
    /// The first word behind the fence, entities and escapes resolved; nil for indented code and bare fences.
    public var language: String?
    /// The lines, each with its line feed.
    public var code: String
    public var range: SourceRange

    public init(language: String?, code: String, range: SourceRange) {
        self.language = language
        self.code = code
        self.range = range
    }
}
