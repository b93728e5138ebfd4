import Diagnostics
import Syntax

/// Following expressions, in the order in which they run.
extension FlowChecker {
    mutating func visit(_ value: CheckedExpression) {
        // Room is made for a list before its elements are worked out, and what is called runs after its arguments.
        let forgets = mayChangeGlobals(value)
        if forgets, !isCall(value) { forgetGlobalNumbers() }
        visitParts(of: value)
        if forgets { forgetGlobalNumbers() }
    }

    private func isCall(_ value: CheckedExpression) -> Bool {
        if case .call = value.kind { true } else { false }
    }

    private mutating func visitParts(of value: CheckedExpression) {
        switch value.kind {
        case .integer(let magnitude, let isNegative):
            checkLiteral(value, magnitude: magnitude, isNegative: isNegative)
        case .error, .floating, .boolean, .string, .none, .typeValue, .staticVariable, .discard: break
        case .interpolation(let segments):
            for case .value(let part) in segments {
                warnInterpolated(part)
                visit(part)
            }
        case .array(let parts), .tuple(let parts), .enumCase(_, let parts): parts.forEach { visit($0) }
        case .dictionary(let elements):
            for element in elements {
                visit(element.key)
                visit(element.value)
            }
        case .closure(let closure): visitClosure(closure, value)
        case .variable(let variable): read(variable, value)
        case .field(let base, let field): readField(field, of: base, value)
        case .property(let receiver, let access): visitProperty(receiver, access, value)
        case .subscript(let receiver, let access, let arguments):
            reach(access)
            visit(receiver, value)
            visit(arguments, of: nil, value)
        case .call(let call): visitCall(call, value)
        case .callValue(let callee, let arguments):
            visitCallee(callee)
            visit(arguments, of: nil, value)
            if case .variable(let variable) = callee.kind { variable.lastCall = ObjectIdentifier(value) }
        case .functionValue(let reference, let receiver):
            visit(receiver, value)
            useLocal(reference.function, value)
        case .tupleElement(let inner, _), .forceUnwrap(let inner), .optionalBinding(let inner),
            .optionalChain(let inner), .isNone(let inner, _), .typeTest(let inner, _),
            .conditionalCast(let inner, _), .forcedCast(let inner, _):
            visit(inner)
        case .convert(_, let inner):
            warnCoerced(inner, to: value)
            visit(inner)
        case .dynamicType(let inner): if !isSelf(inner) { visit(inner) }
        case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
            visit(left)
            let start = state
            visit(right)
            state = start.isReachable ? start.merged(with: state) : start
        case .conditional(let condition, let then, let otherwise):
            visit(condition)
            let start = state
            visit(then)
            let end = state
            state = start
            visit(otherwise)
            state = state.merged(with: end)
        case .statement(let statement): visit(statement)
        case .assignment(let target, let assigned):
            if !reportMissingField(assigned, in: value) { visit(assigned) }
            let number = constant(assigned)
            assign(target, value)
            if case .variable(let variable) = target.kind { know(variable, number) }
        case .try(let kind, let inner):
            visit(inner)
            if kind == .plain { noteThrow() }
        }
        if value.type == checker.known(.never) { state = .unreachable }
        if value.type == .error { isBroken = true }
    }

    // MARK: - Reading

    private mutating func visitCallee(_ callee: CheckedExpression) {
        guard case .variable(let variable) = callee.kind else { return visit(callee) }
        read(variable, callee, isHandedOn: isDeferred)
        if callee.type == .error { isBroken = true }
    }

    private mutating func read(_ variable: VariableSymbol, _ value: CheckedExpression, isHandedOn: Bool = true) {
        variable.isRead = true
        if isHandedOn { variable.isHandedOn = true }
        reach?.variables.insert(variable)
        refer(to: variable)
        if variable === function.selfVariable { return useSelf(value, .plain) }
        guard isUncertain(variable) else { return }
        report(
            CheckingMessages.usedBeforeInitialized(checker.text(variable.name), isLet: variable.isLet),
            at: checker.place(of: value), about: variable)
    }

    mutating func visit(_ receiver: CheckedExpression.Receiver, _ value: CheckedExpression) {
        switch receiver {
        case .none, .type: break
        case .value(let base), .metatype(let base): visit(base)
        case .address(let base): change(base, value, isReceiver: true)
        }
    }

    mutating func visit(
        _ arguments: [CheckedExpression.Argument], of callee: FunctionSymbol?, _ value: CheckedExpression
    ) {
        for argument in arguments {
            switch argument {
            case .value(let inner):
                if let callee, initializer?.isClass ?? false, isSelf(inner) {
                    useSelf(value, .method(callee))
                } else {
                    visit(inner)
                }
            case .address(let place): change(place, value, isReceiver: false)
            case .defaultValue: break
            }
        }
    }

    /// A place that a call may change, or the setter of a subscript of it.
    private mutating func change(
        _ place: CheckedExpression, _ value: CheckedExpression, isReceiver: Bool, isSet: Bool = false
    ) {
        if case .field(let base, let field) = place.kind { reach?.insert(field, of: base) }
        switch place.kind {
        case .variable(let variable) where isUncertain(variable):
            variable.isRead = true
            refer(to: variable)
            let name = checker.text(variable.name)
            report(
                isReceiver
                    ? CheckingMessages.usedBeforeInitialized(name, isLet: variable.isLet)
                    : CheckingMessages.passedBeforeInitialized(name, isLet: variable.isLet),
                at: checker.place(of: value), about: variable)
            places[ObjectIdentifier(variable)].map { state.give($0) }
        case .variable(let variable):
            variable.isChanged = true
            know(variable, nil)
            visit(place)
        case .field(let base, let field) where isSelf(base) && isMissing(field):
            let name = "self." + checker.text(field.name)
            reportSelf(
                isReceiver
                    ? CheckingMessages.usedBeforeInitialized(name, isLet: field.isLet)
                    : CheckingMessages.passedBeforeInitialized(name, isLet: field.isLet),
                at: checker.place(of: value))
            fieldPlace(of: field).map { state.give($0) }
        case .field(let base, let field) where isExactlySelf(base) && fieldPlace(of: field) != nil: break
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base), .optionalBinding(let base):
            if checker.types.isClass(base.type) { visit(base) } else { change(base, value, isReceiver: isReceiver) }
        case .property(.address(let base), _), .property(.value(let base), _):
            if checker.types.isClass(base.type) { visit(place) } else { change(base, value, isReceiver: isReceiver) }
        case .subscript(.address(let base), _, let arguments), .subscript(.value(let base), _, let arguments):
            visit(arguments, of: nil, place)
            if checker.types.isClass(base.type) { return visit(base) }
            change(base, isSet ? value : base, isReceiver: true, isSet: isSet)
        default: visit(place)
        }
    }

    private mutating func visitCall(_ call: CheckedExpression.Call, _ value: CheckedExpression) {
        let callee = call.function.function
        reach?.callees.append(callee)
        if callee.kind == .initializer, let base = delegate(call.receiver) {
            visit(call.arguments, of: nil, value)
            return finishDelegation(isSuper: !isExactlySelf(base), at: checker.place(of: value))
        }
        switch call.receiver {
        case .value(let base) where isSelf(base), .address(let base) where isSelf(base):
            useSelf(value, .method(callee))
        default: visit(call.receiver, value)
        }
        let changed = callee.kind == .method ? checkArithmetic(call, value) : nil
        visit(call.arguments, of: callee, value)
        if let changed { know(changed.variable, changed.number) }
        checkExclusivity(of: call)
        useLocal(callee, value)
    }

    private mutating func visitProperty(
        _ receiver: CheckedExpression.Receiver, _ access: CheckedExpression.PropertyAccess, _ value: CheckedExpression
    ) {
        reach(access)
        switch receiver {
        case .value(let base) where isSelf(base), .address(let base) where isSelf(base):
            if let variable = access.variable, let place = fieldPlace(of: variable) {
                if !state.certain.contains(place) { readMissing(variable, value) }
            } else {
                useSelf(value, access.variable.map { .property($0) } ?? .plain)
            }
        default: visit(receiver, value)
        }
    }

    private mutating func reach(_ access: CheckedExpression.PropertyAccess) {
        guard reach != nil else { return }
        reach?.callees.append(access.getter.function)
        if let setter = access.setter { reach?.callees.append(setter.function) }
    }

    // MARK: - Assigning

    private mutating func assign(_ target: CheckedExpression, _ value: CheckedExpression) {
        switch target.kind {
        case .variable(let variable):
            reach?.variables.insert(variable)
            assign(variable, value)
        case .tuple(let parts): parts.forEach { assign($0, value) }
        case .discard: break
        case .field(let base, let field):
            reach?.insert(field, of: base)
            if isSelf(base) { return assignField(field, of: base, target, value) }
            if case .variable(let variable) = base.kind, isUncertain(variable), !checker.types.isClass(base.type) {
                refer(to: variable)
                report(
                    CheckingMessages.incompleteStruct(checker.text(variable.name)), at: checker.place(of: value),
                    about: variable)
                places[ObjectIdentifier(variable)].map { state.give($0) }
                return
            }
            if case .field(let whole, let outer) = base.kind, isExactlySelf(whole), isMissing(outer),
                !checker.types.isClass(base.type)
            {
                let name = "self." + checker.text(outer.name)
                reportSelf(CheckingMessages.incompleteStruct(name), at: checker.place(of: value))
                fieldPlace(of: outer).map { state.give($0) }
                return
            }
            assignPart(of: base, target)
        case .tupleElement(let base, _):
            // Parts of a tuple may be given one by one; that is not followed.
            if case .variable(let variable) = base.kind, isUncertain(variable) { return assign(variable, value) }
            assignPart(of: base, target)
        case .property(.value(let base), let access), .property(.address(let base), let access):
            if isSelf(base), let variable = access.variable, fieldPlace(of: variable) != nil {
                return assignField(variable, of: base, target, value)
            }
            if isSelf(base) {
                return useSelf(target, access.variable.map { .property($0) } ?? .plain, at: checker.place(of: value))
            }
            assignPart(of: base, target)
        case .subscript: change(target, value, isReceiver: true, isSet: true)
        default: change(target, target, isReceiver: true)
        }
    }

    private mutating func assignPart(of base: CheckedExpression, _ target: CheckedExpression) {
        if checker.types.isClass(base.type) {
            visit(base)
        } else if case .variable(let variable) = base.kind, variable !== function.selfVariable {
            variable.isChanged = true
            refer(to: variable)
        } else {
            change(base, target, isReceiver: true)
        }
    }

    private mutating func assign(_ variable: VariableSymbol, _ value: CheckedExpression) {
        refer(to: variable)
        if variable === function.selfVariable { return assignSelf() }
        guard let place = places[ObjectIdentifier(variable)] else {
            variable.isChanged = true
            if variable.isLet {
                reportSelf(CheckingMessages.assignToValue(checker.text(variable.name)), at: checker.place(of: value))
            }
            return
        }
        if variable.isLet, state.possible.contains(place), state.isReachable {
            report(
                CheckingMessages.initializedTwice(checker.text(variable.name)), at: checker.place(of: value),
                about: variable)
        }
        if state.possible.contains(place) { variable.isChanged = true } else { variable.isGiven = true }
        state.give(place)
    }

    // MARK: - Closures and local functions

    private mutating func visitClosure(_ closure: CheckedClosure, _ value: CheckedExpression) {
        for capture in closure.captureList { visit(capture.value) }
        guard let body = closure.function.body else { return }
        if closure.isAutoclosure {
            let start = state
            visit(body.statements) { _, _ in }
            state = start
            return
        }
        let mentioned = references(in: body, of: closure.function)
        for variable in mentioned {
            refer(to: variable)
            if variable === function.selfVariable {
                captureSelf(at: SourceRange(at: value.range.lower))
            } else if isUncertain(variable) {
                report(
                    CheckingMessages.capturedBeforeInitialized(checker.text(variable.name), isLet: variable.isLet),
                    at: SourceRange(at: value.range.lower), about: variable)
            }
        }
    }

    mutating func visitLocalFunction(_ symbol: FunctionSymbol) {
        guard let body = symbol.body else { return }
        let mentioned = references(in: body, of: symbol)
        localReferences[ObjectIdentifier(symbol)] = mentioned
        mentioned.forEach { refer(to: $0) }
    }

    /// Looks through a body of its own; what it needs from here is returned.
    private mutating func references(in body: CheckedBlock, of symbol: FunctionSymbol) -> [VariableSymbol] {
        var inner = FlowChecker(checker, symbol)
        inner.quietDepth = quietDepth
        inner.localReferences = localReferences
        inner.reach = reach
        inner.visit(body)
        inner.finish()
        reach = inner.reach
        return inner.references
    }

    private mutating func useLocal(_ callee: FunctionSymbol, _ value: CheckedExpression) {
        guard callee.kind == .local, let mentioned = localReferences[ObjectIdentifier(callee)] else { return }
        for variable in mentioned {
            refer(to: variable)
            guard isUncertain(variable) else { continue }
            report(
                CheckingMessages.usedByFunction(checker.text(variable.name), isLet: variable.isLet),
                at: checker.place(of: value), about: variable)
        }
    }
}
