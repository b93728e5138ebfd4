import Diagnostics

/// A file that a lecture names under `data:`.
public struct DataFile: Sendable, Equatable {
    public var name: String
    public var range: SourceRange
    /// What is in it, once the host has read it.
    public var bytes: [UInt8]?

    public init(name: String, range: SourceRange) {
        self.name = name
        self.range = range
    }
}
