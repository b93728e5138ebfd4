import Diagnostics
import Syntax

/// Turns checked functions into code for the machine, each once for every set of concrete generic arguments it is used
/// with. What a function calls is put on a list and compiled after it.
final class Compiler {
    let checker: Checker
    let machine: Machine
    var types: TypeTable { checker.types }

    /// Compiled or waiting functions by what they are.
    var numbers: [FunctionKey: Int] = [:]
    private var waiting: [(context: FunctionCompiler.Context, closed: [VariableSymbol], number: Int)] = []
    /// Closure literals by their functions: a closure's code needs to know its capture list.
    var closures: [FunctionSymbol: CheckedClosure] = [:]
    /// Runtime types whose values are kept in existential boxes: they need dispatch tables.
    var erasedTypes: Set<Int> = []
    var layouts: [Type: ValueLayout] = [:]
    var runtimeTypes: [Type: Int] = [:]
    /// The type of each runtime type, for dispatch.
    var concreteTypes: [Type] = []
    var fieldPlaces: [Type: [Registers]] = [:]
    var classLayouts: [Type: ClassLayout] = [:]
    var globals: [GlobalKey: Registers] = [:]
    var globalLayout = ValueLayout.none
    var natives: [NativeKey: Int] = [:]
    var routines: [RoutineKey: Int] = [:]
    /// Dynamically dispatched functions, by the number that `callVirtual` names.
    var selectors: [Selector] = []
    var selectorNumbers: [SelectorKey: Int] = [:]
    var dispatch: [[Int32]] = []
    var staticInitializers: [GlobalKey: Int] = [:]

    /// What could not be compiled, with the place that asked for it.
    var diagnostics: [Diagnostic] = []
    /// Does the program dump values? Then the machine knows the fields of its classes.
    var showsFields = false
    /// Types whose objects are told the names of their variables.
    lazy var namedTypes: Set<Name> = Set(
        checker.library.namedTypes.map { name in
            name.withUTF8Buffer { checker.names.intern($0) }
        })
    /// Expressions of this range hand their values to the machine's recorder.
    var recordedRange: SourceRange?
    /// How many specialisations a program may ask for.
    var specializationLimit = 20_000
    /// How deep the types are that it was asked for.
    var depths: [Type: TypeDepth] = [:]
    /// Nothing more is compiled for this unit.
    private var isBeyondLimit = false

    init(checker: Checker, machine: Machine) {
        self.checker = checker
        self.machine = machine
        // Number 0 is no type's: a variable that has no value yet names nothing.
        _ = runtimeType(.error)
    }

    /// Names one compiled function.
    struct FunctionKey: Hashable {
        enum Role: Hashable {
            case body
            /// The member of a class or protocol as `callVirtual` finds it: `self` is the object or box itself.
            case witness(Int)
            case staticInitializer
        }
        var function: FunctionSymbol
        var arguments: [Type]
        var role = Role.body
        /// The subclass that a static member of a class is called on.
        var selfClass: Type?
        /// Global variables that are being changed whenever it runs.
        var closed: [VariableSymbol] = []
    }

    struct NativeKey: Hashable {
        var function: FunctionSymbol
        var arguments: [Type]
        /// For intrinsics that take any type, the one they are used with.
        var role: Int
    }

    struct GlobalKey: Hashable {
        var variable: VariableSymbol
        var arguments: [Type]
    }

    /// Compiles a unit's statements, and all they reach, to a function; nil if it cannot be.
    func compile(_ unit: CheckedUnit) -> Int? {
        let before = diagnostics.count
        isBeyondLimit = false
        checker.beginLowering()
        defer { checker.endLowering() }
        let number = self.number(of: FunctionKey(function: unit.topLevel, arguments: []), at: unit.topLevel.range) {
            FunctionCompiler.unit(self, unit)
        }
        drain()
        finishDispatch()
        machine.reserveGlobals(globalLayout)
        return diagnostics.count == before ? number : nil
    }

    /// The number of a function, which is compiled later if it has not been.
    func number(
        of function: FunctionSymbol, _ arguments: [Type], in parameters: [GenericParameterSymbol]? = nil,
        selfClass: Type? = nil, closed: [VariableSymbol] = [], at range: SourceRange
    ) -> Int {
        let key = FunctionKey(function: function, arguments: arguments, selfClass: selfClass, closed: closed)
        if let known = numbers[key] { return known }
        guard reserveSpecialization(at: range) else { return 0 }
        let number = machine.add(Code(name: checker.names.text(of: function.name)))
        numbers[key] = number
        if arguments.contains(where: { isTooDeep($0) }) {
            machine.replace(number, with: FunctionCompiler.beyondDepth(self, function, calledAt: range))
            return number
        }
        waiting.append(
            (
                FunctionCompiler.Context(
                    function: function, parameters: parameters ?? function.generics.parameters, arguments: arguments,
                    selfClass: selfClass),
                closed, number
            ))
        return number
    }

    /// The number of a function whose code is made at once by `make`.
    func number(of key: FunctionKey, at range: SourceRange, _ make: () -> Code) -> Int {
        if let known = numbers[key] { return known }
        guard reserveSpecialization(at: range) else { return 0 }
        let number = machine.add(Code(name: checker.names.text(of: key.function.name)))
        numbers[key] = number
        let isTooDeep = key.arguments.contains { self.isTooDeep($0) }
        machine.replace(
            number, with: isTooDeep ? FunctionCompiler.beyondDepth(self, key.function, calledAt: range) : make())
        return number
    }

    private func reserveSpecialization(at range: SourceRange) -> Bool {
        if isBeyondLimit { return false }
        if numbers.count < specializationLimit { return true }
        isBeyondLimit = true
        fail(CompilerMessages.tooManySpecializations, at: range)
        return false
    }

    func drain() {
        while let (context, closed, number) = waiting.popLast() {
            guard let function = context.function else { continue }
            machine.replace(number, with: FunctionCompiler.function(self, function, context, closed: closed))
        }
    }

    func fail(_ message: String, at range: SourceRange) {
        diagnostics.append(Diagnostic(.error, message, at: range))
    }

    /// Does a runtime type conform to the protocols of an existential one?
    func conforms(_ type: Int, to existential: Int) -> Bool {
        guard case .existential(let members) = types.kind(concreteTypes[existential]) else { return false }
        for member in members {
            guard let symbol = types.nominalSymbol(member) else { continue }
            if symbol.kind == .protocol {
                if !checker.isConforming(concreteTypes[type], to: member) { return false }
            } else if !machine.isSubclass(type, of: runtimeType(member)) {
                return false
            }
        }
        return true
    }

    /// A place for what has none.
    let anywhere = SourceRange(at: SourcePosition(offset: 0))

    func text(_ name: Name) -> String { checker.names.text(of: name) }
}
