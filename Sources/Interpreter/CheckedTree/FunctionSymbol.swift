import Diagnostics
import Syntax

/// Anything that can be called: functions, methods, initialisers, accessors, closures.
public final class FunctionSymbol: Hashable {
    public enum Kind: Sendable {
        case function, method, initializer, deinitializer
        /// Accessors of a property or subscript; `willSet`/`didSet` take the new/old value.
        case getter, setter, willSet, didSet
        /// A closure literal or a local function; it may have `captures`.
        case closure, local
        /// The statements of a unit.
        case topLevel
    }

    public let name: Name
    public let range: SourceRange
    public let kind: Kind
    /// All parameters in force: those of the owner first, then its own.
    public internal(set) var generics = GenericSignature()
    /// How many of `generics.parameters` belong to the owner.
    public internal(set) var outerGenericCount = 0
    public internal(set) var parameters: [ParameterSymbol] = []
    public internal(set) var result: Type = .void
    public internal(set) var thrown: Type?
    /// `rethrows`: throws only if one of its function arguments does.
    public internal(set) var isRethrowing = false
    /// The type whose member it is (a protocol for requirements and members of protocol extensions).
    public internal(set) unowned(unsafe) var owner: NominalSymbol?
    /// The type of `self` inside, over `generics.parameters`; nil for free functions.
    public internal(set) var selfType: Type?
    /// `self` in the body; a place of the caller for mutating members and initialisers of value types.
    public internal(set) var selfVariable: VariableSymbol?
    public internal(set) var isStatic = false
    public internal(set) var isMutating = false
    /// A requirement of a protocol: replaced by its witness once the concrete type is known.
    public internal(set) var isRequirement = false
    /// The slot in its class's table, if calls of it are dispatched dynamically.
    public internal(set) var virtualSlot: Int?
    public internal(set) var overridden: FunctionSymbol?
    /// The method that it says to override and cannot, as it gives something else.
    unowned(unsafe) var contradicted: FunctionSymbol?
    public internal(set) var isFinal = false
    /// `init?`: the result is an optional of the type.
    public internal(set) var isFailable = false
    /// A class's member whose result is written `Self`: a subclass's own type when called on one.
    public internal(set) var returnsSelf = false
    /// Its result is written `T!`.
    public internal(set) var isImplicitlyUnwrapped = false
    public internal(set) var isConvenience = false
    public internal(set) var isRequired = false
    public internal(set) var isDiscardableResult = false
    public internal(set) var isDisfavored = false
    public internal(set) var isUnavailable = false
    /// Where the body comes from; `.source` bodies are read through `Checker.body(of:)`.
    public internal(set) var implementation: Implementation = .none
    /// Variables of enclosing functions that the body uses (kinds `.closure` and `.local`, and what they call).
    public internal(set) var captures: [VariableSymbol] = []
    public internal(set) unowned(unsafe) var enclosing: FunctionSymbol?
    /// The property an accessor belongs to.
    public internal(set) unowned(unsafe) var variable: VariableSymbol?
    /// Every variable declared in the body, in order, closures' own ones left out.
    public internal(set) var locals: [VariableSymbol] = []
    var body: CheckedBlock?
    unowned(unsafe) var subscriptSymbol: SubscriptSymbol?
    public internal(set) unowned(unsafe) var caseSymbol: CaseSymbol?
    /// What stands for `some P` in its result, one for each.
    var opaques: [OpaqueSymbol] = []
    /// A closure that may be kept after the call it is passed to.
    var escapes = false
    /// The result type as a closure states it.
    var statedResult: SourceRange?
    /// `$0`, `$1` are its parameters.
    var hasImplicitParameters = false
    /// A closure of one expression, which is read with all around it.
    var isOneExpression = false
    var isAutoclosureBody: Bool { name == .underscore && parameters.isEmpty && !hasImplicitParameters }
    /// A closure that names the elements of its one tuple parameter: its body begins by taking that apart.
    var splat: [VariableSymbol] = []
    /// `[weak self]`: what `self` means in the body.
    var reboundSelf: VariableSymbol?
    /// Something in the body throws out of it.
    var throwsItself = false
    var isGenericTrial = false
    /// The accessor or observer of a variable of a function.
    var isLocalAccessor = false
    /// May it have captures, as a function inside of another one?
    public var isInner: Bool { kind == .local || isLocalAccessor }
    var localCalls: [FunctionSymbol] = []
    /// An initialiser that calls `self.init`.
    public internal(set) var isDelegating = false
    /// How much code its body makes, once that has been asked.
    var weight: Int?
    /// What the compiler calls its result, where that is not the type's name.
    var resultSugar: TypeSugar?
    var state = DeclarationState()

    init(name: Name, range: SourceRange, kind: Kind) {
        self.name = name
        self.range = range
        self.kind = kind
    }

    public enum Implementation {
        /// A requirement without a body.
        case none
        /// A body in Swift, checked already or on first use.
        case source
        case intrinsic(Intrinsic)
        case native(NativeFunction)
        /// Derived from the owner's fields or cases.
        case synthesized(Synthesis)
    }

    /// Bodies that the machine makes from the shape of the owner.
    public enum Synthesis: Sendable {
        /// One parameter for each stored property that can be given, in order.
        case memberwiseInitializer
        /// Runs the initial values alone.
        case defaultInitializer
        /// Calls the superclass's initialiser of the same shape after its own initial values.
        case inheritedInitializer
        /// `==`, `hash(into:)`, `hashValue`, `<` field by field, case by case.
        case equal, hashInto, hashValue, less
        case allCases
        /// `rawValue` and `init?(rawValue:)` by the cases' raw values.
        case rawValue, initRawValue
        /// The getter and setter of a `lazy var`.
        case lazyGetter, lazySetter
        /// The setter of a property with observers: old value, willSet, store, didSet.
        case observedSetter
        /// Getter and setter of a stored property, where one stands for a protocol's requirement or is overridden.
        case storedGetter, storedSetter
        /// An enum case used as a function; `CaseSymbol.constructor`.
        case enumCase
    }

    /// Is it generic by itself, not only inside of a generic type?
    var hasOwnParameters: Bool { generics.parameters.count > outerGenericCount }

    public static func == (left: FunctionSymbol, right: FunctionSymbol) -> Bool { left === right }
    public func _rawHashValue(seed: Int) -> Int {
        QuickHash.of(UInt64(UInt(bitPattern: ObjectIdentifier(self))), seed: seed)
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// One parameter, as callers and the body see it.
public struct ParameterSymbol {
    public var label: Name?
    public var variable: VariableSymbol
    public var isVariadic = false
    public var isAutoclosure = false
    public var isEscaping = false
    public var isInout: Bool { variable.isInout }
    /// The element type of a variadic parameter, the result type of an autoclosure, else the variable's type.
    public var argumentType: Type
    public var defaultValue: DefaultValue?
    /// The result builder that its closure is built with.
    public var resultBuilder: Type?

    /// Whether callers could tell it from the other one.
    func isSame(as other: ParameterSymbol) -> Bool {
        label == other.label && variable.type == other.variable.type && isVariadic == other.isVariadic
    }

    /// A default argument, checked on first use in the context of the declaration.
    public final class DefaultValue {
        let syntax: Expression?
        var checked: CheckedExpression?
        /// It says what a generic parameter is in calls that leave it out: `with strategy: some Strategy = First()`.
        var tellsParameter = false
        /// A memberwise initialiser's default: the field's initial value.
        let field: VariableSymbol?

        init(syntax: Expression?, field: VariableSymbol? = nil) {
            self.syntax = syntax
            self.field = field
        }
    }

    init(label: Name?, variable: VariableSymbol, argumentType: Type) {
        self.label = label
        self.variable = variable
        self.argumentType = argumentType
    }
}

/// `subscript(index: Int) -> Element { get set }`
public final class SubscriptSymbol {
    public let range: SourceRange
    public internal(set) var element: Type = .error
    public internal(set) var getter: FunctionSymbol
    public internal(set) var setter: FunctionSymbol?
    public internal(set) unowned(unsafe) var owner: NominalSymbol
    public internal(set) var isStatic = false
    public internal(set) var isRequirement = false

    init(range: SourceRange, getter: FunctionSymbol, owner: NominalSymbol) {
        self.range = range
        self.getter = getter
        self.owner = owner
    }
}

/// A case of an enum.
public final class CaseSymbol: Hashable {
    public let name: Name
    public let range: SourceRange
    public unowned(unsafe) let owner: NominalSymbol
    /// Its place among the cases: the tag.
    public let tag: Int
    public internal(set) var payload: [Payload] = []
    public internal(set) var isIndirect = false
    public internal(set) var rawValue: RawValue?
    /// The case used as a function value.
    public internal(set) var constructor: FunctionSymbol?
    public internal(set) var defaults: [ParameterSymbol.DefaultValue?] = []
    var element: EnumCaseElement?
    var isResolved = false

    public struct Payload {
        public let label: Name?
        public let type: Type
    }

    public enum RawValue: Hashable {
        case integer(Int64)
        case double(Double)
        case string(String)
    }

    init(name: Name, range: SourceRange, owner: NominalSymbol, tag: Int) {
        self.name = name
        self.range = range
        self.owner = owner
        self.tag = tag
    }

    public static func == (left: CaseSymbol, right: CaseSymbol) -> Bool { left === right }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
