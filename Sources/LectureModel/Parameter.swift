import Diagnostics

/// A constant from `params:` in the front matter, or from `--set name=value`.
public struct Parameter: Sendable {
    public enum Value: Sendable, Equatable {
        case integer(Int64)
        case double(Double)
        case boolean(Bool)
        case text(String)
    }

    public var name: String
    public var value: Value
    /// The value as the file writes it, so that a number keeps its digits.
    public var source: String
    public var range: SourceRange

    public init(name: String, value: Value, source: String, range: SourceRange) {
        self.name = name
        self.value = value
        self.source = source
        self.range = range
    }
}
