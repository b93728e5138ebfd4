import Syntax

/// What a checker makes refers to itself in circles: bodies name the functions they belong to, functions the scopes they
/// are declared in, scopes their functions. Counting references frees no circle, so that a checker that goes opens them.
extension Symbol {
    /// May something it holds refer to the scope that declares it?
    var refersToScope: Bool {
        switch self {
        case .variable(let symbol): symbol.getter != nil || symbol.state.scope != nil || symbol.globalBinding != nil
        case .function, .subscript, .nominal, .typealias: true
        case .enumCase, .associatedType, .genericParameter: false
        }
    }

    func openCircles() {
        switch self {
        case .variable(let symbol): symbol.openCircles()
        case .function(let symbol): symbol.openCircles()
        case .subscript(let symbol):
            symbol.getter.openCircles()
            symbol.setter?.openCircles()
        case .enumCase(let symbol):
            let constructor = symbol.constructor
            (symbol.constructor, symbol.element, symbol.defaults, symbol.payload) = (nil, nil, [], [])
            constructor?.openCircles()
        case .nominal(let symbol): symbol.openCircles()
        case .typealias(let symbol): (symbol.scope, symbol.syntax) = (nil, nil)
        case .associatedType, .genericParameter: break
        }
    }
}

extension FunctionSymbol {
    func openCircles() {
        (body, state, implementation) = (nil, DeclarationState(), .none)
        (locals, captures, localCalls, splat) = ([], [], [], [])
        (parameters, selfVariable, reboundSelf) = ([], nil, nil)
        (overridden, opaques) = (nil, [])
    }
}

extension VariableSymbol {
    func openCircles() {
        let accessors = [getter, setter, willSetObserver, didSetObserver, initialFrame]
        (getter, setter, willSetObserver, didSetObserver, initialFrame) = (nil, nil, nil, nil, nil)
        (initialValue, memberwiseValue, memberwiseDefault, plainInitializer) = (nil, nil, nil, nil)
        (wrapperStorage, wrappedProperty, initializingWrappers, memberwiseWrappers) = (nil, nil, nil, nil)
        (state, binding, globalBinding) = (DeclarationState(), nil, nil)
        for accessor in accessors { accessor?.openCircles() }
    }
}

extension NominalSymbol {
    func openCircles() {
        let contexts = extensions + libraryContexts.values
        let symbols =
            members.values.joined().map { $0.symbol } + membersInOrder.map { $0.symbol } + protocolRequirements
            + cases.map { .enumCase($0) } + storedProperties.map { .variable($0) }
        let functions = Array(derived.values) + virtualTable + [deinitializer].compactMap { $0 }
        let conformances = conformances + derivedConformances
        (members, membersInOrder, protocolRequirements, cases, storedProperties) = ([:], [], [], [], [])
        (derived, virtualTable, deinitializer, uninitializedField) = ([:], [], nil, nil)
        (extensions, libraryContexts, memberScope, state) = ([], [:], nil, DeclarationState())
        (self.conformances, derivedConformances, inheritedProtocols, protocolClosure) = ([], [], [], nil)
        (associatedTypes, primaryAssociatedTypes, generics) = ([], [], GenericSignature())
        for conformance in conformances { (conformance.witnesses, conformance.context) = ([:], nil) }
        for context in contexts { context.scope.openCircles() }
        for function in functions { function.openCircles() }
        for symbol in symbols { symbol.openCircles() }
    }
}
