import Diagnostics

public struct Link: Sendable {
    /// Escapes and entities resolved, not yet percent-encoded.
    public var destination: String
    public var title: String?
    public var children: [Inline]
    public var range: SourceRange

    public init(destination: String, title: String?, children: [Inline], range: SourceRange) {
        self.destination = destination
        self.title = title
        self.children = children
        self.range = range
    }
}
