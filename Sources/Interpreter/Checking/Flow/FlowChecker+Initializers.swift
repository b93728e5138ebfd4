import Diagnostics
import Syntax

/// Following initialisers: every stored property has a value before `self` is used.
extension FlowChecker {
    /// How `self` is used before it is complete; the words depend on it.
    enum SelfUse {
        case plain
        case method(FunctionSymbol)
        case property(VariableSymbol)
    }

    mutating func beginInitializer() {
        guard let owner = function.owner, owner.kind != .protocol, !owner.isLibrary else { return }
        let isClass = owner.kind == .class
        let delegates = isClass ? function.isConvenience : function.isDelegating || owner.kind == .enum
        var made = InitializerFlow(
            kind: delegates ? .delegating : owner.superclass != nil ? .derived : .fields, isClass: isClass)
        if made.kind != .fields {
            made.delegation = placeCount
            placeCount += 1
        }
        if made.kind != .delegating {
            for field in owner.storedProperties {
                track(field)
                guard let place = places[ObjectIdentifier(field)] else { continue }
                if checker.hasDefault(field) || isGivenElsewhere(field) { state.give(place) }
                made.fields.append((field, place))
            }
        }
        initializer = made
    }

    /// A wrapper begins by itself, or with the value that its property is given; only one that is told something and
    /// wrapped by another has to be made by name.
    private func isGivenElsewhere(_ field: VariableSymbol) -> Bool {
        guard field.memberwiseName != nil else { return false }
        if field.binding?.initializer != nil || field.initializingWrappers != nil { return true }
        let modifiers = field.state.declaration?.modifiers ?? .none
        return modifiers.contains(.weak) || modifiers.contains(.unowned)
    }

    // MARK: - What is self

    func isSelf(_ value: CheckedExpression) -> Bool {
        switch value.kind {
        case .variable(let variable): variable === function.selfVariable && initializer != nil
        case .convert(.upcast, let inner): isSelf(inner)
        default: false
        }
    }

    func isExactlySelf(_ value: CheckedExpression) -> Bool {
        if case .variable = value.kind { return isSelf(value) }
        return false
    }

    func fieldPlace(of variable: VariableSymbol) -> Int? {
        let storage = variable.wrapperStorage.flatMap { isGivenElsewhere($0) ? $0 : nil }
        let stored = storage ?? variable
        return initializer?.fields.first { $0.variable === stored }?.place
    }

    func isMissing(_ field: VariableSymbol) -> Bool {
        guard state.isReachable, let place = fieldPlace(of: field) else { return false }
        return !state.certain.contains(place)
    }

    /// The `self` of `self.init(…)` and `super.init(…)`.
    func delegate(_ receiver: CheckedExpression.Receiver) -> CheckedExpression? {
        switch receiver {
        case .value(let base), .address(let base): isSelf(base) ? base : nil
        default: nil
        }
    }

    // MARK: - Using it

    mutating func readField(_ field: VariableSymbol, of base: CheckedExpression, _ value: CheckedExpression) {
        reach?.insert(field, of: base)
        guard isSelf(base) else { return visit(base) }
        if isExactlySelf(base), fieldPlace(of: field) != nil {
            if isMissing(field) { readMissing(field, value) }
        } else {
            useSelf(value, .property(field))
        }
    }

    mutating func readMissing(_ field: VariableSymbol, _ value: CheckedExpression) {
        guard let initializer else { return }
        if initializer.isClass {
            reportSelf(
                CheckingMessages.usedBeforeInitialized("self." + checker.text(field.name), isLet: field.isLet),
                at: checker.place(of: value))
        } else {
            reportSelf(CheckingMessages.selfBeforeFields, at: checker.place(of: value), notes: missingNotes())
        }
    }

    /// `self.x = self.y` in a struct: the compiler points at the assignment.
    mutating func reportMissingField(_ value: CheckedExpression, in assignment: CheckedExpression) -> Bool {
        guard let initializer, !initializer.isClass, case .field(let base, let field) = value.kind, isExactlySelf(base),
            isMissing(field)
        else { return false }
        reportSelf(CheckingMessages.selfBeforeFields, at: checker.place(of: assignment), notes: missingNotes())
        return true
    }

    mutating func useSelf(_ value: CheckedExpression, _ use: SelfUse, at place: SourceRange? = nil) {
        guard let initializer, state.isReachable, !initializer.isComplete(in: state) else { return }
        let start = SourceRange(at: value.range.lower)
        switch initializer.kind {
        case .delegating: reportSelf(CheckingMessages.selfBeforeDelegation, at: start)
        case .fields where !initializer.isClass:
            reportSelf(CheckingMessages.selfBeforeFields, at: start, notes: missingNotes())
        case .fields:
            let place = place ?? checker.place(of: value)
            guard
                let message = CheckingMessages.selfUsed(words(of: use), before: CheckingMessages.allInitialized)
            else {
                guard let first = initializer.missing(in: state).first else { return }
                reportSelf(
                    CheckingMessages.usedBeforeInitialized("self." + checker.text(first.name), isLet: first.isLet),
                    at: place)
                return
            }
            reportSelf(message, at: place, notes: missingNotes())
        case .derived:
            reportSelf(
                CheckingMessages.selfUsed(words(of: use), before: "'super.init' call")
                    ?? CheckingMessages.selfBeforeSuper,
                at: place ?? checker.place(of: value), notes: missingNotes())
        }
    }

    private func words(of use: SelfUse) -> String? {
        switch use {
        case .plain: nil
        case .method(let function): "method call '\(checker.text(function.name))'"
        case .property(let variable): "property access '\(checker.text(variable.name))'"
        }
    }

    mutating func captureSelf(at place: SourceRange) {
        guard let initializer, state.isReachable, !initializer.isComplete(in: state) else { return }
        reportSelf(CheckingMessages.selfCaptured, at: place, notes: missingNotes())
    }

    private func missingNotes() -> [Diagnostic] {
        guard let initializer else { return [] }
        return initializer.missing(in: state).map {
            Diagnostic(.note, CheckingMessages.fieldNotInitialized(checker.text($0.name)), at: $0.range)
        }
    }

    // MARK: - Giving values

    mutating func assignSelf() {
        guard let initializer else { return }
        for field in initializer.fields { state.give(field.place) }
        initializer.delegation.map { state.give($0) }
    }

    mutating func assignField(
        _ field: VariableSymbol, of base: CheckedExpression, _ target: CheckedExpression, _ value: CheckedExpression
    ) {
        guard isExactlySelf(base), let place = fieldPlace(of: field) else {
            return useSelf(target, .property(field), at: checker.place(of: value))
        }
        if field.isLet, state.possible.contains(place), state.isReachable {
            var notes: [Diagnostic] = []
            if field.binding?.initializer != nil {
                notes.append(Diagnostic(.note, CheckingMessages.valueAlreadyGiven, at: field.range))
            }
            reportSelf(
                CheckingMessages.initializedTwice("self." + checker.text(field.name)), at: checker.place(of: value),
                notes: notes)
        }
        state.give(place)
    }

    mutating func finishDelegation(isSuper: Bool, at place: SourceRange) {
        guard let initializer else { return }
        if state.isReachable, initializer.isClass, let delegation = initializer.delegation,
            state.possible.contains(delegation)
        {
            return reportSelf(CheckingMessages.initCalledTwice(isSuper ? "super" : "self"), at: place)
        }
        if isSuper, state.isReachable, let missing = initializer.missing(in: state).first {
            reportSelf(CheckingMessages.fieldMissingAtSuper(checker.text(missing.name), isImplicit: false), at: place)
        }
        for field in initializer.fields { state.give(field.place) }
        initializer.delegation.map { state.give($0) }
    }

    // MARK: - Returning

    mutating func checkInitializerEnd(at place: SourceRange) {
        guard let initializer else { return }
        let missing = initializer.missing(in: state)
        switch initializer.kind {
        case .delegating:
            if !initializer.isComplete(in: state) { reportSelf(CheckingMessages.initNotCalled("self"), at: place) }
        case .fields:
            if !missing.isEmpty { reportSelf(CheckingMessages.incompleteReturn, at: place, notes: missingNotes()) }
        case .derived:
            if let delegation = initializer.delegation, !state.certain.contains(delegation) {
                if !superclassHasPlainInitializer() {
                    reportSelf(CheckingMessages.initNotCalled("super"), at: place)
                } else if let first = missing.first {
                    reportSelf(
                        CheckingMessages.fieldMissingAtSuper(checker.text(first.name), isImplicit: true),
                        at: function.range)
                }
            }
        }
    }

    private func superclassHasPlainInitializer() -> Bool {
        guard let superclass = function.owner?.superclass else { return true }
        for entry in checker.members(.`init`, of: superclass) {
            guard case .function(let candidate) = entry.symbol, !candidate.isConvenience else { continue }
            checker.resolve(candidate)
            if candidate.parameters.isEmpty { return true }
        }
        return false
    }
}
