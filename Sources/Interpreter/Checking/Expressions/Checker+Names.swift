import Diagnostics
import Syntax

/// Names, `self`, `super`, `$0`.
extension Checker {
    func checkName(_ reference: NameReference, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        if isOperatorName(reference.name) { return operatorValue(reference, syntax, expecting) }
        let found = lookup(reference.name)
        if let memberScope = found.memberScope, found.symbols.isEmpty {
            return checkSelfMember(found.member, memberScope, reference, syntax, expecting)
        }
        guard let symbol = found.symbols.first else { return unknownName(reference, syntax) }
        switch symbol {
        case .variable(let variable): return use(of: variable, syntax, reference.range)
        case .nominal, .typealias, .genericParameter, .associatedType:
            return typeValue(symbol, reference, syntax)
        case .function: return functionValue(found.symbols, reference, syntax, expecting)
        case .enumCase, .subscript: return unknownName(reference, syntax)
        }
    }

    func isOperatorName(_ name: Name) -> Bool {
        operators.group(of: name) != nil || operators.isPrefix(name) || operators.isPostfix(name)
    }

    /// `+` as a function: the parameters that are wanted say which.
    private func operatorValue(
        _ reference: NameReference, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        var operands: [Type] = []
        if let expecting, case .function(let function) = types.kind(shallow(expecting)) {
            operands = function.parameters.map { shallow($0.type) }
        }
        if operands.count == 1, case .tuple(let elements) = types.kind(operands[0]), elements.count == 2 {
            return operatorOnPairs(reference, syntax, expecting)
        }
        let count = operands.count
        var candidates = operatorCandidates(reference.name, operands, nil)
        for candidate in candidates { resolve(candidate.function) }
        if count > 0 {
            candidates = candidates.filter { $0.function.parameters.count == count }
        } else if candidates.contains(where: { $0.function.parameters.count == 2 }) {
            // `[(+), (-)]`: not the sign of a number.
            candidates = candidates.filter { $0.function.parameters.count == 2 }
        }
        if candidates.isEmpty {
            reportUnknown(reference.name, at: reference.range)
            return errorNode(syntax)
        }
        // In `[1.5, 2].reduce(0, +)` the number with a point decides what the whole one is.
        if candidates.count > 1,
            let literal = operands.first(where: { literalKind($0) == .floating })
                ?? operands.first(where: { literalKind($0) != .none })
        {
            // Literals on the way in: their default type decides unless another operand did, be it only now.
            for operand in operands { decide(operand) }
            let type =
                operands.first { literalKind($0) == .none && unboundVariable($0) == nil }.map { shallow($0) }
                ?? forceDefault(literal)
            candidates = operatorCandidates(reference.name, [type], nil).filter {
                resolve($0.function)
                return $0.function.parameters.count == count
            }
        }
        return chooseValue(candidates, reference, syntax, expecting)
    }

    /// `pairs.map(*)`: the operator takes the parts of the one tuple.
    private func operatorOnPairs(
        _ reference: NameReference, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        func operand(_ number: Int) -> Expression {
            Expression(.closureParameter(number), range: syntax.range, id: syntax.id)
        }
        let op = OperatorName(name: reference.name, range: reference.range)
        let value = Expression(.binary(op, operand(0), operand(1)), range: syntax.range, id: syntax.id)
        let statement = Statement(.expression(value), range: syntax.range, id: syntax.id)
        let closure = Closure(
            attributes: [], captures: [], parameters: .implicit, effects: Effects(), result: nil,
            body: Block(statements: [statement], range: syntax.range))
        return check(Expression(.closure(closure), range: syntax.range, id: syntax.id), expecting: expecting)
    }

    func typeValue(_ symbol: Symbol, _ reference: NameReference, _ syntax: Expression) -> CheckedExpression {
        let type = type(of: symbol, reference, outer: nil)
        if type == .error { return errorNode(syntax) }
        return node(.typeValue(type), types.metatype(type), syntax)
    }

    private func unknownName(_ reference: NameReference, _ syntax: Expression) -> CheckedExpression {
        switch text(reference.name) {
        case "Any": return node(.typeValue(.any), types.metatype(.any), syntax)
        case "Void": return node(.typeValue(.void), types.metatype(.void), syntax)
        default: break
        }
        if reference.name == .Self { return checkSelfType(reference, syntax) }
        reportUnknown(reference.name, at: reference.range)
        return errorNode(syntax)
    }

    /// `Self` in a class is the type of the instance, or the one that the static member is called on.
    private func checkSelfType(_ reference: NameReference, _ syntax: Expression) -> CheckedExpression {
        let type = selfTypeHere(reference.range)
        guard types.isClass(type), let variable = selfVariable() else {
            return node(.typeValue(type), types.metatype(type), syntax)
        }
        let own = selfNode(variable, syntax)
        if case .metatype = types.kind(variable.type) { return own }
        return node(.dynamicType(own), types.metatype(type), syntax)
    }

    func reportUnknown(_ name: Name, at range: SourceRange) {
        var notes: [Diagnostic] = []
        if let hint = laterCellNote?(text(name)) { notes.append(Diagnostic(.note, hint, at: range)) }
        if isNotOffered(name) {
            return report(CheckingMessages.notAvailable("'\(text(name))'"), at: range)
        }
        if let declared = laterVariable(name) {
            let word = text(name)
            if let closure = declared.closure {
                return reportLate(CheckingMessages.capturedBeforeDeclaration(word), at: closure)
            }
            return report(
                CheckingMessages.useBeforeDeclaration(word), at: range,
                notes: [Diagnostic(.note, CheckingMessages.declaredHere(word), at: declared.range)])
        }
        // Words of other languages and of every day are macros here.
        if ["function", "line", "column", "file"].contains(text(name)) {
            report(CheckingMessages.macroNeedsPound(text(name)), at: range)
            return report(CheckingMessages.genericParameterNotInferred("T"), at: range)
        }
        if notes.isEmpty { notes = nearNameNotes(name, at: range) }
        report(CheckingMessages.cannotFind(text(name)), at: range, notes: notes)
    }

    /// Where a block around this place declares a variable of the name, further down, and the closure or local function
    /// between here and there.
    private func laterVariable(_ name: Name) -> (range: SourceRange, closure: SourceRange?)? {
        var current: Scope? = scope
        var closure: SourceRange?
        while let place = current {
            for statement in place.statements {
                guard case .declaration(let declaration) = statement.kind,
                    case .variable(let variable) = declaration.kind
                else { continue }
                for binding in variable.bindings {
                    if let found = simpleName(binding.pattern), found.name == name { return (found.range, closure) }
                }
            }
            if place.kind == .function, let inside = place.function, inside.kind == .closure || inside.kind == .local {
                closure = inside.kind == .closure ? SourceRange(at: inside.range.lower) : inside.range
            }
            current = place.parent
        }
        return nil
    }

    // MARK: - Variables

    /// Between two declarations of a name at the top level nothing tells which of them is meant there.
    private func isAmbiguous(_ variable: VariableSymbol, at range: SourceRange) -> Bool {
        guard !declaredAgain.isEmpty, variable.kind == .global, let again = declaredAgain[variable.name] else {
            return false
        }
        var inside = function
        while let closure = inside, closure.kind == .closure { inside = closure.enclosing }
        return inside?.kind == .topLevel && variable.range.lower < range.lower && range.lower < again
    }

    func use(of variable: VariableSymbol, _ syntax: Expression, _ range: SourceRange) -> CheckedExpression {
        if types.hasError(variable.type) { readsMistaken = true }
        if isAmbiguous(variable, at: range) {
            report(CheckingMessages.ambiguousUse(text(variable.name)), at: range)
            return errorNode(syntax)
        }
        if let storage = variable.wrapperStorage, variable.owner == nil {
            return useOfWrapped(variable, storage, syntax, range)
        }
        if variable.kind == .global || variable.kind == .computed { resolve(variable) }
        variable.isUsed = true
        capture(variable, at: range)
        if types.hasError(variable.type) { return errorNode(syntax) }
        if variable.kind == .computed, let getter = variable.getter {
            return computed(variable, getter, [], .none, .direct, variable.type, syntax)
        }
        if variable.kind == .global || variable.kind == .local, variable.hasObservers, !isObserver(of: variable) {
            return computed(variable, accessors(of: variable).getter, [], .none, .direct, variable.type, syntax)
        }
        return node(.variable(variable), variable.type, syntax)
    }

    /// Is this place in `willSet` or `didSet` of the variable itself?
    func isObserver(of variable: VariableSymbol) -> Bool {
        guard let function, function.kind == .willSet || function.kind == .didSet else { return false }
        return function.variable === variable
    }

    /// Notes that closures and local functions between here and the variable's frame need it.
    func capture(_ variable: VariableSymbol, at range: SourceRange) {
        guard variable.kind == .local || variable.kind == .parameter, let owner = variable.frame else { return }
        var current = function
        while let inside = current, inside !== owner {
            if inside.captures.contains(variable) { break }
            guard inside.kind == .closure || inside.isInner else { break }
            inside.captures.append(variable)
            if inside.kind == .closure, inside.escapes { noteEscaping(variable, inside) }
            variable.isCaptured = true
            if !variable.isLet, !variable.isInout { variable.isBoxed = true }
            current = inside.enclosing
        }
    }

    func checkSelf(_ syntax: Expression) -> CheckedExpression {
        guard let variable = selfVariable() else {
            report(CheckingMessages.selfNotHere, at: syntax.range)
            return errorNode(syntax)
        }
        return selfNode(variable, syntax)
    }

    func selfNode(_ variable: VariableSymbol, _ syntax: Expression) -> CheckedExpression {
        if let storage = variable.wrapperStorage, variable.owner == nil {
            return useOfWrapped(variable, storage, syntax, syntax.range)
        }
        capture(variable, at: syntax.range)
        return node(.variable(variable), variable.type, syntax)
    }

    private func noteEscaping(_ variable: VariableSymbol, _ closure: FunctionSymbol) {
        let name = text(variable.name)
        if variable.isNonEscaping, variable.kind == .parameter {
            reportLate(CheckingMessages.escapingCapture(name), at: SourceRange(at: closure.range.lower))
        } else if variable.isInout, variable.kind == .parameter {
            let message =
                variable.name == .self ? CheckingMessages.escapingSelf : CheckingMessages.escapingInout(name)
            reportLate(message, at: SourceRange(at: closure.range.lower))
        }
    }

    /// In a closure that is kept, members of a class instance are reached through a written `self`.
    func needsWrittenSelf(_ variable: VariableSymbol) -> Bool {
        guard types.isClass(variable.type) else { return false }
        var current = function
        while let inside = current, inside !== variable.frame {
            if inside.reboundSelf != nil { return false }
            if inside.kind == .closure, inside.escapes { return true }
            current = inside.enclosing
        }
        return false
    }

    /// `self` of the method around this place.
    func selfVariable() -> VariableSymbol? {
        if let bound = boundSelf() { return bound }
        var current = function
        while let inside = current {
            if let rebound = inside.reboundSelf { return rebound }
            if let variable = inside.selfVariable { return variable }
            current = inside.enclosing
        }
        return propertySelf
    }

    /// A `self` that a capture list or `guard let self` declares.
    private func boundSelf() -> VariableSymbol? {
        var current: Scope? = scope
        while let place = current, place.kind == .block || place.kind == .function || place.kind == .generics {
            if case .variable(let variable)? = place.local(.self)?.last { return variable }
            current = place.parent
        }
        return nil
    }

    func checkSuper(_ syntax: Expression) -> CheckedExpression {
        if let variable = selfVariable(), case .metatype(let instance) = types.kind(variable.type),
            let superclass = superclass(of: instance)
        {
            return node(.convert(.upcast, selfNode(variable, syntax)), types.metatype(superclass), syntax)
        }
        guard let variable = selfVariable(), let superclass = superclass(of: variable.type) else {
            if let variable = selfVariable(), let symbol = types.nominalSymbol(variable.type), symbol.kind != .class {
                report(CheckingMessages.superOutsideClass(text(symbol.name)), at: syntax.range)
            } else {
                report(
                    selfVariable().map { CheckingMessages.superWithoutSuperclass(text($0.type)) }
                        ?? CheckingMessages.superOutsideMember, at: syntax.range)
            }
            return errorNode(syntax)
        }
        let base = selfNode(variable, syntax)
        return node(.convert(.upcast, base), superclass, syntax)
    }

    func checkClosureParameter(_ number: Int, _ syntax: Expression) -> CheckedExpression {
        var current = function
        while let inside = current {
            if inside.hasImplicitParameters {
                let own = inside.splat.isEmpty ? inside.parameters.map { $0.variable } : inside.splat
                guard number < own.count else { break }
                let variable = own[number]
                variable.isUsed = true
                capture(variable, at: syntax.range)
                if variable.type == .error { return errorNode(syntax) }
                return node(.variable(variable), variable.type, syntax)
            }
            if inside.kind == .closure, !inside.isAutoclosureBody, !isInterpolating(inside) { break }
            current = inside.enclosing
        }
        if current != nil || function?.kind == .closure {
            let parameters = current?.parameters ?? []
            let meant = number < parameters.count ? parameters[number].variable.name : .underscore
            report(
                CheckingMessages.anonymousBesideNamed
                    + (meant == .underscore ? "" : "; " + CheckingMessages.didYouMean(text(meant))),
                at: syntax.range)
        } else {
            report(CheckingMessages.anonymousOutside, at: syntax.range)
        }
        return errorNode(syntax)
    }

    // MARK: - Functions as values

    private func functionValue(
        _ symbols: [Symbol], _ reference: NameReference, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        var candidates: [Candidate] = []
        for case .function(let function) in symbols {
            candidates.append(
                Candidate(function: function, receiver: .none, outer: freeOuter(function), dispatch: .direct))
        }
        return chooseValue(candidates, reference, syntax, expecting)
    }

    /// A local function of a generic one keeps the parameters around it.
    func freeOuter(_ function: FunctionSymbol) -> [Type] {
        resolve(function)
        return function.generics.parameters.prefix(function.outerGenericCount).map { types.parameter($0) }
    }

    /// Of several functions of one name the one that fits the wanted type.
    func chooseValue(
        _ candidates: [Candidate], _ reference: NameReference, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        var fitting = candidates
        for candidate in candidates { resolve(candidate.function) }
        fitting.removeAll { hasFailed($0.function) }
        if fitting.isEmpty { return errorNode(syntax) }
        if let labels = reference.labels {
            fitting = fitting.filter { $0.function.parameters.map { $0.label } == labels }
        }
        if fitting.isEmpty {
            report(CheckingMessages.cannotFind(sourceText(syntax.range)), at: reference.range)
            return errorNode(syntax)
        }
        if fitting.count > 1, let expecting {
            // Literals among what is known are of their default types, if that fits any.
            let plain = fitting.filter { candidate in
                tries(keeping: false) {
                    let wanted = closedLiterals(expecting)
                    if plan(from: valueNode(candidate, reference, syntax).type, to: wanted) == nil {
                        mistakesInTrials += 1
                    }
                }
            }
            if !plain.isEmpty { fitting = plain }
            let viable = fitting.filter { candidate in
                tries(keeping: false) {
                    let first = pending.count
                    let made = valueNode(candidate, reference, syntax)
                    if plan(from: made.type, to: expecting) == nil { mistakesInTrials += 1 }
                    _ = progress(from: first, must: false)
                    noteUnmetLiterals(from: first)
                }
            }
            if !viable.isEmpty { fitting = mostSpecific(viable) }
        }
        if fitting.count > 1 {
            fitting = mostSpecific(fitting)
        }
        if fitting.count > 1, expecting == nil, fitting.allSatisfy({ isLibraryFunction($0.function) }) {
            // `values.max` alone: the compiler takes the one with the fewest parameters.
            fitting = [fitting.min { $0.function.parameters.count < $1.function.parameters.count }!]
        }
        if fitting.count > 1, expecting == nil {
            report(CheckingMessages.ambiguousUse(text(reference.name)), at: reference.range)
            return errorNode(syntax)
        }
        return valueNode(fitting[0], reference, syntax)
    }

    private func mostSpecific(_ candidates: [Candidate]) -> [Candidate] {
        let plain = candidates.filter { $0.function.generics.parameters.count == $0.function.outerGenericCount }
        return plain.isEmpty ? candidates : plain
    }

    func valueNode(_ candidate: Candidate, _ reference: NameReference, _ syntax: Expression) -> CheckedExpression {
        let function = candidate.function
        capturesOf(function, at: syntax.range)
        if closureEscapes { noteKept(function, at: syntax.range) }
        let explicit = reference.genericArguments.map { $0.map { resolveType($0) } }
        let instance = instantiate(candidate, explicit: explicit, at: syntax.range)
        let type = functionType(of: instance)
        let made = FunctionReference(function, instance.arguments, candidate.dispatch)
        return node(.functionValue(made, receiver: candidate.receiver), type, syntax)
    }

    /// `return inner`: a local function that is kept keeps what it captures.
    private func noteKept(_ function: FunctionSymbol, at range: SourceRange) {
        guard function.isInner else { return }
        for variable in function.captures where variable.isNonEscaping && variable.kind == .parameter {
            reportLate(CheckingMessages.escapingCapture(text(variable.name), by: "local function"), at: range)
        }
    }

    /// Using a local function uses what it captures.
    func capturesOf(_ function: FunctionSymbol, at range: SourceRange) {
        guard function.isInner else { return }
        for variable in function.captures { capture(variable, at: range) }
        if let current = self.function { current.localCalls.append(function) }
    }

    /// What a call throws: of `throws(E)` what `E` is there, nothing if that is `Never`.
    func thrown(of instance: Instance) -> Type? {
        let function = instance.candidate.function
        guard let stated = function.thrown else { return nil }
        let thrown = zonk(substitute(stated, function.generics.parameters, instance.arguments))
        return thrown == known(.never) ? nil : thrown
    }

    func functionType(of instance: Instance) -> Type {
        let function = instance.candidate.function
        var parameters: [FunctionType.Parameter] = []
        for (index, parameter) in function.parameters.enumerated() {
            var type = FunctionType.Parameter(instance.parameterTypes[index])
            if parameter.isVariadic { type.type = array(type.type) }
            if parameter.isAutoclosure { type.type = types.function([], type.type) }
            type.isInout = parameter.isInout
            type.isVariadic = parameter.isVariadic
            type.isAutoclosure = parameter.isAutoclosure
            type.isEscaping = parameter.isEscaping
            parameters.append(type)
        }
        return types.make(
            .function(FunctionType(parameters: parameters, result: instance.result, thrown: thrown(of: instance))))
    }

    // MARK: - Types as values

    func checkTypeExpression(_ syntax: TypeSyntax, _ expression: Expression) -> CheckedExpression {
        let type = resolveType(syntax)
        if type == .error { return errorNode(expression) }
        return node(.typeValue(type), types.metatype(type), expression)
    }

    func checkDotSelf(_ inner: Expression, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        if case .name(let reference) = inner.kind, reference.name == .Self {
            return checkValueOrType(inner, expecting: nil)
        }
        if let type = inner.asType, isTypeSyntax(type) { return checkTypeExpression(type, syntax) }
        // `type(of: s).Unit.self`
        if case .member = inner.kind { return checkValueOrType(inner, expecting: expecting) }
        return check(inner, expecting: expecting)
    }
}
