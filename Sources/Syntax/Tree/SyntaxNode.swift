import Diagnostics

/// Any node of a tree, for whoever walks over all of them.
public enum SyntaxNode: Sendable {
    case expression(Expression)
    case statement(Statement)
    case declaration(Declaration)
    case type(TypeSyntax)
    case pattern(Pattern)

    public var range: SourceRange {
        switch self {
        case .expression(let node): node.range
        case .statement(let node): node.range
        case .declaration(let node): node.range
        case .type(let node): node.range
        case .pattern(let node): node.range
        }
    }

    public var id: NodeID {
        switch self {
        case .expression(let node): node.id
        case .statement(let node): node.id
        case .declaration(let node): node.id
        case .type(let node): node.id
        case .pattern(let node): node.id
        }
    }

    /// The nodes directly below, in the order of the source.
    public var children: [SyntaxNode] {
        var list = NodeList()
        switch self {
        case .expression(let node): list.add(childrenOf: node)
        case .statement(let node): list.add(childrenOf: node)
        case .declaration(let node): list.add(childrenOf: node)
        case .type(let node): list.add(childrenOf: node)
        case .pattern(let node): list.add(childrenOf: node)
        }
        return list.nodes
    }
}
