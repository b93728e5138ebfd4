/// Brackets that grow with what stands between them, TeX's `\left … \middle … \right`.
public struct Fence: Equatable, Sendable {
    /// An empty text is an invisible bracket.
    public var left: String
    public var right: String
    /// One part more than there are dividers.
    public var parts: [Formula]
    public var dividers: [String]

    public init(_ left: String, _ parts: [Formula], dividers: [String] = [], _ right: String) {
        precondition(parts.count == dividers.count + 1, "a fence has one part more than dividers")
        self.left = left
        self.right = right
        self.parts = parts
        self.dividers = dividers
    }
}
