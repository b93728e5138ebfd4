/// An attribute of an element: its name is ours, its value is escaped when written.
public struct MarkupAttribute: Sendable {
    public let name: StaticString
    /// Nil for an attribute that is only present, as `hidden`.
    public let value: String?

    public init(_ name: StaticString, _ value: String?) {
        self.name = name
        self.value = value
    }
}
