import Diagnostics

/// A name and the TeX that stands for it: one entry of `symbols:` or `macros:`.
public struct Substitution: Sendable, Equatable {
    public var name: String
    public var replacement: String
    public var range: SourceRange

    public init(name: String, replacement: String, range: SourceRange) {
        self.name = name
        self.replacement = replacement
        self.range = range
    }
}
