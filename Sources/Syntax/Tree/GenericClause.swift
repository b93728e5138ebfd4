import Diagnostics

/// `<T: P, U>` and the `where` clause that belongs to it.
public struct GenericClause: Sendable {
    public let parameters: [GenericParameter]
    public let requirements: [GenericRequirement]

    public init(parameters: [GenericParameter] = [], requirements: [GenericRequirement] = []) {
        self.parameters = parameters
        self.requirements = requirements
    }
}

/// `T: Constraint`
public struct GenericParameter: Sendable {
    public let name: Name
    public let range: SourceRange
    public let constraint: TypeSyntax?
    public let id: NodeID
}

/// `left: right` or `left == right`
public struct GenericRequirement: Sendable {
    public let kind: Kind
    public let left: TypeSyntax
    public let right: TypeSyntax
    public let range: SourceRange

    public enum Kind: Sendable {
        case conformance, sameType
    }
}
