import Diagnostics

/// One text, parsed: what it says, and what is wrong with it.
public struct SyntaxTree: Sendable {
    public let statements: [Statement]
    public let diagnostics: [Diagnostic]
    /// The whole text.
    public let range: SourceRange
    /// Node ids are below this.
    public let nodeCount: NodeID

    /// Is there a closure without its closing brace? It takes in what follows it.
    public var hasOpenClosure: Bool { diagnostics.contains { $0.message == SyntaxMessages.expectedClosureEnd } }
}
