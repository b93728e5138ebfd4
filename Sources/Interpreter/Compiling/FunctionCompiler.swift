import Diagnostics
import Syntax

/// Compiles one function for one set of concrete generic arguments.
///
/// Registers are handed out like a stack: variables of open scopes below, temporaries above, the window of a call on
/// top. A dead object register is nil, always: what is left when a scope ends early is released as one range.
final class FunctionCompiler {
    let compiler: Compiler
    var builder: CodeBuilder
    var context: Context
    /// First register that is free, and the highest that ever was.
    var next = Registers(scalar: 0, object: 0) {
        didSet { if !wholes.isEmpty { forgetWholes(from: next.object) } }
    }
    var high = Registers(scalar: 0, object: 0)
    /// Object registers of one value each, lowest first, where it can be seen which of its parts dies first.
    var wholes: [Range<Int>] = []
    var locations: [VariableSymbol: Location] = [:]
    var throwsErrors = false
    /// Scalar constants, in registers of their own from `firstConstant` on until the code is finished.
    var constants = Numbering<Int64>()
    var constantStart = 0
    var handlers: [Handler] = []
    var loops: [ObjectIdentifier: Loop] = [:]
    var deferred: [[(block: CheckedBlock, mark: Registers)]] = []
    var chains: [Chain] = []
    var yields: [Yield] = []
    var accesses: [Access] = []
    var returns: [ReturnPoint] = []
    var caseBodies: [Loop] = []
    /// How many loops are around, and how many were around the closures that constants hold.
    var turnDepth = 0
    var closureDepths: [VariableSymbol: Int] = [:]
    var closuresOfLoops: [(register: Int, depth: Int)] = []
    var closureRegister: Int?
    var inlineDepth = 0
    /// Functions and closures that are being compiled in place, outermost first.
    var inlineStack: [FunctionSymbol] = []
    /// Inout parameters that closures capture: their boxes, and where the value goes on return.
    var inoutBoxes: [(box: Int, at: Registers, layout: ValueLayout)] = []
    /// Variables that several patterns of one case bind to the same registers.
    var rebinds: Set<VariableSymbol> = []
    /// Indices of places that have been read in their turn, before the place is opened.
    var alreadyRead: [ObjectIdentifier: Registers] = [:]
    /// Global variables that are being changed while the function runs, and while closures run that it hands on.
    var closed: [VariableSymbol] = []
    /// Is the next call one that does not take over what it is given, and what have such calls been given?
    var keepsArguments = false
    var keptArguments: [Temporary] = []
    /// The object register of `self` in a method of a class.
    var ownObject: Int?
    var closedToClosures: [FunctionSymbol: [VariableSymbol]] = [:]
    /// A scalar register below `lowRegisters`, for operands of 8 bits.
    var lowScratch = 0

    /// Registers below this one fit in 8 bits, even after constants have been put before them.
    static let lowRegisters = 120

    static let firstConstant = 0xE000

    /// Whose code is being compiled: the function itself, or one compiled in its place.
    struct Context {
        var function: FunctionSymbol?
        var parameters: [GenericParameterSymbol]
        var arguments: [Type]
        /// What `Self` is in a static member of a class, where that is a subclass of the one that declares it.
        var selfClass: Type?
    }

    /// Where a thrown error goes.
    struct Handler {
        var label: CodeBuilder.Label
        /// Object register for the error.
        var error: Int
        var mark: Registers
        var accessDepth: Int
        var deferDepth: Int
    }

    struct Loop {
        var breakLabel: CodeBuilder.Label
        var continueLabel: CodeBuilder.Label
        var mark: Registers
        var deferDepth: Int
    }

    /// An optional chain: where its bindings of nil leave to.
    struct Chain {
        var exit: CodeBuilder.Label
        var mark: Registers
        var accessDepth: Int
    }

    /// An `if` or `switch` expression: where its branches put their value.
    struct Yield {
        var target: Registers
        var end: CodeBuilder.Label
        var mark: Registers
        var deferDepth: Int
    }

    /// Where `return` goes: out of the function, or to the end of one compiled in place.
    struct ReturnPoint {
        var target: Registers
        var type: Type
        /// nil for the function itself.
        var end: CodeBuilder.Label?
        var mark: Registers
        var deferDepth: Int
        var handlerDepth: Int
        var isReached = false
        /// `init`: what a plain return gives back.
        var initializes: Initialization?
    }

    struct Progress {
        var assignedProperties: Set<VariableSymbol> = []
        var hasDelegated = false

        func united(with other: Progress) -> Progress {
            Progress(
                assignedProperties: assignedProperties.union(other.assignedProperties),
                hasDelegated: hasDelegated || other.hasDelegated)
        }
    }

    struct Initialization {
        var selfAt: Registers
        var isFailable: Bool
        var isClass: Bool
    }

    /// In an initialiser of a class: what `self` has so far.
    var progress = Progress()
    var isDelegating = false

    init(_ compiler: Compiler, name: String, context: Context) {
        self.compiler = compiler
        self.builder = CodeBuilder(name: name)
        self.context = context
    }

    var checker: Checker { compiler.checker }
    var types: TypeTable { compiler.types }

    // MARK: Types

    /// The concrete type that `type` stands for here.
    func concrete(_ type: Type) -> Type {
        let flags = types.flags(type)
        if flags.isDisjoint(with: [.parameter, .member, .opaque]) { return type }
        let substituted =
            context.parameters.isEmpty
            ? type : checker.substitute(type, context.parameters, context.arguments)
        return compiler.concrete(substituted)
    }

    func layout(_ type: Type) -> ValueLayout { compiler.layout(concrete(type)) }
    func layout(_ expression: CheckedExpression) -> ValueLayout { layout(expression.type) }

    // MARK: Registers

    func allocate(_ layout: ValueLayout) -> Registers {
        let at = next
        next = next.advanced(by: layout)
        noteHigh(next)
        return at
    }

    func noteHigh(_ registers: Registers) {
        high.scalar = max(high.scalar, registers.scalar)
        high.object = max(high.object, registers.object)
    }

    func allocateScalar() -> Int { allocate(.scalar).scalar }
    func allocateObject() -> Int { allocate(.object).object }

    /// The register that holds a constant all through the function.
    func constantRegister(_ value: Int64) -> Int {
        FunctionCompiler.firstConstant + constants.number(of: value)
    }

    // MARK: Moves

    /// Copies a value into registers that hold nothing; references are retained.
    func copy(_ source: Registers, to target: Registers, _ layout: ValueLayout) {
        copyScalars(source.scalar, to: target.scalar, layout.scalars)
        if layout.objects == 1 {
            builder.emit(.copyObject, a: target.object, b: source.object)
        } else if layout.objects > 1 {
            builder.emit(.copyObjects, a: target.object, b: source.object, c: layout.objects)
        }
    }

    func copyScalars(_ source: Int, to target: Int, _ count: Int) {
        guard source != target else { return }
        if count == 1 {
            builder.emit(.moveScalar, a: target, b: source)
        } else if source < target && target < source + count {
            // `moveScalars` goes upwards.
            for k in (0..<count).reversed() { builder.emit(.moveScalar, a: target + k, b: source + k) }
        } else if count > 1 {
            builder.emit(.moveScalars, a: target, b: source, c: count)
        }
    }

    /// Moves a value; the source's object registers become nil.
    func move(_ source: Registers, to target: Registers, _ layout: ValueLayout) {
        guard source != target else { return }
        copyScalars(source.scalar, to: target.scalar, layout.scalars)
        if source.object == target.object { return }
        if layout.objects == 1 {
            builder.emit(.moveObject, a: target.object, b: source.object)
        } else if layout.objects > 1 {
            builder.emit(.moveObjects, a: target.object, b: source.object, c: layout.objects)
        }
    }

    /// Moves a value over a variable, whose old references are released.
    func assign(_ source: Registers, to target: Registers, _ layout: ValueLayout) {
        copyScalars(source.scalar, to: target.scalar, layout.scalars)
        if layout.objects == 1 {
            builder.emit(.assignObject, a: target.object, b: source.object)
        } else if layout.objects > 1 {
            builder.emit(.assignObjects, a: target.object, b: source.object, c: layout.objects)
        }
    }

    /// Puts a value into registers that hold nothing.
    func settle(_ operand: Operand, into target: Registers, _ layout: ValueLayout) {
        if operand.isOwned { move(operand.at, to: target, layout) } else { copy(operand.at, to: target, layout) }
    }

    /// The same value in registers of its own, which the caller may move from.
    func owned(_ operand: Operand, _ layout: ValueLayout) -> Registers {
        if operand.isOwned { return operand.at }
        let target = allocate(layout)
        copy(operand.at, to: target, layout)
        return target
    }

    /// Runs `body` with a scope of registers of its own, released at its end.
    func scoped(_ body: () -> Void) {
        let mark = next
        deferred.append([])
        body()
        let blocks = deferred.removeLast()
        for entry in blocks.reversed() {
            releaseAbove(entry.mark)
            next = entry.mark
            block(entry.block)
        }
        releaseAbove(mark)
        next = mark
    }

    func loadInteger(_ value: Int64, into register: Int) {
        if let small = Int32(exactly: value) {
            builder.append(Instruction(.loadImmediate, a: register, wide: Int(small)))
        } else {
            builder.emit(.loadConstant, a: register, b: builder.constant(value))
        }
    }

    func bind(_ label: CodeBuilder.Label) { builder.bind(label) }

    func unavailable(_ what: String, at range: SourceRange) {
        compiler.fail(CompilerMessages.notAvailable(what), at: range)
    }
}
