import Diagnostics
import Syntax

/// A struct, enum, class or protocol.
public final class NominalSymbol: Hashable {
    public enum Kind: Sendable {
        case `struct`, `enum`, `class`, `protocol`
    }

    public let kind: Kind
    public let name: Name
    public let nameRange: SourceRange
    /// What the machine keeps a value in; `.declared` is laid out from fields or cases.
    public let representation: Representation
    /// The type it is declared in.
    public unowned(unsafe) let parent: NominalSymbol?
    /// Order of declaration; gives compositions one spelling.
    public let number: Int

    public internal(set) var generics = GenericSignature()
    /// Stored instance properties in order, without the inherited ones; `lazy` and wrapped storage included.
    public internal(set) var storedProperties: [VariableSymbol] = []
    public internal(set) var cases: [CaseSymbol] = []
    /// All cases, or single ones, were marked `indirect`.
    public internal(set) var isIndirect = false
    /// The raw type of an enum such as `enum Suit: String`.
    public internal(set) var rawType: Type?
    public internal(set) var superclass: Type?
    public internal(set) var isFinal = false
    public internal(set) var deinitializer: FunctionSymbol?
    /// Protocols written in its declaration and visible extensions, with the conditions of the latter.
    public internal(set) var conformances: [Conformance] = []
    /// A protocol's `Self`.
    public internal(set) var selfParameter: GenericParameterSymbol?
    public internal(set) var associatedTypes: [AssociatedTypeSymbol] = []
    /// How many of `associatedTypes` are primary ones: `protocol Sequence<Element>`.
    public internal(set) var primaryAssociatedTypes: [AssociatedTypeSymbol] = []
    /// A protocol's own requirements, in order.
    public internal(set) var protocolRequirements: [Symbol] = []
    /// A class's overridable members, inherited first: what occupies slot n of its table.
    public internal(set) var virtualTable: [FunctionSymbol] = []
    /// Is it a protocol only classes may conform to?
    public internal(set) var isClassBound = false
    /// The class that the types of a protocol inherit from: `protocol Healing: Creature`.
    var superclassBound: Type?

    /// Members found so far, by name; the checker fills it on demand.
    var members: [Name: [Member]] = [:]
    var state = DeclarationState()
    /// Where the names of its members are looked up.
    var memberScope: Scope?
    var isLibrary = false
    /// What rows of the library call it: its name after those of the types around it.
    var libraryPath: Name {
        didSet { if libraryPath != oldValue { hasIndexedRows = false } }
    }
    /// Its members can be found by their names: rows of types that a program does not name are never looked at.
    var hasIndexedRows = false
    var inheritedProtocols: [NominalSymbol] = []
    var protocolClosure: [NominalSymbol]?
    /// Conformances to protocols that a stated one inherits from.
    var derivedConformances: [Conformance] = []
    var hasInitializers = false
    var hasDerivedProperties = false
    /// Why a class has no initialisers.
    var uninitializedField: VariableSymbol?
    /// Members as they were declared.
    var membersInOrder: [Member] = []
    /// Members that follow from its shape, by name.
    var derived: [Name: FunctionSymbol] = [:]
    /// By the number of the extension; those that add members alone share one.
    var libraryContexts: [Int: ExtensionContext] = [:]
    static let membersAlone = -1
    var extensions: [ExtensionContext] = []
    var hasResolvedHeader = false
    var hasLaidOut = false
    var hasLibraryConformances = false
    var isResolvingHeader = false
    var isMakingInitializers = false
    /// Something was remembered about it that a new member or conformance may change.
    var hasCachedMembers = false
    var hasCachedConformances = false

    init(
        kind: Kind, name: Name, nameRange: SourceRange, representation: Representation = .declared,
        parent: NominalSymbol?, number: Int
    ) {
        self.kind = kind
        self.name = name
        libraryPath = name
        self.nameRange = nameRange
        self.representation = representation
        self.parent = parent
        self.number = number
    }

    public static func == (left: NominalSymbol, right: NominalSymbol) -> Bool { left === right }
    public func _rawHashValue(seed: Int) -> Int {
        QuickHash.of(UInt64(UInt(bitPattern: ObjectIdentifier(self))), seed: seed)
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

    /// A member, and the extension that declares it if it is not in the declaration itself.
    struct Member {
        let symbol: Symbol
        let context: ExtensionContext?
    }
}

/// How the machine represents the values of a type.
public enum Representation: Hashable, Sendable {
    /// Fields, cases or a class instance, as declared in Swift.
    case declared
    case int, int8, int16, int32, uint, uint8, uint16, uint32
    case double, float, bool
    case string, character, substring
    case optional, array, dictionary, set
    case never
    /// A raw buffer cursor used by library sources (index into an object).
    case opaqueObject
    /// A type of the embedding, by the number of its row.
    case host(Int)
}

extension NominalSymbol {
    /// The type as seen from inside: its own parameters as arguments.
    public func declaredType(_ types: TypeTable) -> Type {
        if let selfParameter { return types.parameter(selfParameter) }
        return types.nominal(self, generics.parameters.map { types.parameter($0) })
    }
}
