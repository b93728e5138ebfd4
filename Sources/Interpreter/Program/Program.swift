import Diagnostics
import Syntax

/// A program of one or more units (cells, answers, tests): checked one after the other, run one after the other.
///
///     let program = Program(map: map)
///     let unit = program.check(source, in: nil)
///     if !unit.hasErrors { try program.run(unit) }
///
/// A unit that failed does not spoil the others: what it declared is known, and holds what it held when it stopped.
public final class Program {
    public let checker: Checker
    let machine: Machine
    private let compiler: Compiler
    /// What the running unit has given to the outside, in order.
    public private(set) var events: [ProgramEvent] = []
    /// Text printed since the last event that was not text.
    private var taken = 0
    /// Functions compiled from now on hand the values of the subexpressions in this range to `recorder`.
    public var recordedRange: SourceRange? {
        didSet { compiler.recordedRange = recordedRange }
    }

    public init(library: Library = StandardLibrary.library, map: SourceMap, limits: Limits = Limits()) {
        checker = Checker(library: library, map: map)
        machine = Machine(limits: limits)
        compiler = Compiler(checker: checker, machine: machine)
        let (compiler, machine) = (compiler, machine)
        machine.conforms = { [unowned(unsafe) compiler] type, existential in compiler.conforms(type, to: existential) }
        machine.onShow = { [unowned(unsafe) self, unowned(unsafe) machine] (type: Int, value: ValueSlots) in
            self.flushText()
            self.events.append(.value(ShownValue(machine: machine, type: type, value: value)))
        }
        machine.onEmit = { [unowned(unsafe) self] (host: HostObject, place: SourceRange?) in
            self.flushText()
            self.events.append(.emitted(host, place))
        }
        machine.isLibraryPlace = { [unowned(unsafe) self] (range: SourceRange) in
            self.map.text(at: range.lower).text.name == Checker.libraryTextName
        }
    }

    deinit {
        machine.onEmit = nil
        machine.isLibraryPlace = nil
        machine.onShow = nil
        machine.conforms = nil
        checker.forgetTrials()
    }

    public var map: SourceMap { checker.map }

    /// Are the last expressions of units shown?
    public var showsLast: Bool {
        get { checker.showsLast }
        set { checker.showsLast = newValue }
    }

    /// Adds a text to the map and checks it in a scope that sees the names of `parent` (nil: of the library alone).
    public func check(_ source: SourceText, in parent: Scope?) -> CheckedUnit {
        checker.check(source, at: checker.map.add(source), in: checker.makeScope(inside: parent))
    }

    /// Compiles a checked unit with all it reaches; what could not be compiled.
    public func compile(_ unit: CheckedUnit) -> (function: Int?, diagnostics: [Diagnostic]) {
        compiler.diagnostics = []
        let known = checker.diagnostics.count
        let number = compiler.compile(unit)
        // Bodies of the library are read on first use: a mistake in one must not pass for an empty body.
        let found = checker.diagnostics[known...].filter { $0.severity == .error }
        return (found.isEmpty ? number : nil, compiler.diagnostics + found)
    }

    /// Runs a checked unit. Its events are read from `events`, also after a fault.
    public func run(_ unit: CheckedUnit) throws(Fault) {
        willRun?()
        events = []
        taken = machine.output.bytes.count
        let (number, diagnostics) = compile(unit)
        guard let number else {
            let first = diagnostics.first
            throw Fault(.host(first?.message ?? "this program cannot be run"), at: first?.range)
        }
        defer { flushText() }
        try machine.runUnit(number)
    }

    /// The bytecode of everything compiled so far, as text.
    public var disassembly: String {
        var result = ""
        for code in machine.functions { result += Disassembler.text(code) + "\n" }
        return result
    }

    /// Everything printed so far.
    public var outputText: String { String(decoding: machine.output.bytes, as: UTF8.self) }

    /// Fuel that is left.
    public var fuel: Int64 {
        get { machine.tank + machine.fuel }
        set { (machine.tank, machine.fuel) = (newValue, 0) }
    }
    public var liveBytes: Int { machine.heap.liveBytes }

    /// Asked every few million steps; true stops the program.
    public var isOutOfTime: (() -> Bool)? {
        get { machine.isOutOfTime }
        set { machine.isOutOfTime = newValue }
    }

    /// Looked at after each native call: not nil once the embedding has recorded a fault.
    public var faultMark: UnsafeMutablePointer<UnsafeMutableRawPointer?>? {
        get { machine.faultMark }
        set { machine.faultMark = newValue }
    }
    /// Takes what the mark points to; called only where that is not nil.
    public var faultSlot: (() -> Fault?)? {
        get { machine.faultSlot }
        set { machine.faultSlot = newValue }
    }

    /// Two numbers that native functions of the embedding keep: the work they did since it was set to 0, and how much
    /// they may do; it is set before each call and charged after it.
    public var workMeter: UnsafeMutablePointer<Int64>? {
        get { machine.workMeter }
        set { machine.workMeter = newValue }
    }

    /// Called when a closure faults below a native function, which from then on works for nothing.
    public var onClosureFault: (() -> Void)? {
        get { machine.onClosureFault }
        set { machine.onClosureFault = newValue }
    }

    /// Called before each unit runs: the embedding brings its own state in order.
    public var willRun: (() -> Void)?

    public var recorder: Recorder? {
        get { machine.recorder }
        set { machine.recorder = newValue }
    }

    /// Names of the program's types inside of other values begin with it.
    public var moduleName: String {
        get { machine.moduleName }
        set { machine.moduleName = newValue }
    }

    /// Gives the program the whole of its limits again: what it used so far does not count any more.
    public func renew(_ limits: Limits) {
        machine.renew(limits)
        taken = 0
        events = []
    }

    /// How many functions were compiled so far, each set of generic arguments counted on its own.
    public var specializations: Int { compiler.numbers.count }

    /// Compiling more than so many ends with a fault: polymorphic recursion has no other end.
    public var specializationLimit: Int {
        get { compiler.specializationLimit }
        set { compiler.specializationLimit = newValue }
    }

    /// What all variables hold, to be restored between two units.
    public func snapshot() -> ProgramSnapshot { ProgramSnapshot(machine: machine.snapshot()) }
    public func restore(_ snapshot: ProgramSnapshot) {
        // Shown values hold objects that are about to be others.
        events = []
        machine.restore(snapshot.machine)
    }
    /// Says that a snapshot will not be restored any more.
    public func close(_ snapshot: ProgramSnapshot) { machine.close(snapshot.machine) }

    private func flushText() {
        let bytes = machine.output.bytes
        if bytes.count > taken {
            events.append(.text(String(decoding: bytes[taken...], as: UTF8.self)))
            taken = bytes.count
        }
    }
}

/// What a unit gave to the outside.
public enum ProgramEvent {
    case text(String)
    /// The value of its last expression.
    case value(ShownValue)
    /// What a native function handed out, and the place in the program it was called from.
    case emitted(HostObject, SourceRange?)
}

/// What all variables of a program held at one time.
public struct ProgramSnapshot {
    let machine: MachineSnapshot
}
