/// One declaration that programs find in place: its Swift signature, what it is for, and its body.
public struct Builtin: Sendable {
    /// The name it is found by: a word, an operator, `init` or `subscript`.
    public let name: StaticString
    /// The declaration without its body, as Swift writes it: `func dot(_ other: Vector) -> Double`.
    ///
    /// A computed property ends with `{ get }` or `{ get set }`.
    public let signature: StaticString
    #if hasFeature(Embedded)
        /// The reference is written by the command line: the browser's module goes without its sentences.
        public var documentation: StaticString { "" }
    #else
        /// One sentence for `lecture reference`; empty for what users never name.
        public let documentation: StaticString
    #endif
    public let body: Body

    public enum Body: Sendable {
        /// Compiled in line, or a call of the machine's own routine.
        case intrinsic(Intrinsic)
        /// For `{ get set }` properties and subscripts.
        case accessors(Intrinsic, Intrinsic)
        case native(NativeFunction)
        case nativeAccessors(NativeFunction, NativeFunction)
        /// A body in the language itself, between its braces; checked and specialised on first use. For properties and
        /// subscripts the accessors.
        case source(StaticString)
        /// A stored property, a requirement of a protocol, an enum's case: nothing but its signature.
        case declared
    }

    // In the place of each row, so that what is not kept is not there either.
    @inline(__always)
    public init(
        _ name: StaticString, _ signature: StaticString, _ body: Body, _ documentation: StaticString = ""
    ) {
        self.name = name
        self.signature = signature
        #if !hasFeature(Embedded)
            self.documentation = documentation
        #endif
        self.body = body
    }
}

/// A type or protocol of the library.
public struct BuiltinType: Sendable {
    /// A type inside of another has the names of both: `GridWorld.Cell`; its declaration has its own alone.
    public let name: StaticString
    /// `struct Array<Element>: RandomAccessCollection`; conditional conformances are extensions.
    public let declaration: StaticString
    public let representation: Representation
    #if hasFeature(Embedded)
        public var documentation: StaticString { "" }
    #else
        public let documentation: StaticString
    #endif
    /// Stored properties, cases, a protocol's requirements: all that is needed as soon as the type is named.
    public let members: [Builtin]

    public init(
        _ name: StaticString, _ declaration: StaticString, _ representation: Representation = .declared,
        _ documentation: StaticString = "", members: [Builtin] = []
    ) {
        self.name = name
        self.declaration = declaration
        self.representation = representation
        #if !hasFeature(Embedded)
            self.documentation = documentation
        #endif
        self.members = members
    }
}

/// Members of one type, or, without a type, free functions, constants and operators.
public struct BuiltinExtension: Sendable {
    /// The name of the extended type; empty for what stands alone.
    public let type: StaticString
    /// Protocols it adds: `Equatable, Hashable`.
    public let conformances: StaticString
    /// `Element: Equatable`
    public let requirements: StaticString
    public let rows: [Builtin]

    public init(
        _ type: StaticString, conformances: StaticString = "", where requirements: StaticString = "",
        _ rows: [Builtin] = []
    ) {
        self.type = type
        self.conformances = conformances
        self.requirements = requirements
        self.rows = rows
    }
}

/// What belongs together on a page of the reference.
public struct BuiltinTopic: Sendable {
    public let title: StaticString
    public let types: [BuiltinType]
    public let extensions: [BuiltinExtension]

    public init(_ title: StaticString, types: [BuiltinType] = [], _ extensions: [BuiltinExtension] = []) {
        self.title = title
        self.types = types
        self.extensions = extensions
    }
}

/// Everything a program finds in place; the interpreter's own topics and those of the embedding.
public struct Library: Sendable {
    public let topics: [BuiltinTopic]
    /// Types of the embedding whose objects are told the names of the variables that hold them.
    public let namedTypes: [StaticString]
    /// Infix operators beyond those of the language, each with its precedence group.
    public let operators: [(name: StaticString, group: StaticString)]

    public init(
        _ topics: [BuiltinTopic], namedTypes: [StaticString] = [],
        operators: [(name: StaticString, group: StaticString)] = []
    ) {
        self.topics = topics
        self.namedTypes = namedTypes
        self.operators = operators
    }
}
