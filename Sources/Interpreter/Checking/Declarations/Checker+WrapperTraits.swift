import Syntax

/// What a property's wrappers can do, and what they ask for.
extension Checker {
    /// Is the value only read? An outer wrapper need not be changed where an inner one keeps its value elsewhere.
    func isReadOnly(_ chain: WrapperChain) -> Bool {
        var isReadOnly = false
        var changesItself = true
        for wrapper in chain.wrappers.reversed() {
            if changesItself { isReadOnly = isReadOnly || self.isReadOnly(wrapper) }
            if changesElsewhere(wrapper) { changesItself = false }
        }
        return isReadOnly
    }

    func isReadOnly(_ attribute: Attribute, named word: String = "wrappedValue") -> Bool {
        guard let type = attributeType(attribute, in: nil), let wrapper = type.state.declaration,
            let (declaration, binding) = wrappedValue(of: wrapper, named: word)
        else { return false }
        for case .variable(let value) in (type.members[names.intern(word)] ?? []).map({ $0.symbol })
        where value.isSetterPrivate { return true }
        switch binding.accessors?.kind {
        case nil: return declaration.isLet
        case .getter: return true
        case .accessors(let list): return list.contains { $0.kind == .get } && !list.contains { $0.kind == .set }
        }
    }

    /// Does a wrapper make its value when it is first read?
    func readsByChanging(_ chain: WrapperChain) -> Bool { chain.wrappers.contains { readsByChanging($0) } }

    private func readsByChanging(_ attribute: Attribute) -> Bool {
        guard let wrapper = attributeType(attribute, in: nil) else { return false }
        return (wrapper.members[names.intern("wrappedValue")] ?? []).contains { member in
            if case .variable(let variable) = member.symbol { variable.getter?.isMutating ?? false } else { false }
        }
    }

    /// Does a wrapper keep its value somewhere else, so that it can be changed in a constant?
    func changesElsewhere(_ chain: WrapperChain) -> Bool { chain.wrappers.contains { changesElsewhere($0) } }

    private func changesElsewhere(_ attribute: Attribute) -> Bool {
        guard let wrapper = attributeType(attribute, in: nil) else { return false }
        return wrapper.kind == .class
            || (wrapper.members[names.intern("wrappedValue")] ?? []).contains { member in
                guard case .variable(let variable) = member.symbol, let setter = variable.setter else { return false }
                return !setter.isMutating
            }
    }

    /// Does a wrapper of a class's property ask for the instance around it, through a static subscript of its own?
    func readsInstance(_ attribute: Attribute, _ owner: NominalSymbol) -> Bool {
        guard owner.kind == .class, let wrapper = attributeType(attribute, in: nil)?.state.declaration,
            case .nominal(let nominal) = wrapper.kind
        else { return false }
        let label = names.intern("_enclosingInstance")
        return nominal.members.contains { member in
            guard case .subscript(let syntax) = member.kind else { return false }
            return member.modifiers.contains(.static) && syntax.parameters.first?.label == label
        }
    }

    /// Does the wrapper take its value as an autoclosure? The memberwise initialiser does so, too.
    func delaysWrappedValue(_ chain: WrapperChain) -> Bool {
        guard let wrapper = attributeType(chain.innermost, in: nil) else { return false }
        let label = names.intern("wrappedValue")
        return members(.`init`, of: wrapper.declaredType(types)).contains { entry in
            guard case .function(let function) = entry.symbol else { return false }
            resolve(function)
            return function.parameters.first.map { $0.label == label && $0.isAutoclosure } ?? false
        }
    }

    /// `@Clamped var age: Int`: can the wrapper be made of nothing? Then it is, and what is assigned later goes to it.
    func beginsByItself(_ chain: WrapperChain) -> Bool {
        let attribute = chain.outermost
        guard attribute.arguments == nil, let wrapper = attributeType(attribute, in: nil), !wrapper.isLibrary else {
            return false
        }
        guard let initializers = wrapper.members[.`init`] else {
            return wrapper.storedProperties.allSatisfy { field in
                field.binding?.initializer != nil || field.isLazy || !field.isLet && isSugaredOptional(field)
            }
        }
        return initializers.contains { entry in
            guard case .function(let function) = entry.symbol, entry.context == nil else { return false }
            resolve(function)
            return function.parameters.allSatisfy { $0.defaultValue != nil }
                && function.generics.requirements.count == wrapper.generics.requirements.count
        }
    }

    /// Can all of the wrappers be made of the value alone?
    func takesWrappedValue(_ chain: WrapperChain) -> Bool { chain.wrappers.allSatisfy { takesWrappedValue($0) } }

    private func takesWrappedValue(_ attribute: Attribute) -> Bool {
        guard let wrapper = attributeType(attribute, in: nil),
            wrapper.storedProperties.count != 1 || wrapper.kind == .class
                || wrapper.members[.`init`] != nil
        else { return true }
        let label = names.intern("wrappedValue")
        for entry in members(.`init`, of: wrapper.declaredType(types)) {
            guard case .function(let function) = entry.symbol else { continue }
            resolve(function)
            if function.parameters.first?.label == label,
                function.parameters.dropFirst().allSatisfy({ $0.defaultValue != nil })
            {
                return true
            }
        }
        return false
    }
}
