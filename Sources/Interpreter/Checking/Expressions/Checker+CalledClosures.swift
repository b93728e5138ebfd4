import Diagnostics
import Syntax

/// Closures that are called where they stand: the call says what they take and give.
extension Checker {
    /// `compose(Int.init, { $0! * 2 })("4")`: what the function that is made takes tells which initialiser is meant.
    func contextOfComposed(_ call: Call, _ expecting: Type?) -> Type? {
        guard solveDepth > 0, case .call(let maker) = bare(call.callee).kind,
            maker.arguments.contains(where: isInitializer),
            call.arguments.allSatisfy({ $0.label == nil && !needsContext($0.value) })
        else { return nil }
        var given: [Type] = []
        let isKnown = tries(keeping: false) {
            given = call.arguments.map { closedLiterals(check($0.value, expecting: nil).type) }
        }
        guard isKnown, !given.contains(where: { types.hasVariable($0) }) else { return nil }
        return types.function(given, freshVariable(at: call.parentheses))
    }

    /// `Int.init`
    private func isInitializer(_ argument: Argument) -> Bool {
        if case .member(_, let reference) = argument.value.kind { reference.name == .`init` } else { false }
    }

    /// `let most: Double = { …; return 30 }()`: a closure that is called at once gives what is wanted of its call, and so
    /// does one that gives nothing back, as in `?? { throw Missing() }()`.
    func contextOfCalled(_ call: Call, _ expecting: Type?) -> Type? {
        // `.lambda(body)(argument)`: what follows the dot is of the type that the whole chain gives.
        if let expecting, unboundVariable(expecting) == nil, case .call(let made) = call.callee.kind,
            case .implicitMember = made.callee.kind
        {
            return expecting
        }
        guard let expecting, unboundVariable(expecting) == nil || literalKind(expecting) != .none,
            expecting != .void, call.arguments.isEmpty, case .closure(let closure) = bare(call.callee).kind,
            closure.result == nil, let last = closure.body.statements.last
        else { return nil }
        let gives = hasReturn(closure.body)
        if gives || closure.body.statements.count == 1 && soleExpression(last) != nil,
            !types.hasVariable(zonk(expecting))
        {
            return types.function([], expecting)
        }
        if gives { return nil }
        switch last.kind {
        case .throw: return types.function([], expecting)
        case .expression(let value):
            guard case .call(let end) = bare(value).kind, case .name(let reference) = end.callee.kind,
                text(reference.name) == "fatalError" || text(reference.name) == "preconditionFailure"
            else { return nil }
            return types.function([], expecting)
        default: return nil
        }
    }

    /// `{ throw Missing() }()` gives what the other branch of a conditional is.
    func onlyThrows(_ call: Call) -> Bool {
        guard call.arguments.isEmpty, case .closure(let closure) = bare(call.callee).kind, closure.result == nil,
            let last = closure.body.statements.last, !hasReturn(closure.body)
        else { return false }
        if case .throw = last.kind { return true } else { return false }
    }

    /// `{ text in text.count }("abc")`: the arguments say what the parameters of a closure are that is called in place.
    func contextOfApplied(_ call: Call, _ expecting: Type?) -> Type? {
        guard case .closure(let closure) = bare(call.callee).kind, !call.arguments.isEmpty,
            call.trailingClosureCount == 0, parameterCount(of: closure) == call.arguments.count,
            call.arguments.allSatisfy({ $0.label == nil && !needsContext($0.value) })
        else { return nil }
        if case .list = closure.parameters { return nil }
        var parameters: [Type] = []
        for argument in call.arguments {
            var type: Type?
            let isKnown = tries(keeping: false) { type = zonk(check(argument.value, expecting: nil).type) }
            guard isKnown, let type, type != .error else { return nil }
            // Numbers stay open; a text is one.
            let settled = literalKind(type) == .string ? known(.string) : type
            parameters.append(types.hasVariable(settled) ? freshVariable(at: argument.value.range) : settled)
        }
        guard parameters.contains(where: { unboundVariable($0) == nil }) else { return nil }
        let wanted = expecting.flatMap { unboundVariable($0) == nil ? $0 : nil }
        return types.function(parameters, wanted ?? freshVariable(at: call.callee.range))
    }
}
