import Diagnostics
import Syntax

/// Property wrappers and the attribute side of result builders.
extension Checker {
    /// The builder that an attribute names; without arguments if it says none.
    func resultBuilder(_ attribute: Attribute, in place: Scope? = nil) -> Type? {
        guard let nominal = attributeType(attribute, in: place), let declaration = nominal.state.declaration,
            hasAttribute("resultBuilder", declaration)
        else { return nil }
        guard case .name(let reference) = attribute.type.kind, reference.genericArguments != nil else {
            return types.nominal(nominal)
        }
        let saved = scope
        if let place { scope = place }
        defer { scope = saved }
        return resolveType(attribute.type)
    }

    func attributeType(_ attribute: Attribute, in place: Scope?) -> NominalSymbol? {
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

    /// The wrappers of a declaration: those that are written, or what `weak` and `unowned` stand for.
    func wrapperChain(
        _ declaration: Declaration, _ binding: Syntax.VariableDeclaration.Binding
    ) -> WrapperChain? {
        if let attribute = ownershipAttribute(declaration, binding) { return WrapperChain([attribute]) }
        return WrapperChain(
            declaration.attributes.filter { attribute in
                guard let own = attributeType(attribute, in: nil)?.state.declaration else { return false }
                return hasAttribute("propertyWrapper", own) && hasWrappedValue(own)
            })
    }

    /// A wrapper without the property it is there for is told once, where it is declared; its uses are no wrappers then.
    func checkWrapper(_ nominal: NominalSymbol) {
        guard let declaration = nominal.state.declaration, hasAttribute("propertyWrapper", declaration) else { return }
        if hasWrappedValue(declaration) {
            for member in nominal.membersInOrder {
                guard case .variable(let variable) = member.symbol, isWrappedValue(variable, of: nominal),
                    variable.state.isPrivate, !nominal.state.isPrivate
                else { continue }
                report(CheckingMessages.privateWrappedValue(text(nominal.name)), at: variable.range)
            }
            return
        }
        report(CheckingMessages.wrapperWithoutValue(text(nominal.name)), at: nominal.nameRange)
    }

    /// The value that a wrapper is there for is never hidden from its properties.
    func isWrappedValue(_ variable: VariableSymbol, of owner: NominalSymbol) -> Bool {
        guard text(variable.name) == "wrappedValue", let declaration = owner.state.declaration else { return false }
        return hasAttribute("propertyWrapper", declaration)
    }

    func checkBuilder(_ nominal: NominalSymbol) {
        guard let declaration = nominal.state.declaration, hasAttribute("resultBuilder", declaration),
            ["buildBlock", "buildPartialBlock"].allSatisfy({ nominal.members[names.intern($0)] == nil })
        else { return }
        report(CheckingMessages.builderWithoutBlock, at: nominal.nameRange)
    }

    /// `@Trimmed let city = "Rome"`, and a builder where nothing is built.
    func reportAttributes(of variable: VariableSymbol) {
        guard let declaration = variable.state.declaration, !declaration.attributes.isEmpty,
            case .variable(let syntax) = declaration.kind
        else { return }
        for attribute in declaration.attributes {
            if variable.wrapperStorage != nil, syntax.isLet, attributeType(attribute, in: nil) != nil {
                report(CheckingMessages.wrapperOnLet, at: SourceRange(at: attribute.range.lower))
            } else if variable.kind == .stored, let builder = resultBuilder(attribute), variable.wrapperStorage == nil,
                !isBuiltByInitializer(variable)
            {
                report(
                    CheckingMessages.builderWithoutGetter(text(builder)), at: SourceRange(at: attribute.range.lower))
            }
        }
    }

    /// The initialiser that a struct has by itself takes over the builder of a field without a value.
    private func isBuiltByInitializer(_ variable: VariableSymbol) -> Bool {
        variable.owner?.kind == .struct && !variable.isStatic && variable.binding?.initializer == nil
    }

    /// `@Percentage var score: Int`, where percentages are something else.
    func reportWrappedType(_ variable: VariableSymbol) -> Bool {
        guard let wrapped = otherWrappedType(variable) else { return false }
        report(CheckingMessages.wrappedType(text(variable.type), text(wrapped)), at: variable.range)
        return true
    }

    /// The type of what the innermost wrapper holds, if the property is declared with another one.
    func otherWrappedType(_ variable: VariableSymbol) -> Type? {
        guard let storage = variable.wrapperStorage, !variable.typedByStorage, let binding = variable.binding,
            binding.initializer == nil, let declaration = variable.state.declaration,
            let chain = wrapperChain(declaration, binding)
        else { return nil }
        resolve(storage)
        resolve(variable)
        var type = storage.type
        for _ in chain.wrappers {
            guard let inner = wrappedType(type) else { return nil }
            type = inner
        }
        let isUnknown = variable.type == .error || types.hasError(type) || types.hasVariable(type)
        return isUnknown || type == variable.type ? nil : type
    }

    private func wrappedType(_ wrapper: Type) -> Type? {
        guard let symbol = types.nominalSymbol(wrapper), !symbol.isLibrary else { return nil }
        for entry in members(names.intern("wrappedValue"), of: wrapper) {
            guard case .variable(let value) = entry.symbol else { continue }
            resolve(value)
            let outer = outerArguments(of: entry.owner, base: wrapper)
            return substitute(value.type, entry.owner.generics.parameters, outer)
        }
        return nil
    }

    private func hasWrappedValue(_ wrapper: Declaration) -> Bool { wrappedValue(of: wrapper) != nil }

    func wrappedValue(
        of wrapper: Declaration, named word: String = "wrappedValue"
    ) -> (declaration: Syntax.VariableDeclaration, binding: Syntax.VariableDeclaration.Binding)? {
        guard case .nominal(let nominal) = wrapper.kind else { return nil }
        let name = names.intern(word)
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
            // Without a question mark it is told elsewhere, and what it says is meant.
            default:
                if isWeak { return nil }
                arguments = [written]
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
            guard wrapperChain(declaration, binding) != nil else { continue }
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
            guard let chain = wrapperChain(declaration, binding), let name = simpleName(binding.pattern),
                case .variable(let storage)? = scope.local(names.intern("_" + text(name.name)))?.last
            else { continue }
            for (prefix, isProjection) in [("", false), ("$", true)] {
                let alias = VariableSymbol(
                    name: names.intern(prefix + text(name.name)), range: name.range, kind: .computed, type: .error,
                    isLet: false)
                alias.wrapperStorage = storage
                alias.wrapperDepth = isProjection ? 1 : chain.wrappers.count
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
            guard let chain = wrapperChain(declaration, binding), let name = simpleName(binding.pattern) else {
                return binding
            }
            let storage = storageBinding(chain, binding)
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
        var base = use(of: storage, syntax, range)
        let word = names.intern(variable.isProjection ? "projectedValue" : "wrappedValue")
        for _ in 0..<variable.wrapperDepth where base.type != .error {
            base = member(of: base, NameReference(plain: word, range: range), syntax, nil)
        }
        return base
    }

    /// `@Wrapper var x = 1` becomes `var _x = Wrapper(wrappedValue: 1)` and a computed `x`.
    func declareWrapped(
        _ variable: VariableSymbol, _ chain: WrapperChain, _ written: Syntax.VariableDeclaration.Binding,
        of nominal: NominalSymbol, in place: Scope
    ) {
        let binding = beginningWithNil(written, chain, variable)
        let storageName = names.intern("_" + text(variable.name))
        let storage = VariableSymbol(
            name: storageName, range: variable.range, kind: .stored, type: .error, isLet: false)
        storage.owner = nominal
        storage.state = DeclarationState(progress: .unresolved, declaration: variable.state.declaration, scope: place)
        storage.binding = storageBinding(chain, binding)
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
        let getter = nominal.kind != .class && readsByChanging(chain) ? "mutating get" : "get"
        let word = nominal.kind != .class && changesElsewhere(chain) ? "nonmutating set" : "set"
        let observers = observers(of: written)
        let old = observers.did.map { text($0.parameter ?? names.intern("oldValue")) }
        let isOfInstance = readsInstance(chain.outermost, nominal)
        // The path to what cannot be set is no path that the wrapper's subscript takes.
        let isUnpassable = isOfInstance && isReadOnly(chain)
        if isUnpassable {
            report(CheckingMessages.notAvailable("a wrapper of its instance that only reads"), at: variable.range)
        }
        let value =
            isOfInstance && !isUnpassable
            ? "type(of: _\(name))[_enclosingInstance: self, wrapped: \\.\(name), storage: \\._\(name)]"
            : "_\(name)" + String(repeating: ".wrappedValue", count: chain.wrappers.count)
        let keep = old.map { "let \($0) = \(value); _ = \($0);" } ?? ""
        let new = text(observers.will?.parameter ?? names.intern("newValue"))
        let setter = isReadOnly(chain) ? "" : " \(word) { \(keep) \(value) = \(new) }"
        guard var accessors = accessorBlock("{ \(getter) { \(value) }\(setter) }") else { return }
        if observers.will != nil || observers.did != nil { accessors = observed(accessors, observers) }
        let typed = writtenType(binding)
        variable.wrapperStorage = storage
        variable.wrapperDepth = chain.wrappers.count
        variable.kind = .computed
        variable.isLet = false
        if !variable.isStatic { noteFirstValue(of: variable, storage, chain, binding) }
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
        declareProjection(name, chain.outermost, of: nominal, in: place, variable)
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
        _ binding: Syntax.VariableDeclaration.Binding, _ chain: WrapperChain, _ variable: VariableSymbol
    ) -> Syntax.VariableDeclaration.Binding {
        guard binding.initializer == nil, !chain.hasArguments, !variable.isLet,
            case .optional? = writtenType(binding)?.kind, !beginsByItself(chain), takesWrappedValue(chain),
            let declaration = variable.state.declaration, ownershipAttribute(declaration, binding) == nil
        else { return binding }
        return Syntax.VariableDeclaration.Binding(
            pattern: binding.pattern, type: binding.type,
            initializer: Expression(.nilLiteral, range: variable.range, id: binding.pattern.id), accessors: nil,
            range: binding.range)
    }

    /// How initialisers may give a wrapped property its first value.
    private func noteFirstValue(
        of variable: VariableSymbol, _ storage: VariableSymbol, _ chain: WrapperChain,
        _ binding: Syntax.VariableDeclaration.Binding
    ) {
        if binding.initializer == nil, beginsByItself(chain) { return }
        let isOwnership = ownershipAttribute(variable.state.declaration!, binding) != nil
        if binding.initializer == nil, !chain.hasArguments, !isOwnership { storage.initializingWrappers = chain }
        if isOwnership || binding.initializer != nil || !chain.hasArguments && takesWrappedValue(chain) {
            storage.memberwiseWrappers = chain
            storage.wrappedProperty = variable
            variable.plainInitializer = binding.initializer
            if isOwnership, binding.initializer == nil {
                variable.plainInitializer = Expression(.nilLiteral, range: variable.range, id: binding.pattern.id)
            }
        }
    }

    /// The storage's own binding: the wrappers called with the value and the attributes' arguments.
    private func storageBinding(
        _ chain: WrapperChain, _ binding: Syntax.VariableDeclaration.Binding
    ) -> Syntax.VariableDeclaration.Binding {
        let types = wrapperTypes(chain, binding)
        var initializer: Expression?
        if let value = binding.initializer {
            initializer = wrapped(value, by: chain, types)
        } else if beginsByItself(chain) || chain.outermost.arguments != nil {
            initializer = wrapping(chain.outermost, types[0], chain.outermost.arguments ?? [])
        }
        return Syntax.VariableDeclaration.Binding(
            pattern: binding.pattern, type: initializer == nil ? types[0] : nil, initializer: initializer,
            accessors: nil, range: binding.range)
    }

    /// `Outer(wrappedValue: Inner(wrappedValue: value), …)`
    private func wrapped(_ value: Expression, by chain: WrapperChain, _ types: [TypeSyntax]? = nil) -> Expression {
        var value = value
        for (index, wrapper) in chain.wrappers.enumerated().reversed() {
            let first = Argument(
                label: names.intern("wrappedValue"), labelRange: SourceRange(at: value.range.lower), value: value)
            value = wrapping(wrapper, types?[index] ?? wrapper.type, [first] + (wrapper.arguments ?? []))
        }
        return value
    }

    private func wrapping(_ wrapper: Attribute, _ type: TypeSyntax, _ arguments: [Argument]) -> Expression {
        let callee = Expression(.type(type), range: wrapper.type.range, id: wrapper.type.id)
        let call = Call(callee: callee, arguments: arguments, trailingClosureCount: 0, parentheses: wrapper.range)
        return Expression(.call(call), range: wrapper.range, id: wrapper.type.id)
    }

    /// The types of the wrappers, each with the arguments that what it wraps tells if none are written.
    private func wrapperTypes(_ chain: WrapperChain, _ binding: Syntax.VariableDeclaration.Binding) -> [TypeSyntax] {
        var types: [TypeSyntax] = []
        var wrapped = writtenType(binding)
        for wrapper in chain.wrappers.reversed() {
            let type = specialized(wrapper, wrapped)
            types.append(type)
            wrapped = type
        }
        return types.reversed()
    }

    private func specialized(_ attribute: Attribute, _ wrapped: TypeSyntax?) -> TypeSyntax {
        guard let wrapped, case .name(let reference) = attribute.type.kind, reference.genericArguments == nil,
            let arguments = wrapperArguments(reference, wrapped)
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

    /// `self.x = value` in an initialiser, where the wrapper of `x` has no value yet: `self._x = Wrapper(wrappedValue: value)`.
    func initializationOfWrapped(_ place: CheckedExpression, _ value: Expression, _ syntax: Expression)
        -> CheckedExpression?
    {
        guard function?.kind == .initializer, case .property(.value(let base), let access) = place.kind,
            case .variable(let variable) = base.kind, variable === function?.selfVariable,
            let property = access.variable, let storage = property.wrapperStorage, !property.isProjection,
            let chain = storage.initializingWrappers, storage.owner === function?.owner
        else { return nil }
        let range = syntax.range
        let own = Expression(.selfReference, range: range, id: syntax.id)
        let target = Expression(
            .member(own, NameReference(plain: storage.name, range: range)), range: range, id: syntax.id)
        return checkAssignment(target, wrapped(value, by: chain), syntax)
    }

    /// The storage that a memberwise initialiser makes of a plain value.
    func memberwiseStorage(
        _ chain: WrapperChain, _ parameter: VariableSymbol, _ storage: VariableSymbol, _ place: Scope
    )
        -> CheckedExpression
    {
        let inner = Scope(.block, parent: place)
        inner.declare(.variable(parameter), as: parameter.name)
        let (range, id) = (chain.outermost.range, chain.outermost.type.id)
        let reference = NameReference(plain: parameter.name, range: range)
        var value = Expression(.name(reference), range: range, id: id)
        if types.function(parameter.type) != nil, delaysWrappedValue(chain) {
            let asked = Call(callee: value, arguments: [], trailingClosureCount: 0, parentheses: range)
            value = Expression(.call(asked), range: range, id: id)
        }
        let syntax = wrapped(value, by: chain)
        var made: CheckedExpression?
        isolated(in: inner) {
            function = parameter.frame
            made = solved(syntax) { coerce(check(syntax, expecting: storage.type), to: storage.type, .specified) }
        }
        return made!
    }

    private func declareProjection(
        _ name: String, _ attribute: Attribute, of nominal: NominalSymbol, in place: Scope, _ variable: VariableSymbol
    ) {
        guard let wrapper = attributeType(attribute, in: nil),
            wrapper.members[names.intern("projectedValue")] != nil, let declaration = variable.state.declaration
        else { return }
        let isReadOnly = isReadOnly(attribute, named: "projectedValue")
        let setter = isReadOnly ? "" : " set { _\(name).projectedValue = newValue }"
        guard let accessors = accessorBlock("{ get { _\(name).projectedValue }\(setter) }") else { return }
        let projected = names.intern("$" + name)
        let made = VariableSymbol(name: projected, range: variable.range, kind: .computed, type: .error, isLet: false)
        made.owner = nominal
        made.isStatic = variable.isStatic
        let binding = Syntax.VariableDeclaration.Binding(
            pattern: Pattern(.variable(projected), range: variable.range, id: 0), type: nil, initializer: nil,
            accessors: accessors, range: variable.range)
        prepare(made, declaration, binding, in: place, context: nil, row: nil)
        made.getter?.isStatic = variable.isStatic
        made.setter?.isStatic = variable.isStatic
        if variable.isStatic { made.setter?.isMutating = false }
        made.typedByStorage = true
        made.wrapperStorage = variable.wrapperStorage
        made.isProjection = true
        addMember(.variable(made), named: projected, to: nominal, context: nil)
    }

    private func accessorBlock(_ text: String) -> AccessorBlock? {
        for declaration in parseDeclarations(Array("struct __S { var __x: Int \(text) }".utf8)) {
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
        var type = storage.type
        for _ in 0..<variable.wrapperDepth { type = typeOfProperty(word, of: type) }
        return type
    }

    private func typeOfProperty(_ word: Name, of type: Type) -> Type {
        for entry in members(word, of: type) {
            guard case .variable(let inner) = entry.symbol else { continue }
            resolve(inner)
            return substitute(
                inner.type, entry.owner.generics.parameters, outerArguments(of: entry.owner, base: type))
        }
        return .error
    }
}
