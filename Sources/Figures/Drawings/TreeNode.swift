/// A decision or a leaf of a tree.
public struct TreeNode: Sendable, Equatable {
    public var label: String
    /// A second line, as the number of examples.
    public var detail: String
    /// The answer that leads here from the node above.
    public var answer: String
    /// Nil for a decision; a leaf's class gives its colour.
    public var leaf: Int?
    public var isHighlighted: Bool
    public var children: [TreeNode]

    public init(
        _ label: String, detail: String = "", answer: String = "", leaf: Int? = nil, isHighlighted: Bool = false,
        children: [TreeNode] = []
    ) {
        self.label = label
        self.detail = detail
        self.answer = answer
        self.leaf = leaf
        self.isHighlighted = isHighlighted
        self.children = children
    }
}
