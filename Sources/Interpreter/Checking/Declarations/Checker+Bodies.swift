import Diagnostics
import Syntax

/// Reading the bodies of functions, accessors and types.
extension Checker {
    /// Reads a body once; for the library that is when the machine asks for it.
    func checkBody(of function: FunctionSymbol) {
        resolve(function)
        guard function.state.progress == .resolved, case .source = function.implementation,
            let declaration = function.state.declaration, let place = function.state.scope
        else { return }
        function.state.progress = .checkingBody
        // In a closure for what there is not nothing is read.
        let isInMistake = solveDepth > 0 && errorCount > mistakesBefore
        if trialDepth == 0, !isInMistake, lacksBody(declaration) { withoutBody.insert(function.range.lower) }
        settleVariables(around: place)
        isolated(in: place) {
            environment = function.generics
            self.function = function
            flow = FlowContext(inside: function, catches: function.thrown != nil)
            closureEscapes = true
            read(function, declaration, place)
        }
        function.state.progress = .checked
    }

    private func lacksBody(_ declaration: Declaration) -> Bool {
        switch declaration.kind {
        case .function(let syntax): syntax.body == nil
        case .initializer(let syntax): syntax.body == nil
        default: false
        }
    }

    /// A local function is read by itself, maybe inside of a closure whose expression is still open: the variables that it
    /// captures have their types by then.
    private func settleVariables(around place: Scope) {
        guard !variables.isEmpty else { return }
        var current: Scope? = place
        while let scope = current, scope.kind != .unit, scope.kind != .library {
            for list in scope.symbols.values {
                for case .variable(let variable) in list where types.hasVariable(variable.type) {
                    variable.type = zonk(forceDefault(variable.type))
                }
            }
            current = scope.parent
        }
    }

    private func read(_ function: FunctionSymbol, _ declaration: Declaration, _ place: Scope) {
        let inner = Scope(.function, parent: place)
        inner.function = function
        inner.signature = function.generics
        for parameter in function.parameters where parameter.variable.name != .underscore {
            if inner.local(parameter.variable.name) != nil {
                redeclared(parameter.variable.name, at: parameter.variable.range, previous: parameter.variable.range)
            }
            inner.declare(.variable(parameter.variable), as: parameter.variable.name)
        }
        scope = Scope(.block, parent: inner)
        switch declaration.kind {
        case .function(let syntax):
            guard let body = wrappingParameters(syntax.parameters, body(of: function, syntax.body), function)
            else { return }
            readBuilt(body, function, declaration)
            checkDefaults(of: function)
        case .initializer(let syntax):
            guard let body = wrappingParameters(syntax.parameters, body(of: function, syntax.body), function)
            else { return }
            var statements = checkStatements(body.statements)
            function.isDelegating = flow.delegates && !flow.callsSuper
            if let call = impliedSuperInitializer(function, body) { statements.append(call) }
            function.body = CheckedBlock(statements, range: body.range)
            checkDefaults(of: function)
        case .deinitializer(let body):
            function.body = CheckedBlock(checkStatements(body.statements), range: body.range)
        case .subscript(let syntax): readAccessor(function, syntax.accessors, declaration)
        case .variable: readAccessor(function, function.variable?.binding?.accessors, declaration)
        default: break
        }
        if function.kind != .local, !place.isOfLibrary { unit?.bodies.append(function) }
    }

    /// The body as it is written; a row's is read now.
    private func body(of function: FunctionSymbol, _ written: Block?) -> Block? {
        guard let row = function.state.row, case .source(let text) = row.body else { return written }
        return parseBody(text)
    }

    /// `super.init()` at the end of an initialiser that does not write it.
    private func impliedSuperInitializer(_ function: FunctionSymbol, _ body: Block) -> CheckedStatement? {
        guard let owner = function.owner, owner.kind == .class, !flow.delegates, let superclass = owner.superclass,
            members(.`init`, of: superclass).contains(where: { entry in
                guard case .function(let initializer) = entry.symbol else { return false }
                resolve(initializer)
                return initializer.parameters.allSatisfy { $0.defaultValue != nil } && initializer.thrown == nil
            })
        else { return nil }
        let place = SourceRange(at: body.range.upper)
        let callee = Expression(
            .member(
                Expression(.superReference, range: place, id: 0), NameReference(plain: .`init`, range: place)),
            range: place, id: 0)
        let call = Call(callee: callee, arguments: [], trailingClosureCount: 0, parentheses: place)
        let value = solved(nil) { check(Expression(.call(call), range: place, id: 0), expecting: nil) }
        return CheckedStatement(.expression(value), range: place, node: 0)
    }

    private func checkDefaults(of function: FunctionSymbol) {
        for parameter in function.parameters {
            if let value = parameter.defaultValue { checkDefault(value, parameter, function) }
        }
    }

    private func readBuilt(_ body: Block, _ function: FunctionSymbol, _ declaration: Declaration) {
        if let builder = builder(of: declaration) ?? requiredBuilder(function, body) {
            function.body = builtBody(body, builderType(builder, at: body.range), function)
        } else {
            readFunction(body, function)
        }
    }

    private func builder(of declaration: Declaration, in place: Scope? = nil) -> Type? {
        for attribute in declaration.attributes {
            if let builder = resultBuilder(attribute, in: place) { return builder }
        }
        return nil
    }

    /// What stands for a protocol's requirement with a builder is built by that, unless it says what it returns.
    private func requiredBuilder(_ function: FunctionSymbol, _ body: Block) -> Type? {
        guard let owner = function.owner, owner.kind != .protocol, !owner.isLibrary,
            function.kind == .method || function.kind == .getter
        else { return nil }
        for conformance in allConformances(of: owner) {
            for proto in allProtocols(of: conformance.proto) where !proto.isLibrary {
                for requirement in proto.protocolRequirements {
                    guard let state = state(of: requirement, thatIs: function), let declaration = state.declaration,
                        let builder = builder(of: declaration, in: state.scope)
                    else { continue }
                    if hasReturn(body) { return nil }
                    return substitute(
                        builder, proto.generics.parameters, [function.selfType ?? owner.declaredType(types)])
                }
            }
        }
        return nil
    }

    /// Where a requirement is declared, if it asks for what this function (or the property of this getter) is called.
    private func state(of requirement: Symbol, thatIs function: FunctionSymbol) -> DeclarationState? {
        switch requirement {
        case .variable(let variable):
            return variable.name == function.variable?.name && variable.isStatic == function.isStatic
                ? variable.state : nil
        case .function(let other):
            guard other.name == function.name, other.isStatic == function.isStatic, function.kind == .method else {
                return nil
            }
            resolve(other)
            return other.parameters.map { $0.label } == function.parameters.map { $0.label } ? other.state : nil
        default: return nil
        }
    }

    /// Statements with `return`, or one expression whose value is the result.
    private func readFunction(_ body: Block, _ function: FunctionSymbol) {
        if body.statements.count == 1, function.result != .void, function.kind != .setter,
            let value = soleExpression(body.statements[0]), !isReturn(body.statements[0])
        {
            function.body = singleExpression(value, function, body)
            return
        }
        let block = CheckedBlock(checkStatements(body.statements), range: body.range)
        function.body = block
        if body.statements.count == 1, function.result != .void, function.result != .error,
            let branch = assignmentBranch(body.statements[0])
        {
            return report(CheckingMessages.convertSpecified("'()'", text(function.result)), at: place(of: branch))
        }
        checkMissingReturn(in: block, of: function)
    }

    private func isReturn(_ statement: Statement) -> Bool {
        if case .return = statement.kind { true } else { false }
    }

    private func singleExpression(_ value: Expression, _ function: FunctionSymbol, _ body: Block) -> CheckedBlock {
        let wanted = function.result
        var isStatement = false
        let checked = solved(value) { () -> CheckedExpression in
            let saved = nilPurpose
            nilPurpose = .returned
            let expected = openedResult(wanted, function)
            let made = check(value, expecting: expected)
            nilPurpose = saved
            if made.type == .error { return made }
            let type = shallow(made.type)
            if type == known(.never) || type == .void && isAssignment(made) {
                isStatement = true
                return made
            }
            if reportNonEscaping(made, to: wanted, CheckingMessages.nonEscapingUse) { return errorNode(value) }
            if let opaque = ownOpaque(wanted, function) { return opaqueReturn(made, opaque, wanted) }
            if let expected, expected != wanted { return partlyOpaqueReturn(made, function, wanted, expected) }
            return wanting(function.resultSugar) { coerce(made, to: wanted, .returned) }
        }
        let statement = CheckedStatement(
            isStatement ? .expression(checked) : .return(checked), range: value.range, node: value.id)
        let block = CheckedBlock([statement], range: body.range)
        if isStatement { checkMissingReturn(in: block, of: function) }
        return block
    }

    private func isAssignment(_ value: CheckedExpression) -> Bool {
        if case .assignment = value.kind { true } else { false }
    }

    private func readAccessor(_ function: FunctionSymbol, _ block: AccessorBlock?, _ declaration: Declaration) {
        guard let block else { return }
        switch block.kind {
        case .getter(let body):
            guard function.kind == .getter else { return }
            readBuilt(body, function, declaration)
        case .accessors(let list):
            for accessor in list where kind(accessor.kind) == function.kind {
                guard let body = accessor.body else { continue }
                readFunction(body, function)
            }
        }
    }

    private func kind(_ kind: Accessor.Kind) -> FunctionSymbol.Kind {
        switch kind {
        case .get: .getter
        case .set: .setter
        case .willSet: .willSet
        case .didSet: .didSet
        }
    }

    // MARK: - Properties

    /// Reads the value that a stored or static property begins with.
    func checkInitialValue(of variable: VariableSymbol, _ initializer: Expression, expecting: Type?) {
        guard variable.initialValue == nil, !variable.isCheckingInitial, let place = variable.state.scope else {
            return
        }
        variable.isCheckingInitial = true
        isolated(in: place) {
            closureEscapes = true
            let told = diagnostics.count
            let holder = initialFrame(variable)
            function = holder
            flow = FlowContext()
            if variable.isLazy { propertySelf = holder.selfVariable }
            let value = solved(initializer) { () -> CheckedExpression in
                let saved = nilPurpose
                nilPurpose = .specified
                wholeValue = expecting == nil ? initializer.id : nil
                if expecting == .error { readsMistaken = true }
                let made = check(initializer, expecting: expecting)
                nilPurpose = saved
                guard let expecting else { return made }
                if case .opaque(let symbol, _) = types.kind(expecting) { return opaqueReturn(made, symbol, expecting) }
                return coerce(made, to: expecting, .specified)
            }
            propertySelf = nil
            variable.initialValue = value
            variable.initialFrame = holder
            if !place.isOfLibrary { unit?.initialValues.append((holder, value)) }
            if expecting == nil {
                // What it would be is not known: its uses say nothing.
                let isMixed = isMistaken(value) && types.element(ofArray: shallow(value.type)) == .any
                let isKnown = isMixed || place.isOfLibrary || !hasMistakes(in: initializer.range, since: told)
                variable.type = isKnown ? value.type : .error
            }
        }
        variable.isCheckingInitial = false
    }

    /// The frame that an initial value's closures and temporaries belong to.
    private func initialFrame(_ variable: VariableSymbol) -> FunctionSymbol {
        let holder = FunctionSymbol(name: variable.name, range: variable.range, kind: .function)
        holder.generics = variable.state.context?.signature ?? variable.owner?.generics ?? GenericSignature()
        holder.outerGenericCount = holder.generics.parameters.count
        holder.owner = variable.owner
        holder.state.progress = .checked
        if variable.isLazy {
            let getter = accessors(of: variable).getter
            holder.selfVariable = getter.selfVariable
            getter.selfVariable?.frame = holder
        }
        return holder
    }

    // MARK: - Types

    /// Reads everything in a type's declaration.
    func checkType(_ nominal: NominalSymbol) {
        guard nominal.state.progress == .unresolved else { return }
        nominal.state.progress = .checked
        resolveHeader(nominal)
        nominal.cases.forEach { resolve($0) }
        checkRawValues(nominal)
        if nominal.kind == .class { layOutClass(nominal) }
        checkRecursion(of: nominal)
        checkWrapper(nominal)
        checkBuilder(nominal)
        guard let declaration = nominal.state.declaration, case .nominal(let syntax) = declaration.kind else { return }
        reportFinal(declaration)
        if nominal.parent == nil { checkAttributes(declaration) }
        syntax.members.forEach { checkAttributes($0) }
        if nominal.kind == .protocol { syntax.members.forEach { reportAccess(inProtocol: $0) } }
        checkAccess(of: nominal)
        checkMembers(syntax.members, of: nominal, context: nil)
        if nominal.kind != .protocol {
            ensureInitializers(nominal)
            if let missing = nominal.uninitializedField {
                report(
                    CheckingMessages.classHasNoInitializers(text(nominal.name)), at: nominal.nameRange,
                    notes: [
                        Diagnostic(
                            .note,
                            CheckingMessages.noInitialValue(text(missing.name)),
                            at: missing.range)
                    ])
            }
            reportHalfGiven(nominal, syntax.members)
            checkRequiredInitializers(nominal, syntax)
            for conformance in allConformances(of: nominal) where conformance.context == nil { check(conformance) }
        }
    }

    func checkMembers(_ members: [Declaration], of nominal: NominalSymbol, context: ExtensionContext?) {
        if nominal.kind != .protocol || context != nil { members.forEach { checkSetterAccess($0, isMember: true) } }
        for list in nominal.membersInOrder {
            guard list.context === context else { continue }
            switch list.symbol {
            case .function(let function):
                resolve(function)
                checkOverride(function, nominal)
                checkRedeclared(function, as: function.name, in: nominal, at: function.range)
                checkAccess(of: function)
                checkBody(of: function)
            case .variable(let variable): checkProperty(variable, of: nominal)
            case .subscript(let symbol):
                resolve(symbol)
                checkRedeclared(symbol.getter, as: .subscript, in: nominal, at: symbol.range)
                checkAccess(of: symbol)
                checkBody(of: symbol.getter)
                symbol.setter.map { checkBody(of: $0) }
            case .nominal(let nested): checkType(nested)
            case .typealias(let alias): resolve(alias)
            case .enumCase, .associatedType, .genericParameter: continue
            }
        }
        if context == nil, let function = nominal.deinitializer {
            resolve(function)
            checkBody(of: function)
        }
    }

    private func checkProperty(_ variable: VariableSymbol, of nominal: NominalSymbol) {
        resolve(variable)
        checkOverride(variable, nominal)
        checkLazy(variable)
        reportAttributes(of: variable)
        if reportWrappedType(variable) { return }
        if let declaration = variable.state.declaration, let binding = variable.binding {
            let saved = environment
            environment = nominal.generics
            checkOwnership(declaration, binding, variable.type)
            environment = saved
        }
        if let initializer = variable.binding?.initializer, variable.wrapperStorage == nil, variable.initialValue == nil
        {
            checkInitialValue(of: variable, initializer, expecting: variable.type)
        }
        checkRedeclared(variable, in: nominal)
        checkAccess(of: variable)
        for function in [variable.getter, variable.setter, variable.willSetObserver, variable.didSetObserver] {
            guard let function else { continue }
            resolve(function)
            checkBody(of: function)
        }
        if variable.kind == .staticStored, variable.initialValue == nil, variable.binding?.initializer == nil,
            !variable.isRequirement, !isSugaredOptional(variable)
        {
            report(
                CheckingMessages.staticNeedsValue(variable.isLet ? "let" : "var"),
                at: variable.range)
        }
    }

    /// Gives each overridable member its slot, the superclass's first.
    func layOutClass(_ nominal: NominalSymbol) {
        guard !nominal.hasLaidOut else { return }
        nominal.hasLaidOut = true
        resolveHeader(nominal)
        if let superclass = nominal.superclass, let symbol = types.nominalSymbol(superclass) {
            layOutClass(symbol)
            nominal.virtualTable = symbol.virtualTable
        }
        for member in nominal.membersInOrder {
            switch member.symbol {
            case .function(let function) where function.kind == .method:
                if member.context != nil { function.isFinal = true } else { place(function, in: nominal) }
            case .variable(let variable) where !variable.isStatic || variable.kind == .computed:
                resolve(variable)
                placeAccessors(of: variable, in: nominal, isExtension: member.context != nil)
            case .subscript(let symbol):
                resolve(symbol)
                if member.context == nil {
                    place(symbol.getter, in: nominal)
                    symbol.setter.map { place($0, in: nominal) }
                }
            default: continue
            }
        }
    }

    private func placeAccessors(of variable: VariableSymbol, in nominal: NominalSymbol, isExtension: Bool) {
        if isExtension {
            variable.getter?.isFinal = true
            variable.setter?.isFinal = true
            return
        }
        let isOverride = variable.state.declaration?.modifiers.contains(.override) ?? false
        if variable.kind == .stored, !isOverride, !variable.isLazy, !variable.hasObservers,
            !overriddenProperties.contains(variable.name)
        {
            return
        }
        let pair = accessors(of: variable)
        place(pair.getter, in: nominal)
        pair.setter.map { place($0, in: nominal) }
    }

    private func place(_ function: FunctionSymbol, in nominal: NominalSymbol) {
        resolve(function)
        for (slot, old) in nominal.virtualTable.enumerated() {
            guard overrides(function, old) else { continue }
            function.overridden = old
            function.virtualSlot = slot
            nominal.virtualTable[slot] = function
            return
        }
        if function.isFinal || nominal.isFinal { function.isFinal = true; return }
        function.virtualSlot = nominal.virtualTable.count
        nominal.virtualTable.append(function)
    }

    private func overrides(_ new: FunctionSymbol, _ old: FunctionSymbol) -> Bool {
        guard new.name == old.name || new.variable != nil, new.kind == old.kind, new.owner !== old.owner else {
            return false
        }
        if let variable = new.variable { return old.variable?.name == variable.name }
        return sameShape(old, new)
    }
}
