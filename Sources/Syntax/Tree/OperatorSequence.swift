import Diagnostics

/// `a + b * c` as it stands: one more operand than operators.
public struct OperatorSequence: Sendable {
    public let operands: [Expression]
    public let operators: [Operator]

    /// What stands between two operands; the expression folded around it takes its `id`.
    public struct Operator: Sendable {
        public let kind: Kind
        public let range: SourceRange
        public let id: NodeID

        public enum Kind: Sendable {
            case named(Name)
            case assignment
            /// `? middle :`
            case ternary(Expression)
            /// The operand to the right is a `.type` expression.
            case cast(Expression.Cast)
            /// `->` between types; the effects before it are kept by the operand's type once it is read as one.
            case arrow(throws: Bool)
        }
    }
}
