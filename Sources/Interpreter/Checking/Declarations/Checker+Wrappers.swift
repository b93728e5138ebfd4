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

    /// The wrapper of a declaration: one that is written, or what `weak` and `unowned` stand for.
    func wrapperAttribute(
        _ declaration: Declaration, _ binding: Syntax.VariableDeclaration.Binding
    ) -> Attribute? {
        if let attribute = ownershipAttribute(declaration, binding) { return attribute }
        let wrappers = declaration.attributes.filter { attribute in
            guard let own = attributeType(attribute, in: nil)?.state.declaration else { return false }
            return hasAttribute("propertyWrapper", own) && hasWrappedValue(own)
        }
        if wrappers.count > 1 {
            report(CheckingMessages.notAvailable("a wrapper around a wrapper"), at: wrappers[1].range)
        }
        return wrappers.first
    }

    /// A wrapper without the property it is there for is told once, where it is declared; its uses are no wrappers then.
    func checkWrapper(_ nominal: NominalSymbol) {
        guard let declaration = nominal.state.declaration, hasAttribute("propertyWrapper", declaration),
            !hasWrappedValue(declaration)
        else { return }
        report(CheckingMessages.wrapperWithoutValue(text(nominal.name)), at: nominal.nameRange)
    }

    private func hasWrappedValue(_ wrapper: Declaration) -> Bool { wrappedValue(of: wrapper) != nil }

    private func wrappedValue(
        of wrapper: Declaration
    ) -> (declaration: Syntax.VariableDeclaration, binding: Syntax.VariableDeclaration.Binding)? {
        guard case .nominal(let nominal) = wrapper.kind else { return nil }
        let name = names.intern("wrappedValue")
        for member in nominal.members {
            guard case .variable(let variable) = member.kind, !member.modifiers.contains(.static) else { continue }
            for binding in variable.bindings where simpleName(binding.pattern)?.name == name {
                return (variable, binding)
            }
        }
        return nil
    }

    /// `weak var x: T?` keeps its value as `@_Weak<T> var x: T?` would.
    private func ownershipAttribute(
        _ declaration: Declaration, _ binding: Syntax.VariableDeclaration.Binding
    ) -> Attribute? {
        let isWeak = declaration.modifiers.contains(.weak)
        guard isWeak || declaration.modifiers.contains(.unowned) else { return nil }
        var arguments: [TypeSyntax]?
        var isOptional = isWeak
        if let written = writtenType(binding) {
            switch written.kind {
            case .optional(let wrapped), .implicitlyUnwrapped(let wrapped):
                isOptional = true
                arguments = [object(wrapped)]
            default: arguments = [written]
            }
        }
        let reference = NameReference(
            name: names.intern(isOptional ? "_Weak" : "_Unowned"), range: binding.range, genericArguments: arguments,
            labels: nil)
        let type = TypeSyntax(.name(reference), range: binding.range, id: binding.pattern.id)
        return Attribute(type: type, arguments: [], range: binding.range)
    }

    /// Without further question marks, which are told elsewhere.
    private func object(_ type: TypeSyntax) -> TypeSyntax {
        switch type.kind {
        case .optional(let inner), .implicitlyUnwrapped(let inner), .parenthesized(let inner): object(inner)
        case .any(let inner): TypeSyntax(.any(object(inner)), range: type.range, id: type.id)
        default: type
        }
    }

    func writtenType(_ binding: Syntax.VariableDeclaration.Binding) -> TypeSyntax? {
        if let type = binding.type { return type }
        if case .typed(_, let type) = binding.pattern.kind { return type }
        return nil
    }

    /// `func train(@Clamped(0...1) rate: Double)`: the body begins with a wrapped variable that takes the argument.
    func wrappingParameters(_ parameters: [Parameter], _ body: Block?, _ function: FunctionSymbol) -> Block? {
        guard let body else { return nil }
        var statements: [Statement] = []
        for parameter in parameters where !parameter.attributes.isEmpty {
            let range = parameter.nameRange
            let value = Expression(
                .name(NameReference(plain: parameter.name, range: range)), range: range, id: parameter.id)
            let binding = Syntax.VariableDeclaration.Binding(
                pattern: Pattern(.variable(parameter.name), range: range, id: parameter.id), type: nil,
                initializer: value, accessors: nil, range: range)
            let declaration = Declaration(
                .variable(Syntax.VariableDeclaration(isLet: true, keyword: range, bindings: [binding])),
                attributes: parameter.attributes, modifiers: .none, range: range, id: parameter.id)
            guard wrapperAttribute(declaration, binding) != nil else { continue }
            statements.append(Statement(.declaration(declaration), range: range, id: parameter.id))
        }
        if statements.isEmpty { return body }
        if body.statements.count == 1, function.kind != .initializer, function.result != .void,
            let value = soleExpression(body.statements[0])
        {
            statements.append(Statement(.return(value), range: value.range, id: body.statements[0].id))
        } else {
            statements += body.statements
        }
        return Block(statements: statements, range: body.range)
    }

    /// The wrapped variables of a local or global declaration under their own names.
    func declareAliases(_ syntax: Syntax.VariableDeclaration, _ declaration: Declaration) {
        for binding in completed(syntax.bindings) {
            guard wrapperAttribute(declaration, binding) != nil, let name = simpleName(binding.pattern),
                case .variable(let storage)? = scope.local(names.intern("_" + text(name.name)))?.last
            else { continue }
            for (prefix, isProjection) in [("", false), ("$", true)] {
                let alias = VariableSymbol(
                    name: names.intern(prefix + text(name.name)), range: name.range, kind: .computed, type: .error,
                    isLet: false)
                alias.wrapperStorage = storage
                alias.isProjection = isProjection
                alias.state.progress = .resolved
                scope.declare(.variable(alias), as: alias.name)
            }
        }
    }

    /// `@Wrapper var x = 1` in a body or at the top level: `var _x = Wrapper(wrappedValue: 1)`.
    func unwrapped(
        _ syntax: Syntax.VariableDeclaration, _ declaration: Declaration
    ) -> [Syntax.VariableDeclaration.Binding] {
        completed(syntax.bindings).map { binding in
            guard let attribute = wrapperAttribute(declaration, binding), let name = simpleName(binding.pattern) else {
                return binding
            }
            let storage = storageBinding(attribute, binding)
            return Syntax.VariableDeclaration.Binding(
                pattern: Pattern(
                    .variable(names.intern("_" + text(name.name))), range: name.range, id: binding.pattern.id),
                type: storage.type, initializer: storage.initializer, accessors: nil, range: binding.range)
        }
    }

    /// Reading or changing a wrapped local or global variable is a matter of its storage.
    func useOfWrapped(_ variable: VariableSymbol, _ storage: VariableSymbol, _ syntax: Expression, _ range: SourceRange)
        -> CheckedExpression
    {
        let base = use(of: storage, syntax, range)
        if base.type == .error { return base }
        let word = names.intern(variable.isProjection ? "projectedValue" : "wrappedValue")
        return member(of: base, NameReference(plain: word, range: range), syntax, nil)
    }

    /// `@Wrapper var x = 1` becomes `var _x = Wrapper(wrappedValue: 1)` and a computed `x`.
    func declareWrapped(
        _ variable: VariableSymbol, _ attribute: Attribute, _ written: Syntax.VariableDeclaration.Binding,
        of nominal: NominalSymbol, in place: Scope
    ) {
        let binding = beginningWithNil(written, attribute, variable)
        let storageName = names.intern("_" + text(variable.name))
        let storage = VariableSymbol(
            name: storageName, range: variable.range, kind: .stored, type: .error, isLet: false)
        storage.owner = nominal
        storage.state = DeclarationState(progress: .unresolved, declaration: variable.state.declaration, scope: place)
        storage.binding = storageBinding(attribute, binding)
        if variable.isStatic {
            storage.kind = .staticStored
            storage.isStatic = true
        } else {
            storage.fieldIndex = nominal.storedProperties.count
            storage.memberwiseName = variable.name
            nominal.storedProperties.append(storage)
        }
        addMember(.variable(storage), named: storageName, to: nominal, context: nil)
        let name = text(variable.name)
        let getter = nominal.kind != .class && readsByChanging(attribute) ? "mutating get" : "get"
        let word = nominal.kind != .class && changesElsewhere(attribute) ? "nonmutating set" : "set"
        let observers = observers(of: written)
        let old = observers.did.map { text($0.parameter ?? names.intern("oldValue")) }
        let keep = old.map { "let \($0) = _\(name).wrappedValue; _ = \($0);" } ?? ""
        let new = text(observers.will?.parameter ?? names.intern("newValue"))
        let setter = isReadOnly(attribute) ? "" : " \(word) { \(keep) _\(name).wrappedValue = \(new) }"
        guard var accessors = accessorBlock("{ \(getter) { _\(name).wrappedValue }\(setter) }") else { return }
        if observers.will != nil || observers.did != nil { accessors = observed(accessors, observers) }
        let typed = writtenType(binding)
        variable.wrapperStorage = storage
        variable.kind = .computed
        variable.isLet = false
        if !variable.isStatic { noteFirstValue(of: variable, storage, attribute, binding) }
        let computed = Syntax.VariableDeclaration.Binding(
            pattern: binding.pattern, type: typed, initializer: nil, accessors: accessors, range: binding.range)
        if let declaration = variable.state.declaration {
            prepare(variable, declaration, computed, in: place, context: nil, row: nil)
        }
        if typed == nil { variable.typedByStorage = true }
        if variable.isStatic {
            variable.getter?.isStatic = true
            variable.getter?.isMutating = false
            variable.setter?.isStatic = true
            variable.setter?.isMutating = false
        }
        declareProjection(name, attribute, of: nominal, in: place, variable)
    }

    private func observers(of binding: Syntax.VariableDeclaration.Binding) -> (will: Accessor?, did: Accessor?) {
        (find(.willSet, binding.accessors), find(.didSet, binding.accessors))
    }

    /// The setter of a wrapped property with what its observers do around the change.
    private func observed(_ block: AccessorBlock, _ observers: (will: Accessor?, did: Accessor?)) -> AccessorBlock {
        guard case .accessors(let list) = block.kind else { return block }
        let made = list.map { accessor -> Accessor in
            guard accessor.kind == .set, let body = accessor.body, let change = body.statements.last else {
                return accessor
            }
            let before = body.statements.dropLast() + (observers.will?.body?.statements ?? [])
            let after = observers.did?.body?.statements ?? []
            return Accessor(
                kind: .set, modifiers: accessor.modifiers, effects: accessor.effects,
                parameter: observers.will?.parameter, parameterRange: observers.will?.parameterRange,
                body: Block(statements: before + [change] + after, range: body.range), range: accessor.range,
                id: accessor.id)
        }
        return AccessorBlock(kind: .accessors(made), range: block.range)
    }

    /// `@Wrapper var x: Int?` begins as nil like any other, unless the wrapper begins by itself or is told something.
    private func beginningWithNil(
        _ binding: Syntax.VariableDeclaration.Binding, _ attribute: Attribute, _ variable: VariableSymbol
    ) -> Syntax.VariableDeclaration.Binding {
        guard binding.initializer == nil, attribute.arguments == nil, !variable.isLet,
            case .optional? = writtenType(binding)?.kind, !beginsByItself(attribute), takesWrappedValue(attribute),
            let declaration = variable.state.declaration, ownershipAttribute(declaration, binding) == nil
        else { return binding }
        return Syntax.VariableDeclaration.Binding(
            pattern: binding.pattern, type: binding.type,
            initializer: Expression(.nilLiteral, range: variable.range, id: binding.pattern.id), accessors: nil,
            range: binding.range)
    }

    /// How initialisers may give a wrapped property its first value.
    private func noteFirstValue(
        of variable: VariableSymbol, _ storage: VariableSymbol, _ attribute: Attribute,
        _ binding: Syntax.VariableDeclaration.Binding
    ) {
        if binding.initializer == nil, beginsByItself(attribute) { return }
        let isPlain = attribute.arguments == nil || needsWrappedValue(attribute)
        if binding.initializer == nil, isPlain, ownershipAttribute(variable.state.declaration!, binding) == nil {
            storage.initializingAttribute = attribute
        }
        let isOwnership = ownershipAttribute(variable.state.declaration!, binding) != nil
        if isOwnership || binding.initializer != nil || isPlain && takesWrappedValue(attribute) {
            storage.memberwiseAttribute = attribute
            storage.wrappedProperty = variable
            variable.plainInitializer = binding.initializer
            if isOwnership, binding.initializer == nil {
                variable.plainInitializer = Expression(.nilLiteral, range: variable.range, id: binding.pattern.id)
            }
        }
    }

    /// Has the wrapper a value that is only read?
    private func isReadOnly(_ attribute: Attribute) -> Bool {
        guard let type = attributeType(attribute, in: nil), let wrapper = type.state.declaration,
            let (declaration, binding) = wrappedValue(of: wrapper)
        else { return false }
        for case .variable(let value) in (type.members[names.intern("wrappedValue")] ?? []).map({ $0.symbol })
        where value.isSetterPrivate { return true }
        switch binding.accessors?.kind {
        case nil: return declaration.isLet
        case .getter: return true
        case .accessors(let list): return list.contains { $0.kind == .get } && !list.contains { $0.kind == .set }
        }
    }

    /// Does the wrapper make its value when it is first read?
    private func readsByChanging(_ attribute: Attribute) -> Bool {
        guard let wrapper = attributeType(attribute, in: nil) else { return false }
        return (wrapper.members[names.intern("wrappedValue")] ?? []).contains { member in
            if case .variable(let variable) = member.symbol { variable.getter?.isMutating ?? false } else { false }
        }
    }

    /// Does the wrapper keep its value somewhere else, so that it can be changed in a constant?
    private func changesElsewhere(_ attribute: Attribute) -> Bool {
        guard let wrapper = attributeType(attribute, in: nil) else { return false }
        return wrapper.kind == .class
            || (wrapper.members[names.intern("wrappedValue")] ?? []).contains { member in
                guard case .variable(let variable) = member.symbol, let setter = variable.setter else { return false }
                return !setter.isMutating
            }
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
        let named = specialized(attribute, binding)
        if binding.initializer != nil || beginsByItself(attribute)
            || attribute.arguments != nil && !needsWrappedValue(attribute)
        {
            let callee = Expression(.type(named), range: attribute.type.range, id: attribute.type.id)
            initializer = Expression(
                .call(
                    Call(
                        callee: callee, arguments: arguments, trailingClosureCount: 0, parentheses: attribute.range)),
                range: attribute.range, id: attribute.type.id)
        } else {
            type = named
        }
        return Syntax.VariableDeclaration.Binding(
            pattern: binding.pattern, type: type, initializer: initializer, accessors: nil, range: binding.range)
    }

    /// The wrapper's type, with the arguments that the property's type tells if none are written.
    private func specialized(_ attribute: Attribute, _ binding: Syntax.VariableDeclaration.Binding) -> TypeSyntax {
        guard let wrapped = writtenType(binding), case .name(let reference) = attribute.type.kind,
            reference.genericArguments == nil, let arguments = wrapperArguments(reference, wrapped)
        else { return attribute.type }
        return TypeSyntax(
            .name(
                NameReference(name: reference.name, range: reference.range, genericArguments: arguments, labels: nil)),
            range: attribute.type.range, id: attribute.type.id)
    }

    private func wrapperArguments(_ reference: NameReference, _ wrapped: TypeSyntax) -> [TypeSyntax]? {
        guard case .nominal(let nominal)? = lookupType(reference.name), let declaration = nominal.state.declaration,
            case .nominal(let syntax) = declaration.kind, !syntax.generics.parameters.isEmpty,
            let pattern = wrappedValue(of: declaration).flatMap({ writtenType($0.binding) })
        else { return nil }
        return WrappedTypeMatch(syntax.generics.parameters.map { $0.name }, pattern, over: wrapped).arguments
    }

    /// Does the wrapper take its value as an autoclosure? The memberwise initialiser does so, too.
    func delaysWrappedValue(_ attribute: Attribute) -> Bool {
        guard let wrapper = attributeType(attribute, in: nil) else { return false }
        let label = names.intern("wrappedValue")
        return members(.`init`, of: wrapper.declaredType(types)).contains { entry in
            guard case .function(let function) = entry.symbol else { return false }
            resolve(function)
            return function.parameters.first.map { $0.label == label && $0.isAutoclosure } ?? false
        }
    }

    /// `@Clamped var age: Int`: can the wrapper be made of nothing? Then it is, and what is assigned later goes to it.
    private func beginsByItself(_ attribute: Attribute) -> Bool {
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

    /// Do all initialisers of the wrapper begin with the wrapped value?
    private func needsWrappedValue(_ attribute: Attribute) -> Bool {
        guard let wrapper = attributeType(attribute, in: nil) else { return false }
        let label = names.intern("wrappedValue")
        var found = false
        for entry in members(.`init`, of: wrapper.declaredType(types)) {
            guard case .function(let function) = entry.symbol else { continue }
            resolve(function)
            if function.parameters.first?.label != label { return false }
            found = true
        }
        return found
    }

    /// `self.x = value` in an initialiser, where the wrapper of `x` has no value yet: `self._x = Wrapper(wrappedValue: value)`.
    func initializationOfWrapped(_ place: CheckedExpression, _ value: Expression, _ syntax: Expression)
        -> CheckedExpression?
    {
        guard function?.kind == .initializer, case .property(.value(let base), let access) = place.kind,
            case .variable(let variable) = base.kind, variable === function?.selfVariable,
            let property = access.variable, let storage = property.wrapperStorage, !property.isProjection,
            let attribute = storage.initializingAttribute, storage.owner === function?.owner
        else { return nil }
        let range = syntax.range
        let own = Expression(.selfReference, range: range, id: syntax.id)
        let target = Expression(
            .member(own, NameReference(plain: storage.name, range: range)), range: range, id: syntax.id)
        let callee = Expression(.type(attribute.type), range: range, id: attribute.type.id)
        let first = Argument(
            label: names.intern("wrappedValue"), labelRange: SourceRange(at: value.range.lower), value: value)
        let call = Call(
            callee: callee, arguments: [first] + (attribute.arguments ?? []), trailingClosureCount: 0,
            parentheses: value.range)
        return checkAssignment(target, Expression(.call(call), range: value.range, id: value.id), syntax)
    }

    /// The storage that a memberwise initialiser makes of a plain value.
    func memberwiseStorage(
        _ attribute: Attribute, _ parameter: VariableSymbol, _ storage: VariableSymbol, _ place: Scope
    )
        -> CheckedExpression
    {
        let inner = Scope(.block, parent: place)
        inner.declare(.variable(parameter), as: parameter.name)
        let range = attribute.range
        let reference = NameReference(plain: parameter.name, range: range)
        var value = Expression(.name(reference), range: range, id: attribute.type.id)
        if types.function(parameter.type) != nil, delaysWrappedValue(attribute) {
            let asked = Call(callee: value, arguments: [], trailingClosureCount: 0, parentheses: range)
            value = Expression(.call(asked), range: range, id: attribute.type.id)
        }
        let callee = Expression(.type(attribute.type), range: range, id: attribute.type.id)
        let label = names.intern("wrappedValue")
        let arguments =
            [Argument(label: label, labelRange: SourceRange(at: range.lower), value: value)]
            + (attribute.arguments ?? [])
        let call = Call(callee: callee, arguments: arguments, trailingClosureCount: 0, parentheses: range)
        var made: CheckedExpression?
        isolated(in: inner) {
            function = parameter.frame
            let syntax = Expression(.call(call), range: range, id: attribute.type.id)
            made = solved(syntax) { coerce(check(syntax, expecting: storage.type), to: storage.type, .specified) }
        }
        return made!
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
        made.isStatic = variable.isStatic
        let binding = Syntax.VariableDeclaration.Binding(
            pattern: Pattern(.variable(projected), range: variable.range, id: 0), type: nil, initializer: nil,
            accessors: accessors, range: variable.range)
        prepare(made, declaration, binding, in: place, context: nil, row: nil)
        made.getter?.isStatic = variable.isStatic
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
