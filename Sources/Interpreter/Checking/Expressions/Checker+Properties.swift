import Diagnostics
import Syntax

/// Reading stored, computed and inherited properties of a value.
extension Checker {
    func property(
        _ variable: VariableSymbol, _ entry: MemberEntry, of value: CheckedExpression, _ base: Type,
        _ syntax: Expression, isSuper: Bool = false
    ) -> CheckedExpression {
        if let instance = instance(in: value, base, for: entry) {
            return property(variable, entry, of: instance, instance.type, syntax, isSuper: isSuper)
        }
        resolve(variable)
        if types.hasError(variable.type) { return errorNode(syntax) }
        if isHidden(entry.symbol, of: entry.owner) {
            report(CheckingMessages.privateMember(text(variable.name)), at: nameRange(of: syntax))
            return errorNode(syntax)
        }
        let outer = outerArguments(of: entry.owner, base: base)
        let parameters = entry.context?.signature.parameters ?? entry.owner.generics.parameters
        if let signature = entry.context?.signature, types.hasVariable(zonk(base)) { settle(outer, by: signature) }
        let type = substitute(variable.type, parameters, outer)
        if variable.kind == .stored, !variable.isLazy, variable.wrapperStorage == nil, !variable.observesInherited,
            isReachedDirectly(variable, value, isSuper: isSuper)
        {
            var base = value
            if let owner = variable.owner, owner.kind == .class, types.nominalSymbol(shallow(value.type)) !== owner,
                case .nominal = types.kind(shallow(value.type))
            {
                let target = types.nominal(owner, outer)
                base = node(.convert(.upcast, value), target, range: value.range, id: value.node)
            }
            return node(.field(base: base, variable), type, syntax)
        }
        let getter = accessors(of: variable).getter
        return computed(
            variable, getter, outer, .value(value), dispatch(of: getter, on: base, isSuper: isSuper), type, syntax)
    }

    /// `Pair(1.5, 2).both`, a property of an extension with `where A == B`: that says what a literal is.
    func settle(_ arguments: [Type], by signature: GenericSignature) {
        for requirement in signature.requirements {
            guard case .sameType(let left, let right) = requirement else { continue }
            _ = unify(
                zonk(substitute(left, signature.parameters, arguments)),
                zonk(substitute(right, signature.parameters, arguments)))
        }
    }

    /// Observers and overrides are passed by in the type's own initialisers, and in an observer of the property itself.
    private func isReachedDirectly(_ variable: VariableSymbol, _ value: CheckedExpression, isSuper: Bool) -> Bool {
        if !variable.hasObservers {
            if isSuper || variable.owner?.kind != .class || !overriddenProperties.contains(variable.name) {
                return true
            }
        }
        guard case .variable(let own) = value.kind, let function, own === function.selfVariable,
            function.owner === variable.owner
        else { return false }
        switch function.kind {
        case .initializer: return true
        case .willSet, .didSet: return variable.hasObservers && function.variable === variable
        default: return false
        }
    }

    /// The superclass's property that an override observes, read on `own`.
    func inheritedProperty(_ variable: VariableSymbol, of own: VariableSymbol) -> CheckedExpression? {
        guard let superclass = superclass(of: own.type) else { return nil }
        let name = NameReference(plain: variable.name, range: variable.range)
        let syntax = Expression(.name(name), range: variable.range, id: 0)
        let this = CheckedExpression(.variable(own), own.type, range: variable.range, node: 0)
        let base = CheckedExpression(.convert(.upcast, this), superclass, range: variable.range, node: 0)
        for entry in members(variable.name, of: superclass) {
            guard case .variable(let inherited) = entry.symbol, !inherited.isStatic else { continue }
            return property(inherited, entry, of: base, superclass, syntax, isSuper: true)
        }
        return nil
    }

    func nameRange(of syntax: Expression) -> SourceRange {
        switch syntax.kind {
        case .member(_, let reference), .name(let reference), .implicitMember(let reference): reference.range
        default: syntax.range
        }
    }

    /// Accessors of any property; stored ones that are observed or lazy get theirs made.
    func accessors(of variable: VariableSymbol) -> (getter: FunctionSymbol, setter: FunctionSymbol?) {
        if let getter = variable.getter {
            resolve(getter)
            variable.setter.map { resolve($0) }
            // Made before the type was found: a class lists its properties while their values are read.
            if getter.result == .error, variable.type != .error, case .synthesized = getter.implementation {
                getter.result = variable.type
                variable.setter?.parameters.last?.variable.type = variable.type
                if let setter = variable.setter, !setter.parameters.isEmpty {
                    setter.parameters[setter.parameters.count - 1].argumentType = variable.type
                }
            }
            return (getter, variable.setter)
        }
        if variable.state.progress == .unresolved { resolve(variable) }
        let owner = variable.owner
        func make(_ kind: FunctionSymbol.Kind, _ synthesis: FunctionSymbol.Synthesis) -> FunctionSymbol {
            let function = FunctionSymbol(name: variable.name, range: variable.range, kind: kind)
            function.owner = owner
            function.variable = variable
            function.generics = owner?.generics ?? GenericSignature()
            function.outerGenericCount = function.generics.parameters.count
            function.selfType = owner?.declaredType(types)
            function.isStatic = variable.isStatic
            function.implementation = .synthesized(synthesis)
            function.isMutating = owner?.kind != .class && (kind == .setter || variable.isLazy)
            if let type = function.selfType {
                let own = VariableSymbol(
                    name: .self, range: variable.range, kind: .parameter, type: type, isLet: !function.isMutating)
                own.isInout = function.isMutating
                own.frame = function
                function.selfVariable = own
            }
            if kind == .getter {
                function.result = variable.type
            } else {
                let value = VariableSymbol(
                    name: names.intern("newValue"), range: variable.range, kind: .parameter, type: variable.type,
                    isLet: true)
                value.frame = function
                function.parameters = [ParameterSymbol(label: nil, variable: value, argumentType: variable.type)]
            }
            return function
        }
        let getter = make(.getter, variable.isLazy ? .lazyGetter : .storedGetter)
        variable.getter = getter
        if !variable.isLet {
            variable.setter = make(
                .setter, variable.isLazy ? .lazySetter : variable.hasObservers ? .observedSetter : .storedSetter)
        }
        return (getter, variable.setter)
    }

    func computed(
        _ variable: VariableSymbol, _ getter: FunctionSymbol, _ outer: [Type],
        _ receiver: CheckedExpression.Receiver, _ dispatch: FunctionReference.Dispatch, _ type: Type,
        _ syntax: Expression
    ) -> CheckedExpression {
        resolve(getter)
        capturesOf(getter, at: syntax.range)
        variable.setter.map { capturesOf($0, at: syntax.range) }
        if getter.isMutating, case .value(let base) = receiver, !isClass(base.type) {
            guard requireMutable(base, .mutatingGetter, at: place(of: syntax)) else { return errorNode(syntax) }
        }
        var arguments = outer
        if arguments.count < getter.generics.parameters.count, receiverIsNone(receiver) {
            arguments = getter.generics.parameters.map { types.parameter($0) }
        }
        if let thrown = getter.thrown {
            let actual = zonk(substitute(thrown, getter.generics.parameters, arguments))
            noteThrow(at: syntax.range, thrown: actual, by: "property access")
        }
        let setter = variable.setter.map { setter -> FunctionReference in
            resolve(setter)
            return FunctionReference(setter, arguments, dispatch)
        }
        let access = CheckedExpression.PropertyAccess(
            variable: variable, getter: FunctionReference(getter, arguments, dispatch), setter: setter)
        return node(.property(base: receiver, access), type, syntax)
    }

    private func receiverIsNone(_ receiver: CheckedExpression.Receiver) -> Bool {
        if case .none = receiver { true } else { false }
    }

    /// The property of a name that methods have too, none of which takes the arguments.
    func uncallable(
        _ entries: [MemberEntry], _ candidates: [Candidate], _ list: ArgumentList
    ) -> (VariableSymbol, MemberEntry)? {
        guard list.arguments.isEmpty, candidates.allSatisfy({ bind(list, to: $0.function.parameters).mismatch != nil })
        else { return nil }
        return instanceProperty(entries)
    }

    func instanceProperty(_ entries: [MemberEntry]) -> (VariableSymbol, MemberEntry)? {
        for entry in entries {
            if case .variable(let variable) = entry.symbol, !variable.isStatic { return (variable, entry) }
        }
        return nil
    }
}
