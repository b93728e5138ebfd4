import Diagnostics
import Syntax

/// Places that may change, and why others may not.
extension Checker {
    enum Change {
        case assignment
        case mutatingMember
        case mutatingGetter
        case inoutArgument
        case operatorOperand
    }

    /// Is the node a place that may change? Reports why not.
    func requireMutable(_ value: CheckedExpression, _ change: Change, at range: SourceRange) -> Bool {
        guard let reason = immutability(of: value, change) else {
            markMutated(value)
            return true
        }
        if case .inoutArgument = change, case .literal = reason, isCollection(value) {
            report(CheckingMessages.immutableAsInout(text(value.type)), at: range)
            return false
        }
        report(words(reason, change, value), at: range, notes: note(reason))
        return false
    }

    func isChangeable(_ value: CheckedExpression) -> Bool { immutability(of: value, .assignment) == nil }

    private func isCollection(_ value: CheckedExpression) -> Bool {
        switch value.kind {
        case .array, .dictionary: true
        default: false
        }
    }

    /// Why a place cannot change.
    enum Immutability {
        case letVariable(VariableSymbol)
        case letProperty(VariableSymbol)
        case delegating(VariableSymbol)
        case getOnly(VariableSymbol)
        case getOnlySubscript
        case readOnlyPath(VariableSymbol)
        case selfIsImmutable
        case parameter(VariableSymbol)
        case call(String?)
        case literal
        case method(String)
        case other
    }

    func immutability(of value: CheckedExpression, _ change: Change) -> Immutability? {
        switch value.kind {
        case .error, .discard: return nil
        case .variable(let variable): return immutability(of: variable, change)
        case .staticVariable(let variable, _):
            if isSetterHidden(variable) { return .getOnly(variable) }
            return variable.isLet ? .letVariable(variable) : nil
        case .field(let base, let variable):
            if isSetterHidden(variable) { return .getOnly(variable) }
            if variable.isLet {
                guard case .assignment = change, isOwn(base) else { return .letProperty(variable) }
                if function?.isConvenience ?? false || flow.delegates, !flow.callsSuper {
                    return .delegating(variable)
                }
                return variable.owner === function?.owner ? nil : .letProperty(variable)
            }
            if types.isClass(shallow(base.type)) { return nil }
            return immutability(of: base, change)
        case .property(let receiver, let access):
            guard let setter = access.setter, access.variable.map({ !isSetterHidden($0) }) ?? true else {
                return access.variable.map { $0.isLet ? .letProperty($0) : .getOnly($0) } ?? .other
            }
            if setter.function.isMutating, case .value(let base) = receiver, !isClass(base.type) {
                return immutability(of: base, change)
            }
            return nil
        case .subscript(let receiver, let access, _):
            guard let setter = access.setter else { return readOnlyPath(value) ?? .getOnlySubscript }
            if setter.function.isMutating, case .value(let base) = receiver, !isClass(base.type) {
                return immutability(of: base, change)
            }
            return nil
        case .tupleElement(let base, _): return immutability(of: base, change)
        case .forceUnwrap(let inner), .optionalBinding(let inner), .optionalChain(let inner):
            return immutability(of: inner, change)
        case .tuple(let parts):
            for part in parts {
                if let reason = immutability(of: part, change) { return reason }
            }
            return nil
        case .call(let call):
            if case .none = call.receiver { return .call(text(call.function.function.name)) }
            return .call(nil)
        case .callValue: return .call(nil)
        case .integer, .floating, .boolean, .string, .interpolation, .array, .dictionary, .none: return .literal
        case .functionValue(let reference, _): return .method(text(reference.function.name))
        case .convert(_, let inner): return immutability(of: inner, change)
        default: return .other
        }
    }

    /// `value[keyPath: path]` with a path that only reads.
    private func readOnlyPath(_ value: CheckedExpression) -> Immutability? {
        guard case .subscript(_, _, let arguments) = value.kind, arguments.count == 1,
            case .value(let path) = arguments[0], case .variable(let variable) = path.kind,
            let symbol = types.nominalSymbol(shallow(variable.type)), symbol.isLibrary, text(symbol.name) == "KeyPath"
        else { return nil }
        return .readOnlyPath(variable)
    }

    private func immutability(of variable: VariableSymbol, _ change: Change) -> Immutability? {
        if variable.name == .self, variable.kind == .parameter {
            if types.isClass(variable.type) { return nil }
            return variable.isInout || !variable.isLet ? nil : .selfIsImmutable
        }
        if isSetterHidden(variable) { return .getOnly(variable) }
        if variable.isInout { return nil }
        if variable.kind == .parameter { return .parameter(variable) }
        if variable.isLet {
            // It may be given its value; whether it has one already is a question of flow.
            if variable.isUninitialized, case .assignment = change { return nil }
            return .letVariable(variable)
        }
        return nil
    }

    /// The `self` of an initialiser, which may set constant fields.
    private func isOwn(_ base: CheckedExpression) -> Bool {
        guard let function, function.kind == .initializer, case .variable(let owner) = base.kind else { return false }
        return owner.name == .self
    }

    func markMutated(_ value: CheckedExpression) {
        switch value.kind {
        case .variable(let variable):
            variable.isMutated = true
            noteAssignment(of: variable)
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base), .optionalBinding(let base),
            .optionalChain(let base):
            if !types.isClass(shallow(base.type)) { markMutated(base) }
        case .property(.value(let base), _), .subscript(.value(let base), _, _):
            if !types.isClass(shallow(base.type)) { markMutated(base) }
        case .tuple(let parts): parts.forEach { markMutated($0) }
        default: break
        }
    }

    private func noteAssignment(of variable: VariableSymbol) {
        guard variable.kind == .global, let unit, variable.unitNumber != unit.number else { return }
        if unit.assigned.insert(variable.name).inserted { unit.assignedNames.append(text(variable.name)) }
    }

    private func words(_ reason: Immutability, _ change: Change, _ value: CheckedExpression) -> String {
        let what = facts(reason)
        if case .delegating = reason { return what }
        switch change {
        case .assignment:
            if case .call = reason {
                return CheckingMessages.notAssignable(
                    isOperatorCall(value) ? CheckingMessages.operatorReturnsImmutable : what)
            }
            return CheckingMessages.cannotAssign(noun(value), what)
        case .mutatingMember:
            if case .literal = reason, isCollection(value) {
                return CheckingMessages.cannotMutateValue(text(withDefaults(zonk(value.type))))
            }
            return CheckingMessages.cannotMutate(what)
        case .mutatingGetter: return CheckingMessages.cannotMutate(what, "getter")
        case .inoutArgument:
            let fact = isOperatorCall(value) ? CheckingMessages.operatorReturnsImmutable : what
            return CheckingMessages.cannotPassInout(fact)
        case .operatorOperand: return CheckingMessages.leftNotMutable(what)
        }
    }

    private func isOperatorCall(_ value: CheckedExpression) -> Bool {
        if case .call(let call) = value.kind { isOperator(call.function.function) } else { false }
    }

    private func noun(_ value: CheckedExpression) -> String {
        switch value.kind {
        case .field, .property, .tupleElement, .staticVariable: "to property"
        case .variable(let variable) where variable.owner != nil: "to property"
        case .subscript: "through subscript"
        default: "to value"
        }
    }

    private func facts(_ reason: Immutability) -> String {
        switch reason {
        case .letVariable(let variable) where variable.isListedCapture:
            CheckingMessages.isImmutableCapture(text(variable.name))
        case .letVariable(let variable): CheckingMessages.isLetConstant(text(variable.name))
        case .letProperty(let variable): CheckingMessages.isLetConstant(text(variable.name))
        case .delegating(let variable): CheckingMessages.constantOfDelegating(text(variable.name))
        case .parameter(let variable):
            text(variable.name).hasPrefix("$")
                ? CheckingMessages.isImmutable(text(variable.name))
                : CheckingMessages.isLetConstant(text(variable.name))
        case .getOnly(let variable):
            variable.isSetterPrivate
                ? CheckingMessages.setterInaccessible(text(variable.name))
                : CheckingMessages.isGetOnly(text(variable.name))
        case .getOnlySubscript: CheckingMessages.subscriptGetOnly
        case .readOnlyPath(let variable): CheckingMessages.isReadOnlyPath(text(variable.name))
        case .selfIsImmutable: CheckingMessages.selfIsImmutable
        case .call(let name):
            name.map { CheckingMessages.returnsImmutable($0) } ?? CheckingMessages.callReturnsImmutable
        case .literal: CheckingMessages.literalsNotMutable
        case .method(let name): CheckingMessages.isMethod(name)
        case .other: CheckingMessages.notMutable
        }
    }

    private func note(_ reason: Immutability) -> [Diagnostic] {
        switch reason {
        case .letVariable(let variable) where variable.kind != .parameter && !variable.isPatternBound:
            [Diagnostic(.note, CheckingMessages.changeToVar, at: variable.letRange ?? variable.range)]
        case .letProperty(let variable):
            [Diagnostic(.note, CheckingMessages.changeToVar, at: variable.letRange ?? variable.range)]
        case .selfIsImmutable:
            function.flatMap { declarationRange(of: $0) }.map {
                [Diagnostic(.note, CheckingMessages.markMutating, at: $0)]
            } ?? []
        default: []
        }
    }

    private func declarationRange(of function: FunctionSymbol) -> SourceRange? {
        function.kind == .method ? function.state.declaration?.range : nil
    }
}
