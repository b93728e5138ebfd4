import Diagnostics
import Syntax

/// Follows the paths through a body: are variables given a value before they are read, and constants only once?
///
/// It runs when everything has a type and nothing else was wrong, as the compiler's own pass does. Beside mistakes it only
/// tells what nobody uses, in bodies without any.
struct FlowChecker {
    let checker: Checker
    let function: FunctionSymbol
    var state = FlowState()
    /// Variables that were declared without a value, and fields, by number.
    var places: [ObjectIdentifier: Int] = [:]
    var placeCount = 0
    /// Places of constants and globals that no closure captures.
    var stay: [Int] = []
    var initializer: InitializerFlow?
    /// What arrives behind statements that are left by `break`, and at the end of bodies by `continue`.
    var broken: [ObjectIdentifier: FlowState] = [:]
    var continued: [ObjectIdentifier: FlowState] = [:]
    /// What arrives at the `catch` of the `do` around; nil outside of one.
    var thrown: FlowState?
    var fallsThrough: FlowState?
    var deferred: [CheckedBlock] = []
    /// Is it a deferred block that is followed?
    var isDeferred = false
    /// While positive, a loop's body is looked at for what it assigns.
    var quietDepth = 0
    /// Variables of other frames that are mentioned, in order.
    var references: [VariableSymbol] = []
    var localReferences: [ObjectIdentifier: [VariableSymbol]] = [:]
    var declared: [DeclaredVariable] = []
    /// The braces of the function, if it is looked at as a whole.
    var body: SourceRange?
    /// What the body reaches, where that is asked for.
    var reach: Reach?
    /// Was something met that could not be read?
    var isBroken = false
    /// What was found, by the place that it is about; −1 for `self`.
    var found: [Int: [Diagnostic]] = [:]

    init(_ checker: Checker, _ function: FunctionSymbol) {
        self.checker = checker
        self.function = function
    }

    // MARK: - Bodies

    mutating func check(_ block: CheckedBlock) {
        body = block.range
        if function.kind == .initializer { beginInitializer() }
        visit(block)
        if state.isReachable { checkInitializerEnd(at: checker.closingBrace(block.range)) }
        finish()
    }

    mutating func check(_ value: CheckedExpression) {
        visit(value)
        finish()
    }

    mutating func finish() {
        tellFound()
        warnUnusedVariables()
    }

    /// The statements of a unit; `functions` are those declared by its statements.
    mutating func checkTopLevel(_ unit: CheckedUnit) {
        for variable in unit.globals where variable.isUninitialized { track(variable) }
        visit(unit.statements) { checker, statement in
            unit.functions[statement.node].map { checker.checkDeclaration(of: $0) }
        }
        for variable in unit.globals {
            guard let place = places[ObjectIdentifier(variable)], state.certain.contains(place) else { continue }
            variable.isUninitialized = false
        }
        finish()
    }

    /// A function that mentions a global must not be declared before the global has a value.
    private mutating func checkDeclaration(of function: FunctionSymbol) {
        guard !places.isEmpty, let body = function.body else { return }
        var inner = FlowChecker(checker, function)
        inner.quietDepth = 1
        inner.visit(body)
        for variable in inner.references where isUncertain(variable) {
            report(
                CheckingMessages.usedByFunction(checker.text(variable.name), isLet: variable.isLet),
                at: function.range, about: variable)
        }
    }

    // MARK: - Places

    mutating func track(_ variable: VariableSymbol) {
        let key = ObjectIdentifier(variable)
        if let place = places[key] { return state.forget(place) }
        places[key] = placeCount
        if variable.isLet || variable.kind == .global, !variable.isCaptured { stay.append(placeCount) }
        placeCount += 1
    }

    func isUncertain(_ variable: VariableSymbol) -> Bool {
        guard state.isReachable, let place = places[ObjectIdentifier(variable)] else { return false }
        return !state.certain.contains(place)
    }

    /// Notes that the body depends on a variable of another frame.
    mutating func refer(to variable: VariableSymbol) {
        if variable.frame === function || references.contains(variable) { return }
        if variable.kind == .global || variable.kind == .local || variable.kind == .parameter {
            references.append(variable)
        }
    }

    // MARK: - Reporting

    mutating func report(_ message: String, at range: SourceRange, about variable: VariableSymbol) {
        guard quietDepth == 0, let place = places[ObjectIdentifier(variable)] else { return }
        found[place, default: []].append(Diagnostic(.error, message, at: range, notes: definition(of: variable)))
    }

    mutating func reportSelf(_ message: String, at range: SourceRange, notes: [Diagnostic] = []) {
        guard quietDepth == 0 else { return }
        found[-1, default: []].append(Diagnostic(.error, message, at: range, notes: notes))
    }

    /// Place by place; of some the compiler names the last use first.
    private mutating func tellFound() {
        var isBackward: Set<Int> = []
        if let initializer, case .derived = initializer.kind { isBackward.insert(-1) }
        for place in stay { isBackward.insert(place) }
        for (place, list) in found.sorted(by: { $0.key < $1.key }) {
            for diagnostic in isBackward.contains(place) ? list.reversed() : list { checker.reportLate(diagnostic) }
        }
        found = [:]
    }

    func warn(_ message: String, at range: SourceRange, notes: [String] = []) {
        guard quietDepth == 0 else { return }
        let notes = notes.map { Diagnostic(.note, $0, at: range) }
        checker.reportLate(Diagnostic(.warning, message, at: range, notes: notes))
    }

    private func definition(of variable: VariableSymbol) -> [Diagnostic] {
        [Diagnostic(.note, CheckingMessages.definedHere(isLet: variable.isLet), at: variable.range)]
    }
}
