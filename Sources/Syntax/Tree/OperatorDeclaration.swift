import Diagnostics

/// `infix operator +++: Group`
public struct OperatorDeclaration: Sendable {
    public let fixity: Fixity
    public let name: Name
    public let nameRange: SourceRange
    public let group: Name?
    public let groupRange: SourceRange?

    public enum Fixity: Sendable {
        case prefix, infix, postfix
    }
}

/// `precedencegroup Name { higherThan: … }`
public struct PrecedenceGroupDeclaration: Sendable {
    public let name: Name
    public let nameRange: SourceRange
    public let higherThan: [Relation]
    public let lowerThan: [Relation]
    public let associativity: Associativity
    public let isAssignment: Bool

    public struct Relation: Sendable {
        public let name: Name
        public let range: SourceRange
    }
}

/// How operators of one group that meet are grouped.
public enum Associativity: Sendable {
    case none, left, right
}
