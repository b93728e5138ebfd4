import Diagnostics

/// Something that introduces a name, a conformance or an operator.
public final class Declaration: Sendable {
    public let kind: Kind
    public let attributes: [Attribute]
    public let modifiers: Modifiers
    public let range: SourceRange
    public let id: NodeID

    public init(_ kind: Kind, attributes: [Attribute], modifiers: Modifiers, range: SourceRange, id: NodeID) {
        self.kind = kind
        self.attributes = attributes
        self.modifiers = modifiers
        self.range = range
        self.id = id
    }

    public enum Kind: Sendable {
        case variable(VariableDeclaration)
        case function(FunctionDeclaration)
        case initializer(InitializerDeclaration)
        case deinitializer(Block)
        case `subscript`(SubscriptDeclaration)
        /// `struct`, `class`, `enum`, `protocol`
        case nominal(NominalDeclaration)
        case enumCase([EnumCaseElement])
        case `extension`(ExtensionDeclaration)
        case `typealias`(TypealiasDeclaration)
        case associatedType(AssociatedTypeDeclaration)
        case `operator`(OperatorDeclaration)
        case precedenceGroup(PrecedenceGroupDeclaration)
        case `import`([NameReference])
        case error
    }
}

/// `@name(arguments)`
public struct Attribute: Sendable {
    /// A name for the compiler's own attributes, any type for property wrappers and result builders.
    public let type: TypeSyntax
    public let arguments: [Argument]?
    public let range: SourceRange

    public init(type: TypeSyntax, arguments: [Argument]?, range: SourceRange) {
        self.type = type
        self.arguments = arguments
        self.range = range
    }

    /// The word of an attribute without a dot.
    public var name: Name? {
        if case .name(let reference) = type.kind { reference.name } else { nil }
    }
}
