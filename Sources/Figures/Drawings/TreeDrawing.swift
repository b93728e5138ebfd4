/// A tree from its root downwards: decisions in boxes, answers on the edges, results in the leaves.
public struct TreeDrawing: Sendable, Equatable, FigureConvertible {
    public var root: TreeNode

    public init(_ root: TreeNode) {
        self.root = root
    }

    public var figure: Figure { Figure(.tree(self)) }
}
