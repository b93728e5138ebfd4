import Diagnostics

/// One text, parsed: what it says, and what is wrong with it.
public struct SyntaxTree: Sendable {
    public let statements: [Statement]
    public let diagnostics: [Diagnostic]
    /// The whole text.
    public let range: SourceRange
    /// Node ids are below this.
    public let nodeCount: NodeID
}
