import Syntax

/// What the compiler to bytecode asks of the checker.
extension Checker {
    /// The body of a function whose implementation is `.source`; checked now if it has not been. Nil if it is wrong.
    public func body(of function: FunctionSymbol) -> CheckedBlock? {
        if function.body == nil { checkBody(of: function) }
        return function.body
    }

    /// The value that a stored, static or global property begins with, over its owner's parameters.
    public func initialValue(of variable: VariableSymbol) -> CheckedExpression? {
        resolve(variable)
        if variable.initialValue == nil, let initializer = variable.binding?.initializer, variable.owner != nil,
            variable.wrapperStorage == nil
        {
            checkInitialValue(of: variable, initializer, expecting: variable.type)
        }
        return variable.initialValue
    }

    /// What stands for a requirement once `Self` (`reference.arguments[0]`) is concrete.
    ///
    /// The answer may be dispatched `.virtual` (a class's method), never `.requirement` for concrete types.
    public func witness(of reference: FunctionReference) -> FunctionReference? {
        guard let proto = reference.function.owner, let type = reference.arguments.first else { return nil }
        let concrete = withoutOpaque(type)
        guard case .nominal(let nominal, _) = types.kind(concrete),
            let conformance = conformance(of: nominal, to: proto),
            let witness = witness(of: reference.function, in: conformance),
            case .function(let function) = witness.symbol
        else { return nil }
        let own = Array(reference.arguments.dropFirst())
        let parameters =
            conformance.type.generics.parameters
            + reference.function.generics.parameters.dropFirst(reference.function.outerGenericCount)
        let arguments = superArguments(concrete, conformance.type) + own
        // Parameters of both stand side by side here: they are replaced by identity.
        var substituted = witness.arguments.map { substitute($0, byIdentity: parameters, arguments) }
        // What a protocol provides takes a subclass as `Self`, wherever the conformance is stated.
        if function.owner?.kind == .protocol, !substituted.isEmpty { substituted[0] = concrete }
        var dispatch: FunctionReference.Dispatch = .direct
        if function.owner?.kind == .class, !function.isFinal, function.virtualSlot != nil { dispatch = .virtual }
        return FunctionReference(function, substituted, dispatch)
    }

    /// Replaces parameters of several declarations at once.
    func substitute(_ type: Type, byIdentity parameters: [GenericParameterSymbol], _ arguments: [Type]) -> Type {
        guard types.flags(type).contains(.parameter) else { return type }
        if case .parameter(let symbol) = types.kind(type) {
            for (index, parameter) in parameters.enumerated() where parameter === symbol && index < arguments.count {
                return arguments[index]
            }
            return type
        }
        return mapParts(of: type) { substitute($0, byIdentity: parameters, arguments) }
    }

    /// Does a concrete type conform to a protocol, with the associated types that are named? For dynamic casts.
    func isConforming(_ type: Type, to wanted: Type) -> Bool {
        guard case .nominal(let proto, let arguments) = types.kind(wanted) else { return false }
        let type = withoutOpaque(type)
        guard conforms(type, to: proto) else { return false }
        return zip(proto.primaryAssociatedTypes, arguments).allSatisfy { associated, argument in
            normalized(member(of: type, associated)) == argument
        }
    }

    /// Does a concrete type meet what a signature asks of the parameter at `index`?
    func satisfies(_ type: Type, _ signature: GenericSignature, _ index: Int) -> Bool {
        for case .conformance(let subject, let proto) in signature.requirements
        where subject == types.parameter(signature.parameters[index]) && !conforms(type, to: proto) {
            return false
        }
        return true
    }

    /// A library type or protocol by its name, if the library has one.
    public func libraryType(_ name: String) -> NominalSymbol? {
        libraryNominal(names.intern(name))
    }

    /// The member of a library protocol by name, for hooks such as `CustomStringConvertible.description`.
    public func requirement(_ name: String, of proto: NominalSymbol) -> FunctionSymbol? {
        resolveHeader(proto)
        let wanted = names.intern(name)
        for each in allProtocols(of: proto) {
            for requirement in each.protocolRequirements {
                switch requirement {
                case .function(let function) where function.name == wanted: return function
                case .variable(let variable) where variable.name == wanted: return variable.getter
                default: continue
                }
            }
        }
        return nil
    }

    /// The types of the fields of a concrete struct or class (own fields alone), in order.
    public func fieldTypes(of type: Type) -> [Type] {
        guard case .nominal(let nominal, let arguments) = types.kind(type) else { return [] }
        return nominal.storedProperties.map { field in
            resolve(field)
            let fieldType = field.isLazy ? optional(field.type) : field.type
            return withoutOpaque(substitute(fieldType, nominal.generics.parameters, arguments))
        }
    }

    /// The types of a case's payload in a concrete enum.
    public func payloadTypes(of enumCase: CaseSymbol, in type: Type) -> [Type] {
        resolve(enumCase)
        let arguments = types.arguments(shallow(type))
        return enumCase.payload.map { substitute($0.type, enumCase.owner.generics.parameters, arguments) }
    }

    /// The overridable members of a class, slot by slot.
    public func virtualTable(of nominal: NominalSymbol) -> [FunctionSymbol] {
        layOutClass(nominal)
        return nominal.virtualTable
    }

    /// The type with its opaque parts replaced by what they stand for.
    public func withoutOpaque(_ type: Type) -> Type {
        guard types.flags(type).contains(.opaque) else { return type }
        if case .opaque(let symbol, let arguments) = types.kind(type) {
            if symbol.underlying == nil, let function = symbol.function {
                if let variable = function.variable { _ = initialValue(of: variable) }
                _ = body(of: function)
            }
            guard let underlying = symbol.underlying else { return type }
            return withoutOpaque(substitute(underlying, symbol.generics.parameters, arguments))
        }
        return mapParts(of: type) { withoutOpaque($0) }
    }

    /// The arguments that a concrete class type gives to one of its superclasses (or to itself).
    public func arguments(of type: Type, as ancestor: NominalSymbol) -> [Type] {
        superArguments(type, ancestor)
    }

    /// From here on types are made concrete: members of opaque types are looked up behind them.
    public func beginLowering() {
        isLowering = true
    }

    /// From here on texts are checked again.
    public func endLowering() {
        isLowering = false
    }
}
