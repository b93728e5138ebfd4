/// A node of a computation graph: an input or an operation, with what flows out of it.
public struct GraphNode: Sendable, Equatable {
    /// What stands in the node: a name for inputs, a sign for operations.
    public var label: String
    /// The name of the result, written at the node when it has one of its own.
    public var name: String
    public var value: Double?
    public var gradient: Double?
    /// Keeps the room of the gradient free: the drawings of a sequence stand still while they fill.
    public var hidesGradient = false
    public var isHighlighted: Bool

    public var shownGradient: Double? { hidesGradient ? nil : gradient }

    public init(
        _ label: String, name: String = "", value: Double? = nil, gradient: Double? = nil,
        isHighlighted: Bool = false
    ) {
        self.label = label
        self.name = name
        self.value = value
        self.gradient = gradient
        self.isHighlighted = isHighlighted
    }
}
