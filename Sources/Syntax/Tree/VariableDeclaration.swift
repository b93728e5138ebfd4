import Diagnostics

/// `let` or `var` with its comma-separated bindings.
public struct VariableDeclaration: Sendable {
    public let isLet: Bool
    /// The word `let` or `var`.
    public let keyword: SourceRange
    public let bindings: [Binding]

    public init(isLet: Bool, keyword: SourceRange, bindings: [Binding]) {
        self.isLet = isLet
        self.keyword = keyword
        self.bindings = bindings
    }

    public struct Binding: Sendable {
        /// Wildcard, variable or tuple; its type stands in `type`.
        public let pattern: Pattern
        public let type: TypeSyntax?
        public let initializer: Expression?
        public let accessors: AccessorBlock?
        public let range: SourceRange

        public init(
            pattern: Pattern, type: TypeSyntax?, initializer: Expression?, accessors: AccessorBlock?, range: SourceRange
        ) {
            self.pattern = pattern
            self.type = type
            self.initializer = initializer
            self.accessors = accessors
            self.range = range
        }
    }
}

/// What stands in braces behind a variable or subscript.
public struct AccessorBlock: Sendable {
    public let kind: Kind
    public let range: SourceRange

    public enum Kind: Sendable {
        /// Statements alone: a getter without the word `get`.
        case getter(Block)
        case accessors([Accessor])
    }

    public init(kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }
}

/// `get`, `set(newValue)`, `willSet`, `didSet`; no body in a protocol.
public struct Accessor: Sendable {
    public let kind: Kind
    public let modifiers: Modifiers
    public let effects: Effects
    /// The name in parentheses, if one is given.
    public let parameter: Name?
    public let parameterRange: SourceRange?
    public let body: Block?
    /// From the modifiers to the end of the body.
    public let range: SourceRange
    public let id: NodeID

    public enum Kind: Sendable {
        case get, set, willSet, didSet
    }

    public init(
        kind: Kind, modifiers: Modifiers, effects: Effects, parameter: Name?, parameterRange: SourceRange?,
        body: Block?,
        range: SourceRange, id: NodeID
    ) {
        self.kind = kind
        self.modifiers = modifiers
        self.effects = effects
        self.parameter = parameter
        self.parameterRange = parameterRange
        self.body = body
        self.range = range
        self.id = id
    }
}
