import Diagnostics
import Syntax

/// Property wrappers and the attribute side of result builders.
extension Checker {
    /// The builder that an attribute names.
    func resultBuilder(_ attribute: Attribute, in place: Scope? = nil) -> NominalSymbol? {
        guard let nominal = attributeType(attribute, in: place), let declaration = nominal.state.declaration,
            hasAttribute("resultBuilder", declaration)
        else { return nil }
        return nominal
    }

    private func attributeType(_ attribute: Attribute, in place: Scope?) -> NominalSymbol? {
        let saved = scope
        if let place { scope = place }
        defer { scope = saved }
        switch attribute.type.kind {
        case .name(let reference):
            if case .nominal(let nominal)? = lookupType(reference.name) { return nominal }
            return nil
        default: return nil
        }
    }

    func wrapperAttribute(_ declaration: Declaration) -> Attribute? {
        for attribute in declaration.attributes {
            guard let nominal = attributeType(attribute, in: nil), let own = nominal.state.declaration,
                hasAttribute("propertyWrapper", own)
            else { continue }
            return attribute
        }
        return nil
    }

    /// `@Wrapper var x = 1` becomes `var _x = Wrapper(wrappedValue: 1)` and a computed `x`.
    func declareWrapped(
        _ variable: VariableSymbol, _ attribute: Attribute, _ binding: Syntax.VariableDeclaration.Binding,
        of nominal: NominalSymbol, in place: Scope
    ) {
        let storageName = names.intern("_" + text(variable.name))
        let storage = VariableSymbol(
            name: storageName, range: variable.range, kind: .stored, type: .error, isLet: false)
        storage.owner = nominal
        storage.state = DeclarationState(progress: .unresolved, declaration: variable.state.declaration, scope: place)
        storage.binding = storageBinding(attribute, binding)
        storage.fieldIndex = nominal.storedProperties.count
        storage.memberwiseName = variable.name
        nominal.storedProperties.append(storage)
        addMember(.variable(storage), named: storageName, to: nominal, context: nil)
        let name = text(variable.name)
        guard
            let accessors = accessorBlock("{ get { _\(name).wrappedValue } set { _\(name).wrappedValue = newValue } }")
        else { return }
        let typed = wrappedType(attribute, binding)
        variable.wrapperStorage = storage
        variable.kind = .computed
        let computed = Syntax.VariableDeclaration.Binding(
            pattern: binding.pattern, type: typed, initializer: nil, accessors: accessors, range: binding.range)
        if let declaration = variable.state.declaration {
            prepare(variable, declaration, computed, in: place, context: nil, row: nil)
        }
        if typed == nil { variable.typedByStorage = true }
        declareProjection(name, attribute, of: nominal, in: place, variable)
    }

    private func wrappedType(_ attribute: Attribute, _ binding: Syntax.VariableDeclaration.Binding) -> TypeSyntax? {
        if let type = binding.type { return type }
        if case .typed(_, let type) = binding.pattern.kind { return type }
        return nil
    }

    /// The storage's own binding: the wrapper called with the value and the attribute's arguments.
    private func storageBinding(
        _ attribute: Attribute, _ binding: Syntax.VariableDeclaration.Binding
    ) -> Syntax.VariableDeclaration.Binding {
        var arguments: [Argument] = []
        if let value = binding.initializer {
            arguments.append(
                Argument(
                    label: names.intern("wrappedValue"), labelRange: SourceRange(at: value.range.lower), value: value))
        }
        arguments += attribute.arguments ?? []
        var initializer: Expression?
        var type: TypeSyntax?
        if binding.initializer != nil || attribute.arguments != nil {
            let callee = Expression(.type(attribute.type), range: attribute.type.range, id: attribute.type.id)
            initializer = Expression(
                .call(
                    Call(
                        callee: callee, arguments: arguments, trailingClosureCount: 0, parentheses: attribute.range)),
                range: attribute.range, id: attribute.type.id)
        } else if let wrapped = wrappedType(attribute, binding), case .name(let reference) = attribute.type.kind,
            reference.genericArguments == nil, isGenericWrapper(reference)
        {
            type = TypeSyntax(
                .name(
                    NameReference(
                        name: reference.name, range: reference.range, genericArguments: [wrapped], labels: nil)),
                range: attribute.type.range, id: attribute.type.id)
        } else {
            type = attribute.type
        }
        return Syntax.VariableDeclaration.Binding(
            pattern: binding.pattern, type: type, initializer: initializer, accessors: nil, range: binding.range)
    }

    private func isGenericWrapper(_ reference: NameReference) -> Bool {
        if case .nominal(let nominal)? = lookupType(reference.name) { return !nominal.generics.parameters.isEmpty }
        return false
    }

    private func declareProjection(
        _ name: String, _ attribute: Attribute, of nominal: NominalSymbol, in place: Scope, _ variable: VariableSymbol
    ) {
        guard let wrapper = attributeType(attribute, in: nil),
            wrapper.members[names.intern("projectedValue")] != nil, let declaration = variable.state.declaration,
            let accessors = accessorBlock("{ _\(name).projectedValue }")
        else { return }
        let projected = names.intern("$" + name)
        let made = VariableSymbol(name: projected, range: variable.range, kind: .computed, type: .error, isLet: false)
        made.owner = nominal
        let binding = Syntax.VariableDeclaration.Binding(
            pattern: Pattern(.variable(projected), range: variable.range, id: 0), type: nil, initializer: nil,
            accessors: accessors, range: variable.range)
        prepare(made, declaration, binding, in: place, context: nil, row: nil)
        made.typedByStorage = true
        made.wrapperStorage = variable.wrapperStorage
        made.isProjection = true
        addMember(.variable(made), named: projected, to: nominal, context: nil)
    }

    private func accessorBlock(_ text: String) -> AccessorBlock? {
        for declaration in parseRow(Array("struct __S { var __x: Int \(text) }".utf8), member: false) {
            if case .nominal(let nominal) = declaration.kind, let first = nominal.members.first,
                case .variable(let variable) = first.kind
            {
                return variable.bindings.first?.accessors
            }
        }
        return nil
    }

    /// The type of `wrappedValue` (or `projectedValue`) of the storage.
    func typeByStorage(_ variable: VariableSymbol) -> Type {
        guard let storage = variable.wrapperStorage else { return .error }
        resolve(storage)
        let word = names.intern(variable.isProjection ? "projectedValue" : "wrappedValue")
        for entry in members(word, of: storage.type) {
            guard case .variable(let inner) = entry.symbol else { continue }
            resolve(inner)
            return substitute(
                inner.type, entry.owner.generics.parameters, outerArguments(of: entry.owner, base: storage.type))
        }
        return .error
    }
}
