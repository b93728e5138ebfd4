import Diagnostics
import Syntax

/// A generic parameter, `Self` of a protocol, or the nameless parameter of a `some P` argument.
public final class GenericParameterSymbol: Hashable {
    public let name: Name
    public let range: SourceRange
    /// Its place among all parameters of its declaration, the outer ones counted too.
    public internal(set) var index: Int
    /// Set for `Self` of a protocol.
    public internal(set) unowned(unsafe) var selfOf: NominalSymbol?

    init(name: Name, range: SourceRange, index: Int) {
        self.name = name
        self.range = range
        self.index = index
    }

    public static func == (left: GenericParameterSymbol, right: GenericParameterSymbol) -> Bool { left === right }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// What a generic declaration asks of its arguments.
public enum Requirement: Equatable {
    /// The subject conforms to the protocol.
    case conformance(Type, NominalSymbol)
    /// The subject is the class or inherits from it.
    case superclass(Type, Type)
    case sameType(Type, Type)
}

/// The generic parameters in force at a declaration, outer ones first, and what they must satisfy.
public struct GenericSignature {
    public var parameters: [GenericParameterSymbol] = []
    public var requirements: [Requirement] = []

    public init() {}

    public var isEmpty: Bool { parameters.isEmpty }
}

/// `associatedtype Element` of a protocol.
public final class AssociatedTypeSymbol: Hashable {
    public let name: Name
    public let range: SourceRange
    public unowned(unsafe) let owner: NominalSymbol
    public internal(set) var defaultType: Type?
    var syntax: Syntax.AssociatedTypeDeclaration?
    var isResolved = false

    init(name: Name, range: SourceRange, owner: NominalSymbol) {
        self.name = name
        self.range = range
        self.owner = owner
    }

    public static func == (left: AssociatedTypeSymbol, right: AssociatedTypeSymbol) -> Bool { left === right }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// The type behind `some P` in a result or a property's type.
public final class OpaqueSymbol: Hashable {
    /// Protocols that callers may count on.
    public let constraints: [Type]
    /// Its parameters are those of the declaration that returns it.
    public let generics: GenericSignature
    /// Known once the body of its declaration is checked; may mention the parameters of `generics`.
    public internal(set) var underlying: Type?
    /// Whose result it is; its body must be checked before `underlying` is read.
    public internal(set) unowned(unsafe) var function: FunctionSymbol?

    init(constraints: [Type], generics: GenericSignature) {
        self.constraints = constraints
        self.generics = generics
    }

    public static func == (left: OpaqueSymbol, right: OpaqueSymbol) -> Bool { left === right }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// `typealias Name<T> = Type`
public final class TypealiasSymbol {
    public let name: Name
    public internal(set) var generics: GenericSignature
    public internal(set) var type: Type = .error
    /// The parameters that are its own, and what is asked of them.
    var clause = GenericClause()
    var ownCount: Int { clause.parameters.count }
    var syntax: TypeSyntax?
    var scope: Scope?
    var isResolving = false

    init(name: Name, generics: GenericSignature) {
        self.name = name
        self.generics = generics
    }
}
