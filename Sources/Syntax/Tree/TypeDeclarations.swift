import Diagnostics

/// `struct`, `class`, `enum` or `protocol`.
public final class NominalDeclaration: Sendable {
    public let kind: Kind
    public let name: Name
    public let nameRange: SourceRange
    /// A protocol's primary associated types stand in `generics.parameters`.
    public let generics: GenericClause
    public let inherited: [TypeSyntax]
    public let members: [Declaration]
    /// `{` to `}`
    public let braces: SourceRange

    public init(
        kind: Kind, name: Name, nameRange: SourceRange, generics: GenericClause, inherited: [TypeSyntax],
        members: [Declaration], braces: SourceRange
    ) {
        self.kind = kind
        self.name = name
        self.nameRange = nameRange
        self.generics = generics
        self.inherited = inherited
        self.members = members
        self.braces = braces
    }

    public enum Kind: Sendable {
        case `struct`, `class`, `enum`, `protocol`
    }
}

/// `extension Type: Protocols where … { … }`
public final class ExtensionDeclaration: Sendable {
    public let type: TypeSyntax
    public let inherited: [TypeSyntax]
    public let requirements: [GenericRequirement]
    public let members: [Declaration]
    public let braces: SourceRange

    public init(
        type: TypeSyntax, inherited: [TypeSyntax], requirements: [GenericRequirement], members: [Declaration],
        braces: SourceRange
    ) {
        self.type = type
        self.inherited = inherited
        self.requirements = requirements
        self.members = members
        self.braces = braces
    }
}

/// `name(payload) = rawValue` of an enum's `case`.
public struct EnumCaseElement: Sendable {
    public let name: Name
    public let nameRange: SourceRange
    /// nil when no parentheses follow.
    public let payload: [Parameter]?
    public let rawValue: Expression?
    public let range: SourceRange
    public let id: NodeID
}

/// `typealias Name<T> = Type`
public struct TypealiasDeclaration: Sendable {
    public let name: Name
    public let nameRange: SourceRange
    public let generics: GenericClause
    public let type: TypeSyntax
}

/// `associatedtype Name: Constraints = Default where …`
public struct AssociatedTypeDeclaration: Sendable {
    public let name: Name
    public let nameRange: SourceRange
    public let inherited: [TypeSyntax]
    public let defaultType: TypeSyntax?
    public let requirements: [GenericRequirement]
}
