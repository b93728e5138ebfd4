import Diagnostics

/// The tree as text, one node a line, for tests and `lecture dump tree`.
public struct TreeDump {
    let names: NameTable
    /// Writes `[lower, upper)` behind each node when it is set.
    private let showsRanges: Bool

    public init(_ names: NameTable, showsRanges: Bool = false) {
        self.names = names
        self.showsRanges = showsRanges
    }

    public func text(_ tree: SyntaxTree) -> String {
        var text = ""
        for statement in tree.statements { append(.statement(statement), level: 0, to: &text) }
        return text
    }

    public func text(_ node: SyntaxNode) -> String {
        var text = ""
        append(node, level: 0, to: &text)
        return text
    }

    private func append(_ node: SyntaxNode, level: Int, to text: inout String) {
        // A statement that only holds one node says nothing of its own.
        if case .statement(let statement) = node, let inner = onlyPart(statement) {
            return append(inner, level: level, to: &text)
        }
        for _ in 0..<level { text += "  " }
        text += label(node)
        if showsRanges { text += " [\(node.range.lower.offset), \(node.range.upper.offset))" }
        text += "\n"
        for child in node.children { append(child, level: level + 1, to: &text) }
    }

    private func onlyPart(_ statement: Statement) -> SyntaxNode? {
        switch statement.kind {
        case .expression(let expression): .expression(expression)
        case .declaration(let declaration): .declaration(declaration)
        default: nil
        }
    }

    private func label(_ node: SyntaxNode) -> String {
        switch node {
        case .expression(let node): label(node)
        case .statement(let node): label(node)
        case .declaration(let node): label(node)
        case .type(let node): label(node)
        case .pattern(let node): label(node)
        }
    }

    func text(_ name: Name?) -> String { name.map { names.text(of: $0) } ?? "_" }

    /// `name(label:)`
    func text(_ reference: NameReference) -> String {
        var text = self.text(reference.name)
        if let labels = reference.labels {
            text += "("
            for label in labels { text += self.text(label) + ":" }
            text += ")"
        }
        return text
    }
}
