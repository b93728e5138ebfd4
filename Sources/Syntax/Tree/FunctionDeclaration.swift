import Diagnostics

/// `func name<T>(parameters) throws -> Result where T: P { … }`
public final class FunctionDeclaration: Sendable {
    /// A word or an operator.
    public let name: Name
    public let nameRange: SourceRange
    public let isOperator: Bool
    public let generics: GenericClause
    public let parameters: [Parameter]
    /// `(` to `)`
    public let parentheses: SourceRange
    public let effects: Effects
    public let result: TypeSyntax?
    public let body: Block?

    public init(
        name: Name, nameRange: SourceRange, isOperator: Bool, generics: GenericClause, parameters: [Parameter],
        parentheses: SourceRange, effects: Effects, result: TypeSyntax?, body: Block?
    ) {
        self.name = name
        self.nameRange = nameRange
        self.isOperator = isOperator
        self.generics = generics
        self.parameters = parameters
        self.parentheses = parentheses
        self.effects = effects
        self.result = result
        self.body = body
    }
}

/// `init?(parameters) { … }`
public final class InitializerDeclaration: Sendable {
    /// The word `init`.
    public let keyword: SourceRange
    public let failability: Failability
    public let generics: GenericClause
    public let parameters: [Parameter]
    public let parentheses: SourceRange
    public let effects: Effects
    public let body: Block?

    public init(
        keyword: SourceRange, failability: Failability, generics: GenericClause, parameters: [Parameter],
        parentheses: SourceRange, effects: Effects, body: Block?
    ) {
        self.keyword = keyword
        self.failability = failability
        self.generics = generics
        self.parameters = parameters
        self.parentheses = parentheses
        self.effects = effects
        self.body = body
    }

    public enum Failability: Sendable {
        /// `init`, `init?`, `init!`
        case none, optional, implicitlyUnwrapped
    }
}

/// `subscript(parameters) -> Element { … }`
public final class SubscriptDeclaration: Sendable {
    public let keyword: SourceRange
    public let generics: GenericClause
    public let parameters: [Parameter]
    public let result: TypeSyntax
    public let accessors: AccessorBlock?

    public init(
        keyword: SourceRange, generics: GenericClause, parameters: [Parameter], result: TypeSyntax,
        accessors: AccessorBlock?
    ) {
        self.keyword = keyword
        self.generics = generics
        self.parameters = parameters
        self.result = result
        self.accessors = accessors
    }
}

/// One parameter of a function, initialiser, subscript, closure or enum case.
public struct Parameter: Sendable {
    public let attributes: [Attribute]
    /// What a caller writes; nil for `_` and where none is asked for.
    public let label: Name?
    /// The first of the two names, or the only one.
    public let labelRange: SourceRange
    /// What the body calls it; `Name.underscore` when it has no name.
    public let name: Name
    public let nameRange: SourceRange
    /// Missing only in closures.
    public let type: TypeSyntax?
    public let isVariadic: Bool
    public let defaultValue: Expression?
    public let range: SourceRange
    public let id: NodeID
}
