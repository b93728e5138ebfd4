import Diagnostics
import Syntax

/// Making the call once the declaration is known.
extension Checker {
    /// The candidate with variables for the generic parameters that nothing fixes yet.
    ///
    /// What the signature asks of them is told at `place`.
    func instantiate(
        _ candidate: Candidate, explicit: [Type]?, at range: SourceRange, requiredAt place: SourceRange? = nil
    ) -> Instance {
        let function = candidate.function
        resolve(function)
        let parameters = function.generics.parameters
        var arguments = candidate.outer
        let own = parameters.count - arguments.count
        if own > 0 {
            if let explicit, explicit.count == own {
                arguments += explicit
            } else {
                for parameter in parameters.suffix(own) {
                    arguments.append(freshVariable(at: range, parameter: parameter))
                }
            }
        }
        var instance = Instance(candidate: candidate, arguments: arguments, parameterTypes: [], result: .error)
        if parameters.isEmpty {
            instance.parameterTypes = function.parameters.map { $0.argumentType }
            instance.result = candidate.made ?? function.result
        } else {
            instance.parameterTypes = function.parameters.map { substitute($0.argumentType, parameters, arguments) }
            instance.result = substitute(function.result, parameters, arguments)
            require(function, arguments, candidate, at: place ?? range)
        }
        if let made = candidate.made, function.kind == .initializer {
            instance.result = function.isFailable ? optional(made) : made
        } else if function.returnsSelf, let own = ownType(of: candidate.receiver) {
            instance.result = types.wrapped(instance.result) == nil ? own : optional(own)
        }
        return instance
    }

    /// What `Self` is for the receiver of a call, if that is of a class.
    private func ownType(of receiver: CheckedExpression.Receiver) -> Type? {
        let type: Type?
        switch receiver {
        case .none: type = nil
        case .type(let named): type = named
        case .metatype(let value): type = types.instance(ofMetatype: shallow(behindSuper(value).type))
        case .value(let value), .address(let value): type = behindSuper(value).type
        }
        return type.flatMap { isClass($0) ? shallow($0) : nil }
    }

    /// `super` is the same instance, or the same type.
    private func behindSuper(_ value: CheckedExpression) -> CheckedExpression {
        guard case .convert(.upcast, let inner) = value.kind, case .variable(let own) = inner.kind, own.name == .self
        else { return value }
        return inner
    }

    /// What the signature asks of the arguments.
    private func require(
        _ function: FunctionSymbol, _ arguments: [Type], _ candidate: Candidate, at range: SourceRange
    ) {
        let parameters = function.generics.parameters
        var requirements = function.generics.requirements[...]
        if let base = arguments.first, case .existential = types.kind(base), let owner = function.owner,
            owner.kind == .protocol
        {
            // What is in the box conforms, whatever its associated types are.
            requirements = requirements.dropFirst(owner.generics.requirements.count)
        }
        for requirement in requirements {
            switch requirement {
            case .conformance(let subject, let proto):
                if case .parameter(let symbol) = types.kind(subject), symbol.selfOf === proto { continue }
                let type = zonk(substitute(subject, parameters, arguments))
                if types.hasVariable(type) {
                    pending.append(
                        PendingConstraint(kind: .conforms(type, proto, owner: function), range: range))
                } else {
                    requireConformance(type, proto, owner: function, at: range)
                }
            case .sameType(let left, let right):
                let one = zonk(substitute(left, parameters, arguments))
                let other = zonk(substitute(right, parameters, arguments))
                if one == other { continue }
                (currentRange, currentOwner) = (range, function)
                defer { currentOwner = nil }
                if !unify(one, other) {
                    report(
                        CheckingMessages.functionRequiresSame(
                            functionKind(function), description(of: function), text(one), text(other)),
                        at: range)
                }
            case .superclass(let subject, let bound):
                let type = zonk(substitute(subject, parameters, arguments))
                pending.append(
                    PendingConstraint(
                        kind: .subclass(type, substitute(bound, parameters, arguments)), range: range))
            }
        }
    }

    /// The kind and the name of a declaration.
    func namedKind(_ function: FunctionSymbol) -> String {
        functionKind(function) + " '\(function.variable.map { text($0.name) } ?? description(of: function))'"
    }

    func functionKind(_ function: FunctionSymbol) -> String {
        if function.caseSymbol != nil { return "enum case" }
        return switch function.kind {
        case .initializer: "initializer"
        case .method: function.isStatic ? "static method" : "instance method"
        case .getter, .setter: function.subscriptSymbol == nil ? "property" : "subscript"
        default: "global function"
        }
    }

    /// Reads the arguments against the parameters, and makes the call; mistakes are reported.
    func complete(
        _ candidate: Candidate, _ list: ArgumentList, explicit: [Type]?, expecting: Type?, syntax: Expression,
        nameRange: SourceRange, as whole: Type? = nil
    ) -> CheckedExpression {
        let function = candidate.function
        resolve(function)
        let binding = bind(list, to: function.parameters)
        if let mismatch = binding.mismatch {
            if reportOtherLabels(candidate, mismatch, list, at: nameRange) { return mistaken(candidate, syntax) }
            reportMismatch(mismatch, list, function, outer: candidate.outer)
            if case .missing(let indices) = mismatch, let made = candidate.made, types.hasVariable(zonk(made)) {
                reportOpenParameters(of: function, missing: indices, expecting, at: nameRange)
            }
            let isOfLabels = if case .labels = mismatch { true } else { false }
            if isOfLabels { reportUnlabelledPath(candidate, list) }
            requireMutableBase(candidate, syntax, ofLibrary: isOfLabels)
            let made = mistaken(candidate, syntax)
            if isOfLabels, made.type == .error, let type = typeOfRelabelled(candidate, list, explicit, syntax) {
                (made.type, made.syntax) = (type, syntax)
            }
            return made
        }
        var made = candidate
        if let type = made.made, let explicit, case .nominal(let nominal, _) = types.kind(type) {
            if explicit.count == nominal.generics.parameters.count {
                made.outer = explicit
                made.made = types.nominal(nominal, explicit)
            }
        }
        if reportReduced(made, list, expecting) { return errorNode(syntax) }
        if whole == nil, let whole = openAccumulatedType(made, list, expecting) {
            let nodes = list.nodes
            let first = completeAgain(told: diagnostics.count, mistakesInTrials) {
                list.nodes = nodes
                return self.complete(
                    made, list, explicit: explicit, expecting: expecting, syntax: syntax, nameRange: nameRange,
                    as: whole)
            }
            list.nodes = nodes
            if let first { return first }
        }
        if let mistaken = optionalExtreme(made, list, syntax) { return mistaken }
        let firstPending = pending.count
        let told = (diagnostics.count, missingMembers)
        let mistakes = mistakesInTrials
        let nodes = list.nodes
        let isMember = function.kind == .method && !isOperator(function) || function.subscriptSymbol != nil
        var instance = instantiate(
            made, explicit: explicit, at: syntax.range, requiredAt: isMember ? nameRange : nil)
        instance.wanted = expecting
        if let whole { _ = unify(instance.result, whole) }
        var arguments = [CheckedExpression.Argument?](filled: nil, count: function.parameters.count)
        var failed = false
        let hints = contextHelps(instance, expecting)
        wrapBesideNil(instance, binding, list)
        if let expecting, nilStandsForResult(instance, binding, list) { _ = unify(instance.result, expecting) }
        var late: [Int] = []
        var last: [Int] = []
        // `Array(repeating: nil, count: n)`, `reduce(into: [])`: what is wanted of the whole tells what that is.
        if hints, let expecting,
            isFixed(by: expecting, instance)
                || list.arguments.contains(where: { isOpen($0.value) || isOwnList($0.value, expecting) })
        {
            _ = plan(from: instance.result, to: expecting)
        }
        for index in function.parameters.indices {
            if isLate(binding.sources[index], list) || isOpenNil(index, binding, list, instance) {
                late.append(index)
                continue
            }
            if waitsForPath(index, binding, list, instance) || waitsForCollection(index, binding, list, instance) {
                last.append(index)
                continue
            }
            arguments[index] = readArgument(index, binding, list, instance, syntax)
        }
        if hints, let expecting {
            let isOpen = unboundVariable(expecting) != nil
            _ = plan(from: instance.result, to: expecting)
            // `flatMap { (0..<$0).map { … } }`: what the outer call says of its closure's elements is known here.
            if isOpen, !late.isEmpty, types.element(ofArray: shallow(instance.result)) != nil {
                _ = progress(from: 0, must: false)
            }
        }
        // A leading dot can be told its type by the functions beside it.
        if late.count > 1 {
            let told = late.filter { tellsArguments(binding.sources[$0], list, instance.parameterTypes[$0]) }
            let others = late.filter { !told.contains($0) }
            late =
                told + others.filter { !isImplicitMember(binding.sources[$0], list) }
                + others.filter { isImplicitMember(binding.sources[$0], list) }
        }
        // What the other arguments have said of associated types tells functions and closures their types.
        if !late.isEmpty, pending.count > firstPending {
            settleTexts(of: instance)
            _ = progress(from: firstPending, must: false)
        }
        openFunctions(late, instance, beside: arguments)
        for index in late + last { arguments[index] = readArgument(index, binding, list, instance, syntax) }
        let complete = arguments.map { argument -> CheckedExpression.Argument in
            if case .value(let value)? = argument, value.type == .error { failed = true }
            return argument ?? .value(errorNode(syntax))
        }
        if reportMappedOptionals(made, list, since: told.0) { return errorNode(syntax) }
        if whole == nil, failed || diagnostics.count > told.0 || mistakesInTrials > mistakes,
            let whole = wholeType(made, list, expecting, failed: failed)
        {
            pending.removeSubrange(firstPending...)
            let again = completeAgain(told: told.0, mistakes) {
                list.nodes = nodes
                return self.complete(
                    made, list, explicit: explicit, expecting: expecting, syntax: syntax, nameRange: nameRange,
                    as: whole)
            }
            if let again { return again }
        }
        if diagnostics.count > told.0,
            let again = reducedAgain(made, list, nodes, told, explicit: explicit, expecting, syntax, nameRange)
        {
            return again
        }
        if failed {
            if addsUpGenerics(made, list) { return mistakenSum(syntax) }
            reportAppendedList(made, list, since: told.0, at: nameRange)
            reportOpenKeys(made, list, expecting, syntax, at: nameRange)
            requireMutableBase(made, syntax)
            return mistaken(made, syntax)
        }
        if hints, let expecting, plan(from: instance.result, to: expecting) == nil,
            reportArgument(against: expecting, made, complete, at: syntax.range)
        {
            return errorNode(syntax)
        }
        if reportOtherElements(since: firstPending, made, complete, expecting, at: nameRange) {
            return mistaken(made, syntax)
        }
        noteThrowing(instance, complete, at: syntax.range, call: syntax)
        return makeCall(instance, complete, syntax)
    }

    /// The wanted type may fix generic parameters before closures are read.
    private func contextHelps(_ instance: Instance, _ expecting: Type?) -> Bool {
        guard let expecting, expecting != .error, types.hasVariable(zonk(instance.result)) else { return false }
        let wanted = shallow(expecting)
        // What is to become a part of `Any` may be anything.
        if case .existential = types.kind(unwrapped(wanted)) {
            if case .member = types.kind(unwrapped(instance.result)) { return false }
        }
        // Labels are given when the whole is converted: `flatMap` may be told of tuples without.
        if let wantedElement = types.element(ofArray: wanted), hasLabels(shallow(wantedElement)),
            let element = types.element(ofArray: shallow(instance.result)), case .member = types.kind(shallow(element))
        {
            return false
        }
        if unboundVariable(instance.result) != nil {
            if types.wrapped(wanted) != nil || unboundVariable(wanted) != nil { return false }
            if case .existential = types.kind(wanted) { return false }
        }
        return true
    }

    /// `let box: Box<any Shape> = Box(circle)`: no box is converted to another, so that the one that is wanted says what
    /// its parts become.
    private func isFixed(by expecting: Type, _ instance: Instance) -> Bool {
        let wanted = unwrapped(expecting)
        guard case .nominal(let nominal, let arguments) = types.kind(wanted), !arguments.isEmpty,
            types.nominalSymbol(unwrapped(instance.result)) === nominal, nominal.representation == .declared,
            !types.hasVariable(zonk(wanted))
        else { return false }
        return arguments.contains { takesOthers($0) }
    }

    /// Are values of other types converted to this one?
    private func takesOthers(_ type: Type) -> Bool {
        switch types.kind(shallow(type)) {
        case .existential, .function: return true
        case .tuple(let elements): return elements.contains { takesOthers($0.type) }
        case .nominal(let nominal, let arguments):
            if nominal.kind == .class { return !nominal.isFinal }
            return nominal === knownSymbol(.optional)
                || nominal.representation != .declared && arguments.contains { takesOthers($0) }
        default: return false
        }
    }

    /// What lies in all the optionals of a type.
    func unwrapped(_ type: Type) -> Type {
        var type = shallow(type)
        while let wrapped = types.wrapped(type) { type = shallow(wrapped) }
        return type
    }

    private func readArgument(
        _ index: Int, _ binding: ArgumentBinding, _ list: ArgumentList, _ instance: Instance, _ syntax: Expression
    ) -> CheckedExpression.Argument {
        let parameter = instance.candidate.function.parameters[index]
        let type = instance.parameterTypes[index]
        let sources = binding.sources[index]
        if sources.isEmpty, !parameter.isVariadic {
            let value = defaultValue(parameter, index, instance, syntax)
            return .defaultValue(parameter.isAutoclosure ? delayed(value, parameter, syntax) : value)
        }
        if parameter.isVariadic { return variadic(sources, list, type, syntax, instance.candidate.function) }
        let source = sources.lowerBound
        if parameter.isInout { return inoutArgument(list, source, type, syntax) }
        let value = list.arguments[source].value
        if case .inout(let inner) = value.kind, list.nodes[source] == nil {
            let given = check(inner, expecting: nil)
            report(CheckingMessages.inoutArgument(text(type)), at: value.range)
            if given.type != .error { _ = requireMutable(given, .inoutArgument, at: value.range) }
            return .value(errorNode(value))
        }
        if parameter.isAutoclosure { return .value(autoclosure(list, source, type, parameter)) }
        if list.nodes[source] == nil, let wanted = sequenceWanted(value, index, instance) { _ = unify(type, wanted) }
        return .value(readValue(list, source, type, parameter, syntax, instance))
    }

    /// An array literal given for a sequence, as in `Set<Double?>([x, y])`: one of the elements that the signature names.
    private func sequenceWanted(_ value: Expression, _ index: Int, _ instance: Instance) -> Type? {
        guard case .array(let elements) = value.kind, !elements.isEmpty,
            unboundVariable(instance.parameterTypes[index]) != nil
        else { return nil }
        let signature = instance.candidate.function.generics
        let parameter = instance.candidate.function.parameters[index].argumentType
        for case .sameType(let left, let right) in signature.requirements {
            for (one, other) in [(left, right), (right, left)] {
                guard case .member(let base, let associated) = types.kind(one), base == parameter,
                    text(associated.name) == "Element"
                else { continue }
                let element = zonk(substitute(other, signature.parameters, instance.arguments))
                if !types.hasVariable(element) { return array(element) }
            }
        }
        return nil
    }

    private func readValue(
        _ list: ArgumentList, _ source: Int, _ type: Type, _ parameter: ParameterSymbol, _ call: Expression,
        _ instance: Instance
    ) -> CheckedExpression {
        wanting(parameter.variable.sugar) { readPlainValue(list, source, type, parameter, call, instance) }
    }

    private func readPlainValue(
        _ list: ArgumentList, _ source: Int, _ type: Type, _ parameter: ParameterSymbol, _ call: Expression,
        _ instance: Instance
    ) -> CheckedExpression {
        let syntax = list.arguments[source].value
        let isLater = source > 1
        defer { if errorCount > mistakesBefore { settleAverage(syntax, parameter, type) } }
        if let node = list.nodes[source] {
            if node.type == .error, !parameter.isEscaping { reportUnknownFunction(syntax, type, instance, call) }
            if reportOptional(node, type, instance, call) { return errorNode(syntax) }
            return coerceArgument(
                unwrappedForProtocol(node, type, instance), to: type, call, instance, isLater: isLater)
        }
        if reportRefused(syntax, for: type) { return errorNode(syntax) }
        let savedBuilder = pendingBuilder
        pendingBuilder = parameter.resultBuilder.map { builderType($0, of: instance, at: syntax.range) }
        let savedEscape = closureEscapes
        closureEscapes = parameter.isEscaping
        if case .closure = syntax.kind { closureSugar = elementSugar(instance.candidate) }
        let savedPurpose = nilPurpose
        nilPurpose = .argument
        // Nothing tells a leading dot its type where that of the parameter could not be read.
        let value = check(syntax, expecting: type == .error && beginsWithDot(syntax) ? nil : type)
        nilPurpose = savedPurpose
        closureSugar = nil
        pendingBuilder = savedBuilder
        closureEscapes = savedEscape
        if value.type == .error {
            reportBareParameter(syntax, type)
            if !parameter.isEscaping { reportUnknownFunction(syntax, type, instance, call) }
        }
        if parameter.isEscaping, !letsEscape(instance.candidate.function), reportEscaping(value, parameter) {
            return errorNode(syntax)
        }
        if reportOptional(value, type, instance, call) { return errorNode(syntax) }
        if case .functionValue = value.kind { functionSugar = elementSugar(instance.candidate) }
        defer { functionSugar = nil }
        return coerceArgument(
            unwrappedForProtocol(value, type, instance), to: type, call, instance, isLater: isLater)
    }

    /// `contains(where: $0 > 2)` without the braces.
    private func reportBareParameter(_ syntax: Expression, _ wanted: Type) {
        guard types.function(shallow(wanted)) != nil, case .binary(let op, let left, let right) = bare(syntax).kind,
            comparing.contains(op.name),
            [left, right].contains(where: { if case .closureParameter = bare($0).kind { true } else { false } })
        else { return }
        report(CheckingMessages.convertArgument("'Bool'", text(wanted)), at: op.range)
    }

    /// `withoutActuallyEscaping` is there to make a closure escape.
    private func letsEscape(_ function: FunctionSymbol) -> Bool {
        isLibraryFunction(function) && text(function.name) == "withoutActuallyEscaping"
    }

    private func reportEscaping(_ value: CheckedExpression, _ parameter: ParameterSymbol) -> Bool {
        if case .parameter(let generic) = types.kind(parameter.argumentType) {
            let name = text(generic.name)
            return reportNonEscaping(value, to: nil) { CheckingMessages.nonEscapingConverted($0, name) }
        }
        return reportNonEscaping(value, to: parameter.argumentType, CheckingMessages.nonEscapingPassed)
    }

    private func variadic(
        _ sources: Range<Int>, _ list: ArgumentList, _ type: Type, _ syntax: Expression, _ function: FunctionSymbol
    ) -> CheckedExpression.Argument {
        var values: [CheckedExpression] = []
        var failed: CheckedExpression?
        // `smallest(4, nil, 2)`: what stands beside nothing is an optional.
        if sources.count > 1, unboundVariable(type) != nil, sources.contains(where: { isNil(list.arguments[$0].value) })
        {
            _ = unify(type, optional(freshVariable(at: list.range)))
        }
        for source in sources {
            let value = list.nodes[source] ?? check(list.arguments[source].value, expecting: type)
            if let element = types.element(ofArray: shallow(value.type)), plan(from: value.type, to: type) == nil,
                plan(from: element, to: type) != nil
            {
                reportListed(value, type, function, list, isAlone: sources.count == 1)
                return .value(errorNode(syntax))
            }
            if literalKind(type) == .floating, value.type != .error, plan(from: value.type, to: type) == nil,
                case .variable(let index) = types.kind(type), let parameter = variables[Int(index)].parameter
            {
                let names = (text(parameter.name), text(value.type), text(type))
                report(CheckingMessages.conflictingArguments(names.0, names.1, names.2), at: place(of: syntax))
                return .value(errorNode(syntax))
            }
            let converted = coerce(value, to: type, .argument)
            if converted.type == .error { failed = converted } else { values.append(converted) }
        }
        if let failed { return .value(failed) }
        return .value(node(.array(values), array(type), syntax))
    }

    private func inoutArgument(
        _ list: ArgumentList, _ source: Int, _ type: Type, _ call: Expression
    ) -> CheckedExpression.Argument {
        let syntax = list.arguments[source].value
        var isWritten = false
        if case .call = call.kind { isWritten = true }
        if let node = list.nodes[source], !isWritten {
            return addressArgument(node, type, syntax, .operatorOperand, at: list.range)
        }
        guard case .inout(let inner) = syntax.kind else {
            let value = list.nodes[source] ?? check(syntax, expecting: type)
            if value.type != .error {
                if plan(from: value.type, to: type) != nil {
                    if isAfterOtherInout(call), !isChangeable(value) { return .value(errorNode(syntax)) }
                    guard requireMutable(value, .inoutArgument, at: place(of: call)) else {
                        return .value(errorNode(syntax))
                    }
                    report(CheckingMessages.inoutNeeded(text(value.type)), at: place(of: value))
                } else {
                    reportMismatch(value, type, .argument)
                }
            }
            return .value(errorNode(syntax))
        }
        return addressArgument(check(inner, expecting: nil), type, inner, .inoutArgument, at: syntax.range)
    }

    /// Was the `&` of another argument of the call missed already?
    private func isAfterOtherInout(_ call: Expression) -> Bool {
        guard let last = diagnostics.last, last.range.lower >= call.range.lower else { return false }
        return last.message.hasSuffix(CheckingMessages.inoutNeededSuffix)
    }

    /// The place itself, of exactly the parameter's type.
    func addressArgument(
        _ value: CheckedExpression, _ type: Type, _ syntax: Expression, _ change: Change, at place: SourceRange
    ) -> CheckedExpression.Argument {
        if value.type == .error { return .value(value) }
        if !unify(value.type, type) {
            if case .inoutArgument = change, let wrapped = types.wrapped(shallow(value.type)), unify(wrapped, type) {
                reportUnwrap(value, wrapped, at: place)
            } else if case .inoutArgument = change {
                report(CheckingMessages.convertArgument("'\(text(value.type))'", text(type)), at: place)
            } else {
                reportMismatch(value, type, .argument)
            }
            return .value(errorNode(syntax))
        }
        guard requireMutable(value, change, at: place) else { return .value(errorNode(syntax)) }
        return .address(value)
    }

    // MARK: - The node

    private func makeCall(
        _ instance: Instance, _ arguments: [CheckedExpression.Argument], _ syntax: Expression
    ) -> CheckedExpression {
        let candidate = instance.candidate
        let function = candidate.function
        if let enumCase = function.caseSymbol {
            let payload = arguments.map { argument -> CheckedExpression in
                switch argument {
                case .value(let value), .address(let value), .defaultValue(let value): value
                }
            }
            return node(.enumCase(enumCase, payload: payload), instance.result, syntax)
        }
        settleTexts(of: instance)
        let reference = FunctionReference(function, instance.arguments, dispatch(of: instance))
        if candidate.subscript != nil { return makeSubscript(instance, reference, arguments, syntax) }
        if function.isMutating, case .value(let base) = candidate.receiver, !isClass(base.type) {
            guard requireMutable(base, .mutatingMember, at: place(of: syntax)) else {
                // What it gives is told as well where it does not fit.
                return node(.error, instance.result, syntax)
            }
            let call = CheckedExpression.Call(function: reference, receiver: .address(base), arguments: arguments)
            return node(.call(call), instance.result, syntax)
        }
        var receiver = candidate.receiver
        if case .type = receiver, let made = candidate.made { receiver = .type(made) }
        let call = CheckedExpression.Call(function: reference, receiver: receiver, arguments: arguments)
        return node(.call(call), instance.result, syntax)
    }

    func isClass(_ type: Type) -> Bool {
        let type = shallow(type)
        return types.isClass(type) || isClassBound(type)
    }

    private func makeSubscript(
        _ instance: Instance, _ getter: FunctionReference, _ arguments: [CheckedExpression.Argument],
        _ syntax: Expression
    ) -> CheckedExpression {
        let candidate = instance.candidate
        let symbol = candidate.subscript!
        let setter = symbol.setter.map { setter -> FunctionReference in
            resolve(setter)
            return FunctionReference(setter, instance.arguments, candidate.dispatch)
        }
        let access = CheckedExpression.PropertyAccess(variable: nil, getter: getter, setter: setter)
        return node(
            .subscript(base: candidate.receiver, access, arguments: arguments), instance.result, syntax)
    }

    /// How a member of `owner` is reached on a base of this type.
    func dispatch(
        of function: FunctionSymbol, on base: Type, isSuper: Bool = false
    ) -> FunctionReference.Dispatch {
        if case .existential = types.kind(base) {
            if function.owner?.kind == .protocol { return function.isRequirement ? .existential : .opened }
        }
        if function.isRequirement { return .requirement }
        if isSuper { return .direct }
        if function.owner?.kind == .class, !function.isStatic, !function.isFinal, function.kind != .initializer {
            return .virtual
        }
        if function.owner?.kind == .class, function.isStatic, !function.isFinal { return .virtual }
        return .direct
    }
}
