import Diagnostics
import Syntax

/// Key paths: functions where functions are wanted, else values.
extension Checker {
    /// `\.name` where a function is wanted: a closure that reads the path.
    func checkKeyPath(_ path: KeyPath, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        if hasIndices(path) { return withIndices(path, syntax) { self.checkKeyPath($0, syntax, expecting) } }
        var context: FunctionType?
        if let expecting, case .function(let function) = types.kind(shallow(expecting)) { context = function }
        if context == nil, let value = keyPathValue(path, syntax, expecting) { return value }
        let root = path.root.map { resolveType($0) } ?? context?.parameters.first.map { forceDefault($0.type) }
        guard let root, unboundVariable(root) == nil, path.root != nil || !isOpenRoot(root),
            context == nil || context!.parameters.count == 1
        else {
            report(
                CheckingMessages.keyPathNeedsRoot, at: syntax.range)
            if let context, context.parameters.count > 1 {
                report(
                    CheckingMessages.keyPathOfSeveral(wantedText(types.make(.function(context)))), at: syntax.range)
            }
            return errorNode(syntax)
        }
        let made = FunctionSymbol(name: .underscore, range: syntax.range, kind: .closure)
        made.enclosing = function
        made.generics = environment
        made.outerGenericCount = environment.parameters.count
        addImplicit(0, root, false, made, syntax)
        made.hasImplicitParameters = true
        let saved = (scope, function, flow)
        let place = Scope(.function, parent: scope)
        place.function = made
        (scope, function) = (place, made)
        flow = FlowContext(inside: made, catches: false)
        let value = follow(path, syntax)
        (scope, function, flow) = saved
        if value.type == .error { return errorNode(syntax) }
        made.result = value.type
        var result = value
        if let context {
            made.result = context.result
            if nilPurpose == .argument, plan(from: value.type, to: context.result) == nil {
                report(CheckingMessages.keyPathValue(text(value.type), text(context.result)), at: syntax.range)
                return errorNode(syntax)
            }
            result = coerce(value, to: context.result, .argument)
            if result.type == .error { return errorNode(syntax) }
        }
        made.body = CheckedBlock(
            [CheckedStatement(.return(result), range: syntax.range, node: syntax.id)], range: syntax.range)
        made.state.progress = .checked
        unfinished.append(.function(made))
        return node(.closure(CheckedClosure(made)), types.function([root], made.result), syntax)
    }

    /// Did a mistake keep the type that the path begins with from being known?
    private func isOpenRoot(_ type: Type) -> Bool { types.hasError(zonk(type)) || isLeftOpen(type) }

    private func follow(_ path: KeyPath, _ syntax: Expression) -> CheckedExpression {
        let value = check(steps(path, syntax), expecting: nil)
        return reportMethodPath(path, value) ? errorNode(syntax) : value
    }

    private func reportMethodPath(_ path: KeyPath, _ value: CheckedExpression) -> Bool {
        guard case .functionValue(let reference, .value) = value.kind,
            case .member(let last)? = path.components.last?.kind
        else { return false }
        report(CheckingMessages.pathToMethod(description(of: reference.function)), at: last.range)
        return true
    }

    /// The path as an expression that begins with `$0`.
    private func steps(_ path: KeyPath, _ syntax: Expression) -> Expression {
        var expression = Expression(.closureParameter(0), range: syntax.range, id: syntax.id)
        var hasChain = false
        for component in path.components {
            switch component.kind {
            case .member(let reference):
                // What is wrong with a step is told where the path begins.
                let step = NameReference(
                    name: reference.name, range: SourceRange(at: syntax.range.lower),
                    genericArguments: reference.genericArguments, labels: reference.labels)
                expression = Expression(.member(expression, step), range: component.range, id: syntax.id)
            case .tupleElement(let index):
                expression = Expression(.tupleElement(expression, index), range: component.range, id: syntax.id)
            case .subscript(let arguments):
                expression = Expression(
                    .subscript(
                        Subscript(
                            base: expression, arguments: arguments, trailingClosureCount: 0, brackets: component.range)),
                    range: component.range, id: syntax.id)
            case .optionalChain:
                hasChain = true
                expression = Expression(.optionalBinding(expression), range: component.range, id: syntax.id)
            case .forceUnwrap:
                expression = Expression(.forceUnwrap(expression), range: component.range, id: syntax.id)
            case .identity: break
            }
        }
        if hasChain { expression = Expression(.optionalChain(expression), range: syntax.range, id: syntax.id) }
        return expression
    }

    // MARK: - Values

    /// `\Root.path` as a value: what reads, and what writes if it can be written.
    private func keyPathValue(_ path: KeyPath, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression? {
        var root = path.root.map { resolveType($0) }
        if root == nil, let expecting, case .nominal(let nominal, let arguments) = types.kind(shallow(expecting)),
            isKeyPath(nominal)
        {
            root = arguments.first.map { forceDefault($0) }
        }
        guard let root, root != .error, unboundVariable(root) == nil else { return nil }
        let steps = steps(path, syntax)
        let probe = check(
            closure([steps], syntax), expecting: types.function([root], freshVariable(at: syntax.range)))
        guard case .function(let read) = types.kind(shallow(probe.type)) else { return errorNode(syntax) }
        if case .closure(let made) = probe.kind, let value = soleResult(made), reportMethodPath(path, value) {
            return errorNode(syntax)
        }
        let value = forceDefault(read.result)
        let written = Expression(
            .assignment(steps, Expression(.closureParameter(1), range: syntax.range, id: syntax.id)),
            range: syntax.range, id: syntax.id)
        let writes = closure([written], syntax)
        var word = "KeyPath"
        if path.components.allSatisfy({ !isOptionalChain($0) }) {
            if accepts(writes, [root, value], isInout: false) {
                word = "ReferenceWritableKeyPath"
            } else if accepts(writes, [root, value], isInout: true) {
                word = "WritableKeyPath"
            }
        }
        guard let nominal = libraryNominal(names.intern(word)) else { return nil }
        var arguments = ["_root", "_text"].map { argument($0, Expression(.error, range: syntax.range, id: syntax.id)) }
        arguments.append(argument("_get", closure([steps], syntax)))
        if word != "KeyPath" { arguments.append(argument("_set", writes)) }
        let list = ArgumentList(arguments, trailing: 0, range: syntax.range)
        list.nodes[0] = node(.string(text(root)), known(.string), syntax)
        list.nodes[1] = pathText(path, syntax)
        return callInitializer(of: types.nominal(nominal, [root, value]), nil, list, syntax, nil, syntax.range)
    }

    /// `value.name` of a type with `@dynamicMemberLookup`.
    func dynamicMember(
        _ value: CheckedExpression, _ type: Type, _ reference: NameReference, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression? {
        let component = KeyPath.Component(kind: .member(reference), range: reference.range)
        return dynamicMember(value, type, component, named: reference.name, syntax, expecting)
    }

    /// `box["key"]` of a type that has no subscripts but those of `@dynamicMemberLookup`: one of what the box holds.
    func dynamicSubscript(
        _ value: CheckedExpression, _ type: Type, _ access: Subscript, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression? {
        let label = names.intern("dynamicMember")
        let entries = members(.subscript, of: type)
        guard !entries.isEmpty, access.trailingClosureCount == 0,
            !access.arguments.contains(where: { $0.label == label }),
            entries.allSatisfy({ entry in
                guard case .subscript(let symbol) = entry.symbol else { return false }
                resolve(symbol)
                return symbol.getter.parameters.first?.label == label
            })
        else { return nil }
        let component = KeyPath.Component(kind: .subscript(access.arguments), range: access.brackets)
        return dynamicMember(value, type, component, named: nil, syntax, expecting)
    }

    private func dynamicMember(
        _ value: CheckedExpression, _ type: Type, _ component: KeyPath.Component, named name: Name?,
        _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression? {
        let label = names.intern("dynamicMember")
        var ofPaths: [Candidate] = []
        var ofNames: [Candidate] = []
        for entry in members(.subscript, of: type) {
            guard case .subscript(let symbol) = entry.symbol else { continue }
            resolve(symbol)
            guard let parameter = symbol.getter.parameters.first, parameter.label == label else { continue }
            let candidate = Candidate(
                function: symbol.getter, receiver: .value(value), outer: outerArguments(of: entry.owner, base: type),
                dispatch: dispatch(of: symbol.getter, on: type), subscript: symbol)
            let nominal = types.nominalSymbol(parameter.argumentType)
            if nominal.map({ isKeyPath($0) }) ?? false { ofPaths.append(candidate) } else { ofNames.append(candidate) }
        }
        if name == nil { ofNames = [] }
        if ofPaths.isEmpty, ofNames.isEmpty { return nil }
        // What the value was made of decides for the members that the path may name.
        if !ofPaths.isEmpty { for argument in types.arguments(type) { _ = forceDefault(argument) } }
        let path = KeyPath(root: nil, components: [component])
        let written = Expression(.keyPath(path), range: component.range, id: syntax.id)
        func made(_ candidates: [Candidate], byName: Bool) -> CheckedExpression {
            let list = ArgumentList(
                [Argument(label: label, labelRange: SourceRange(at: component.range.lower), value: written)],
                trailing: 0, range: component.range)
            if byName, let name { list.nodes[0] = node(.string(text(name)), known(.string), syntax) }
            return resolveCall(
                candidates, list, explicit: nil, name: .subscript, expecting: expecting, syntax: syntax,
                nameRange: component.range)
        }
        if ofPaths.isEmpty { return made(ofNames, byName: true) }
        // What no path leads to is asked for by its name.
        if !ofNames.isEmpty, !tries(keeping: false, { _ = made(ofPaths, byName: false) }) {
            return made(ofNames, byName: true)
        }
        return made(ofPaths, byName: false)
    }

    func isKeyPath(_ nominal: NominalSymbol) -> Bool {
        guard nominal.isLibrary else { return false }
        switch text(nominal.name) {
        case "AnyKeyPath", "PartialKeyPath", "KeyPath", "WritableKeyPath", "ReferenceWritableKeyPath": return true
        default: return false
        }
    }

    private func isOptionalChain(_ component: KeyPath.Component) -> Bool {
        if case .optionalChain = component.kind { true } else { false }
    }

    private func accepts(_ closure: Expression, _ parameters: [Type], isInout: Bool) -> Bool {
        var list = parameters.map { FunctionType.Parameter($0) }
        list[0].isInout = isInout
        let wanted = types.make(.function(FunctionType(parameters: list, result: .void, thrown: nil)))
        return tries(keeping: false) { _ = check(closure, expecting: wanted) }
    }

    private func argument(_ label: String, _ value: Expression) -> Argument {
        Argument(label: names.intern(label), labelRange: SourceRange(at: value.range.lower), value: value)
    }

    private func closure(_ body: [Expression], _ syntax: Expression) -> Expression {
        let statements = body.map { Statement(.expression($0), range: syntax.range, id: syntax.id) }
        let closure = Closure(
            attributes: [], captures: [], parameters: .implicit, effects: Effects(), result: nil,
            body: Block(statements: statements, range: syntax.range))
        return Expression(.closure(closure), range: syntax.range, id: syntax.id)
    }

    /// `x[keyPath: path]` of any value.
    func keyPathSubscript(
        _ value: CheckedExpression, _ list: ArgumentList, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression? {
        let label = names.intern("keyPath")
        guard list.arguments.count == 1, list.arguments[0].label == label,
            let anything = libraryNominal(names.intern("_Anything"))
        else { return nil }
        if case .string = bare(list.arguments[0].value).kind {
            report(CheckingMessages.textAsPath, at: list.range)
            return errorNode(syntax)
        }
        let type = forceDefault(value.type)
        var candidates: [Candidate] = []
        for entry in members(.subscript, of: anything.declaredType(types)) {
            guard case .subscript(let symbol) = entry.symbol else { continue }
            resolve(symbol)
            candidates.append(
                Candidate(
                    function: symbol.getter, receiver: .value(value), outer: [type], dispatch: .direct,
                    subscript: symbol))
        }
        return resolveCall(
            candidates, list, explicit: nil, name: .subscript, expecting: expecting, syntax: syntax,
            nameRange: list.range)
    }
}
