import Diagnostics

/// Raw HTML between blocks; comments alone are dropped by the reader.
public struct HTMLBlock: Sendable {
    public var source: String
    public var range: SourceRange

    public init(source: String, range: SourceRange) {
        self.source = source
        self.range = range
    }
}
