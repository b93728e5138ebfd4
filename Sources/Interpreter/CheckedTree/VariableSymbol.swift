import Diagnostics
import Syntax

/// A constant, variable, parameter or property.
public final class VariableSymbol: Hashable {
    public enum Kind: Sendable {
        /// In a function: a register, or a box if `isBoxed`.
        case local
        /// A function's parameter (`self` too); `isInout` ones are places of the caller.
        case parameter
        /// At the top level of a unit.
        case global
        /// `static let` or `static var`, made on first use.
        case staticStored
        /// A field of a struct or class.
        case stored
        /// Read and written through `getter` and `setter`, with or without an owner.
        case computed
    }

    public let name: Name
    public let range: SourceRange
    public internal(set) var kind: Kind
    public internal(set) var type: Type
    public internal(set) var isLet: Bool
    public internal(set) var isInout = false
    public internal(set) var isStatic = false
    /// The type or extension it is a member of.
    public internal(set) unowned(unsafe) var owner: NominalSymbol?
    /// Its place among the stored properties of `owner`, inherited ones not counted.
    public internal(set) var fieldIndex = 0
    /// The value given at the declaration of a stored or static property, run by each initialiser or on first use.
    public internal(set) var initialValue: CheckedExpression?
    public internal(set) var getter: FunctionSymbol?
    public internal(set) var setter: FunctionSymbol?
    public internal(set) var willSetObserver: FunctionSymbol?
    public internal(set) var didSetObserver: FunctionSymbol?
    /// `lazy var`: `initialValue` runs on the first read; the field is an optional.
    public internal(set) var isLazy = false
    /// Captured by a closure or local function while it may still change: lives in a heap box.
    public internal(set) var isBoxed = false
    /// Assigned after its initialisation, or passed inout.
    public internal(set) var isMutated = false
    /// Captured by some closure or local function.
    public internal(set) var isCaptured = false
    /// Named in a closure's capture list.
    var isListedCapture = false
    /// The function (or closure) whose frame holds it; nil for globals and properties.
    public internal(set) unowned(unsafe) var frame: FunctionSymbol?
    /// A requirement of a protocol.
    public internal(set) var isRequirement = false
    /// `weak var`; reading gives an optional.
    public internal(set) var isWeak = false
    public internal(set) var isUnowned = false
    var state = DeclarationState()
    var binding: Syntax.VariableDeclaration.Binding?
    var isSetterPrivate = false
    /// The storage behind a wrapped property, and the wrapper's own type.
    var wrapperStorage: VariableSymbol?
    /// How many wrappers are around its value, of a wrapped property.
    var wrapperDepth = 1
    /// The storage's wrappers, where an initialiser may give them their first value.
    var initializingWrappers: WrapperChain?
    /// How a memberwise initialiser asks for it, where that differs from the field.
    var memberwiseName: Name?
    /// The wrappers that a memberwise initialiser puts around the value it is given, and the property it is given for.
    var memberwiseWrappers: WrapperChain?
    var wrappedProperty: VariableSymbol?
    /// `= value` of a wrapped property.
    var plainInitializer: Expression?
    /// What a memberwise initialiser makes of its parameter before it is stored.
    public internal(set) var memberwiseValue: CheckedExpression?
    /// `override var x: T { didSet { … } }`: observes the superclass's property.
    public internal(set) var observesInherited = false
    /// `var x: Int!`
    var isImplicitlyUnwrapped = false
    var isUninitialized = false
    var typedByStorage = false
    var isProjection = false
    var memberwiseDefault: CheckedExpression?
    var isCheckingInitial = false
    /// The frame of an initial value's temporaries.
    public internal(set) var initialFrame: FunctionSymbol?
    /// Bound by a pattern of a loop, case or condition.
    var isPatternBound = false
    /// The word `let` or `var` of its declaration.
    var letRange: SourceRange?
    /// Of the unit that declares this global variable: it may be gone while the variable is still seen.
    var unitNumber = 0
    /// What the compiler calls its type, where that is not the type's name.
    var sugar: TypeSugar?
    var isReversedString = false
    /// `@_disfavoredOverload`: any other of the name goes before it.
    var isDisfavored = false
    /// It should override one of the superclass, and cannot.
    var contradicts = false
    /// A parameter that is a closure and must not outlive the call.
    var isNonEscaping = false
    var isUsed = false
    /// What following the paths found: its value is read, it is given its first value later, or another one.
    var isRead = false
    /// Where a closure is called last that only this variable holds, and whether it is used but by calling it.
    public internal(set) var lastCall: ObjectIdentifier?
    public internal(set) var isHandedOn = false
    var isGiven = false
    var isChanged = false
    /// The pattern of a top-level `let (a, b) = …` that gives it its type.
    var globalBinding: GlobalBinding?

    init(name: Name, range: SourceRange, kind: Kind, type: Type, isLet: Bool) {
        self.name = name
        self.range = range
        self.kind = kind
        self.type = type
        self.isLet = isLet
    }

    public var hasObservers: Bool { willSetObserver != nil || didSetObserver != nil }

    public static func == (left: VariableSymbol, right: VariableSymbol) -> Bool { left === right }
    public func _rawHashValue(seed: Int) -> Int {
        QuickHash.of(UInt64(UInt(bitPattern: ObjectIdentifier(self))), seed: seed)
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
