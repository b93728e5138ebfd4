/// One mark: its kind, its place, and what modifiers said about it.
public struct ChartMark: Sendable, Equatable {
    public var kind: MarkKind
    public var x: MarkPosition?
    public var y: MarkPosition?
    public var attributes: [MarkAttribute]

    public init(_ kind: MarkKind, x: MarkPosition? = nil, y: MarkPosition? = nil, attributes: [MarkAttribute] = []) {
        self.kind = kind
        self.x = x
        self.y = y
        self.attributes = attributes
    }
}
