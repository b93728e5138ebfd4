import Diagnostics
import Syntax

/// An expression with its type, everything implicit written out.
///
/// Reading a place (variable, field, element …) gives its value; the same node as the target of an `assignment` or as
/// an `.address` argument is the place itself.
public final class CheckedExpression {
    public internal(set) var kind: Kind
    public internal(set) var type: Type
    public let range: SourceRange
    /// The node of the syntax tree it was made from.
    public let node: NodeID
    /// What it was made from; tells where a message about it points.
    var syntax: Expression?

    init(_ kind: Kind, _ type: Type, range: SourceRange, node: NodeID) {
        self.kind = kind
        self.type = type
        self.range = range
        self.node = node
    }

    var isLiteral: Bool {
        switch kind {
        case .integer, .floating, .boolean, .string, .interpolation: true
        default: false
        }
    }

    public indirect enum Kind {
        /// A mistake stands here and has been reported; never reaches the machine.
        case error

        // MARK: Literals; `type` is the final type
        /// Of any integer or floating-point type of the library, range-checked.
        case integer(magnitude: UInt64, isNegative: Bool)
        case floating(Double)
        case boolean(Bool)
        /// `String` or `Character`.
        case string(String)
        case interpolation([InterpolationSegment])
        /// `Array`; other literal types are calls of `init(arrayLiteral:)` around one.
        case array([CheckedExpression])
        case dictionary([(key: CheckedExpression, value: CheckedExpression)])
        /// `nil` of an optional type.
        case none
        case tuple([CheckedExpression])
        case closure(CheckedClosure)
        /// `Int.self`; `type` is a metatype.
        case typeValue(Type)

        // MARK: Places
        /// A local, parameter, global or static variable, `self` included; a global's or static's first use runs its
        /// initial value.
        case variable(VariableSymbol)
        /// A static stored property of a generic type needs the type: the arguments of its owner.
        case staticVariable(VariableSymbol, [Type])
        /// A field; `base` is a place or a value of a struct, or a class instance.
        case field(base: CheckedExpression, VariableSymbol)
        /// A computed, observed, lazy, wrapped or required property.
        case property(base: Receiver, PropertyAccess)
        case `subscript`(base: Receiver, PropertyAccess, arguments: [Argument])
        case tupleElement(CheckedExpression, Int)
        case forceUnwrap(CheckedExpression)
        /// `a?` inside of an `optionalChain`: leaves the chain with nil if `a` is nil.
        case optionalBinding(CheckedExpression)

        // MARK: Calls
        case call(Call)
        /// A call of a function value.
        case callValue(CheckedExpression, arguments: [Argument])
        /// A function, or a method bound to its receiver, as a value.
        case functionValue(FunctionReference, receiver: Receiver)
        case enumCase(CaseSymbol, payload: [CheckedExpression])

        // MARK: Control
        /// A chain that ends with nil at its first `optionalBinding` of nil; the inner value is wrapped unless it is
        /// an optional of `type` already.
        case optionalChain(CheckedExpression)
        case and(CheckedExpression, CheckedExpression)
        case or(CheckedExpression, CheckedExpression)
        /// `x == nil`, or `x != nil` if negated, whatever the optional wraps.
        case isNone(CheckedExpression, negated: Bool)
        /// `left ?? right`; `right` has the type of the whole, which is `left`'s wrapped type or that optional itself.
        case coalesce(CheckedExpression, CheckedExpression)
        case conditional(CheckedExpression, then: CheckedExpression, otherwise: CheckedExpression)
        /// `if` or `switch` as an expression: the statement's branches end with `.yield`.
        case statement(CheckedStatement)
        /// Target and value; a tuple target assigns to its parts, `.discard` to nothing.
        case assignment(CheckedExpression, CheckedExpression)
        case discard
        case `try`(Try, CheckedExpression)

        // MARK: Conversions
        case convert(Conversion, CheckedExpression)
        /// `is`: does the value have the type?
        case typeTest(CheckedExpression, Type)
        /// `as?`; `type` is the optional of the target.
        case conditionalCast(CheckedExpression, Type)
        /// `as!`
        case forcedCast(CheckedExpression, Type)
        /// `type(of: x)`
        case dynamicType(CheckedExpression)
    }

    public enum Try: Sendable {
        /// Marks the place only.
        case plain
        /// A thrown error becomes nil; `type` is an optional.
        case optional
        /// A thrown error is a fault.
        case forced
    }

    /// A value changes its representation on the way to where it is wanted.
    public enum Conversion {
        /// `T` → `T?`
        case wrap
        /// `T` → `any P`, `Any`; between existentials the box stays, or changes its tables.
        case erase
        /// Subclass → superclass: the same object.
        case upcast
        /// Non-throwing → throwing, other parameter and result types by the same rules.
        case function
        /// `T?` → `U?`, `[T]` → `[U]`, `[K: V]` → `[K: W]`, `Set<T>` → `Set<U>`; the part's conversion is made for
        /// `element`, a stand-in of the element's type.
        case optional(element: VariableSymbol, CheckedExpression)
        case array(element: VariableSymbol, CheckedExpression)
        case dictionary(element: VariableSymbol, CheckedExpression)
        /// Labels come or go, elements are converted in place: `tupleElement`s of `element`.
        case tuple(element: VariableSymbol, CheckedExpression)
    }

    public enum InterpolationSegment {
        case text(String)
        /// The value's text as `print` would write it.
        case value(CheckedExpression)
    }

    /// What stands before the dot.
    public enum Receiver {
        /// A free function, a global, or an initialiser of a value type.
        case none
        /// A value, or a place that is only read.
        case value(CheckedExpression)
        /// A place that is changed: a mutating member.
        case address(CheckedExpression)
        /// A type: static members and initialisers.
        case type(Type)
        /// A metatype value: `type(of: x).make()`.
        case metatype(CheckedExpression)
    }

    public enum Argument {
        case value(CheckedExpression)
        /// `&x`
        case address(CheckedExpression)
        /// The callee's own default, to be evaluated in the caller; `type` arguments are the reference's.
        case defaultValue(CheckedExpression)
    }

    /// A call of a known declaration with one argument for each parameter.
    ///
    /// A variadic parameter's arguments are one `array` expression; an autoclosure is a closure. For an initialiser the
    /// receiver is the type to be made, or `.address(self)`/`.value(self)` where it delegates (`self.init`,
    /// `super.init`).
    public struct Call {
        public var function: FunctionReference
        public var receiver: Receiver
        public var arguments: [Argument]
    }

    /// A property or subscript as used: its accessors with generic arguments.
    public struct PropertyAccess {
        /// nil for a subscript.
        public var variable: VariableSymbol?
        public var getter: FunctionReference
        public var setter: FunctionReference?
    }
}

/// A function as used somewhere: which one, for which generic arguments, found how.
public struct FunctionReference {
    public var function: FunctionSymbol
    /// One for each of `function.generics.parameters`; may mention parameters of the enclosing declaration.
    public var arguments: [Type]
    public var dispatch: Dispatch

    public enum Dispatch: Equatable, Sendable {
        /// This very declaration.
        case direct
        /// A protocol's requirement: `arguments[0]` is `Self`; the machine asks for the witness of the concrete type.
        case requirement
        /// Through the class's table.
        case virtual
        /// A requirement called on an `any P` value: through the table in the box.
        case existential
        /// A member of a protocol extension called on an `any P` value: `Self` is the type in the box.
        case opened
        /// A generic function given an `any P` value for this parameter (`self` not counted): its type is the one in
        /// the box.
        case unboxing(Int)
    }

    init(_ function: FunctionSymbol, _ arguments: [Type] = [], _ dispatch: Dispatch = .direct) {
        self.function = function
        self.arguments = arguments
        self.dispatch = dispatch
    }
}

/// A closure literal or autoclosure.
public final class CheckedClosure {
    /// Parameters, captures, body; kind `.closure`.
    public let function: FunctionSymbol
    /// `[x = value]`: run where the closure is made, bound to variables of the closure.
    public internal(set) var captureList: [(variable: VariableSymbol, value: CheckedExpression)] = []
    public internal(set) var isAutoclosure = false

    init(_ function: FunctionSymbol) {
        self.function = function
    }
}
