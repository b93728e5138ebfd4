import Diagnostics
import Syntax

/// What follows the dot behind a type.
extension Checker {
    func staticMember(
        of type: Type, _ reference: NameReference, _ syntax: Expression, _ expecting: Type?,
        metatype: CheckedExpression? = nil
    ) -> CheckedExpression {
        let type = shallow(type)
        if let nested = memberType(reference.name, of: type) {
            if !accessible(nested, in: type, at: reference) { return errorNode(syntax) }
            let inner = self.type(of: nested, reference, outer: type)
            return inner == .error ? errorNode(syntax) : node(.typeValue(inner), types.metatype(inner), syntax)
        }
        let word = text(reference.name)
        if word == "self" { return node(.typeValue(type), types.metatype(type), syntax) }
        let entries = members(reference.name, of: type)
        guard let seen = accessible(usable(entries, on: type), reference.name, at: reference.range) else {
            return errorNode(syntax)
        }
        var functions: [Candidate] = []
        for entry in seen {
            let outer = outerArguments(of: entry.owner, base: type)
            switch entry.symbol {
            case .variable(let variable) where variable.isStatic:
                return staticProperty(variable, entry, outer, type, syntax, metatype: metatype)
            case .enumCase(let symbol): return enumCase(symbol, type, syntax)
            case .function(let function) where function.kind == .initializer:
                functions.append(
                    Candidate(
                        function: function, receiver: receiver(type, metatype), outer: outer,
                        dispatch: function.isRequirement ? .requirement : .direct, made: type))
            case .function(let function) where function.isStatic:
                functions.append(
                    Candidate(
                        function: function, receiver: receiver(type, metatype), outer: outer,
                        dispatch: dispatch(of: function, on: type, isSuper: isSuper(metatype))))
            case .function(let function):
                return unboundMethod(function, type, reference, syntax, isWritten: metatype == nil)
            default: continue
            }
        }
        if functions.isEmpty {
            if types.nominalSymbol(type)?.kind == .enum, entries.contains(where: { isStored($0.symbol) }) {
                // Told where it is declared.
            } else if entries.contains(where: { isInstance($0.symbol) }) {
                report(
                    CheckingMessages.instanceMemberOnType(
                        word, text(type), isWritten: metatype == nil && currentBase != nil),
                    at: memberBase(reference))
            } else {
                let message =
                    if case .tuple = types.kind(type) {
                        CheckingMessages.tupleMemberNotFound("'\(text(type))'", word)
                    } else {
                        CheckingMessages.memberNotFoundInType(declaredText(type), word)
                    }
                report(
                    message, at: reference.range, notes: nearMemberNotes(reference.name, of: type, at: reference.range))
                reportOpenParameter(of: type, at: memberBase(reference))
            }
            return errorNode(syntax)
        }
        return chooseValue(functions, reference, syntax, expecting)
    }

    private func isStored(_ symbol: Symbol) -> Bool {
        if case .variable(let variable) = symbol { variable.kind == .stored && !variable.isStatic } else { false }
    }

    func isInstance(_ symbol: Symbol) -> Bool {
        switch symbol {
        case .variable(let variable): !variable.isStatic
        case .function(let function): !function.isStatic && function.kind != .initializer
        default: false
        }
    }

    func receiver(_ type: Type, _ metatype: CheckedExpression?) -> CheckedExpression.Receiver {
        if let metatype { return .metatype(metatype) }
        return .type(type)
    }

    /// `super` in a static member: the members of the superclass, called on the type that `self` is.
    func isSuper(_ metatype: CheckedExpression?) -> Bool {
        guard case .convert(.upcast, let inner)? = metatype?.kind, case .variable(let own) = inner.kind else {
            return false
        }
        return own.name == .self
    }

    func staticProperty(
        _ variable: VariableSymbol, _ entry: MemberEntry, _ outer: [Type], _ base: Type, _ syntax: Expression,
        metatype: CheckedExpression? = nil
    ) -> CheckedExpression {
        resolve(variable)
        if variable.type == .error { return errorNode(syntax) }
        let parameters = entry.context?.signature.parameters ?? entry.owner.generics.parameters
        // `Door.closed`, of an extension with `where State == Closed`.
        if let signature = entry.context?.signature, types.hasVariable(zonk(base)) { settle(outer, by: signature) }
        let type = substitute(variable.type, parameters, outer)
        if variable.kind == .staticStored, !variable.hasObservers || isNamedPlainly(syntax) && isObserver(of: variable)
        {
            // The type that it is asked of is not needed to find it, but has been asked.
            if case .variable(let asked)? = metatype?.kind { (asked.isUsed, asked.isRead) = (true, true) }
            return outer.isEmpty
                ? node(.variable(variable), type, syntax) : node(.staticVariable(variable, outer), type, syntax)
        }
        let getter = accessors(of: variable).getter
        return computed(
            variable, getter, outer, receiver(base, metatype),
            dispatch(of: getter, on: base, isSuper: isSuper(metatype)), type, syntax)
    }

    private func isNamedPlainly(_ syntax: Expression) -> Bool {
        if case .name = syntax.kind { true } else { false }
    }

    func enumCase(_ symbol: CaseSymbol, _ type: Type, _ syntax: Expression) -> CheckedExpression {
        resolve(symbol)
        if symbol.payload.isEmpty { return node(.enumCase(symbol, payload: []), type, syntax) }
        let function = constructor(of: symbol)
        let candidate = Candidate(
            function: function, receiver: .type(type), outer: types.arguments(type), dispatch: .direct)
        let instance = instantiate(candidate, explicit: nil, at: syntax.range)
        return node(
            .functionValue(FunctionReference(function, instance.arguments), receiver: .type(type)),
            functionType(of: instance), syntax)
    }

    /// `Int.description`-like references to methods: `(Self) -> (Arguments) -> Result`, as a closure.
    private func unboundMethod(
        _ function: FunctionSymbol, _ type: Type, _ reference: NameReference, _ syntax: Expression, isWritten: Bool
    ) -> CheckedExpression {
        guard !function.isMutating, metatypeAllows(type) else {
            if function.isMutating, !isWritten { report(CheckingMessages.mutatingAsValue, at: reference.range) }
            report(
                CheckingMessages.instanceMemberOnType(text(reference.name), text(type), isWritten: isWritten),
                at: memberBase(reference))
            return errorNode(syntax)
        }
        // `String.uppercased` is `{ $0.uppercased }`.
        let value = Expression(.closureParameter(0), range: syntax.range, id: syntax.id)
        let body = Expression(.member(value, reference), range: syntax.range, id: syntax.id)
        let statement = Statement(.expression(body), range: syntax.range, id: syntax.id)
        let closure = Closure(
            attributes: [], captures: [], parameters: .implicit, effects: Effects(), result: nil,
            body: Block(statements: [statement], range: syntax.range))
        let wanted = types.function([type], freshVariable(at: syntax.range))
        return check(Expression(.closure(closure), range: syntax.range, id: syntax.id), expecting: wanted)
    }

    private func metatypeAllows(_ type: Type) -> Bool {
        if case .existential = types.kind(type) { return false }
        return true
    }

    /// A generic type without arguments goes by the names of its parameters.
    private func declaredText(_ type: Type) -> String {
        guard types.hasVariable(zonk(type)), let symbol = types.nominalSymbol(type) else { return text(type) }
        return plainText(symbol.declaredType(types))
    }

    private func reportOpenParameter(of type: Type, at place: SourceRange) {
        guard types.hasVariable(zonk(type)), let parameter = types.nominalSymbol(type)?.generics.parameters.first else {
            return
        }
        report(CheckingMessages.genericParameterNotInferred(text(parameter.name)), at: place)
    }
}
