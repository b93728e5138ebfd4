import Diagnostics
import Syntax

/// Mistakes that show only where a chain of calls goes on, and are told where it began.
extension Checker {
    /// `numbers.map { $0 * 2 }.joined(separator: ", ")`: the closure further up should give texts. False if nothing further
    /// up can be blamed.
    func reportSource(_ base: Expression?, given: Type, wanted: Type) -> Bool {
        guard let base else { return false }
        switch bare(base).kind {
        case .array(let elements): return reportElements(elements, wanted)
        case .call(let call):
            guard case .member(let inner, let member) = call.callee.kind else { return false }
            switch text(member.name) {
            case "map": return reportResult(of: call, given, wanted)
            case "compactMap": return reportResult(of: call, optional(given), optional(wanted))
            case "sorted", "reversed": return reportSource(inner, given: given, wanted: wanted)
            default: return false
            }
        default: return false
        }
    }

    private func reportElements(_ elements: [Expression], _ wanted: Type) -> Bool {
        var isTold = false
        for element in elements {
            let type = quietly { shallow(check(element, expecting: nil).type) }
            let literal = literalKind(type)
            if literal == .none ? type == wanted : accepts(wanted, literal: literal) { continue }
            let name = text(literal == .none ? type : defaultType(of: literal))
            report(CheckingMessages.convertElement("'\(name)'", text(wanted)), at: place(of: element))
            isTold = true
        }
        return isTold
    }

    /// `[1, 2].map { $0 + "!" }`: of a literal array and a literal operand, the elements are wrong.
    func blameElements(of base: Expression, _ list: ArgumentList, since told: Int) {
        guard trialDepth == 0, case .array(let elements) = bare(base).kind, list.arguments.count == 1,
            case .closure(let closure) = list.arguments[0].value.kind, closure.body.statements.count == 1,
            let value = soleExpression(closure.body.statements[0]),
            case .binary(let op, let left, let right) = fold(value).kind,
            homogeneous.contains(op.name), diagnostics.count == told + 1, diagnostics[told].range == op.range
        else { return }
        for (parameter, operand) in [(left, right), (right, left)] where isParameter(parameter) {
            let wanted: Type
            switch bare(operand).kind {
            case .integer: wanted = known(.int)
            case .float: wanted = known(.double)
            case .string: wanted = known(.string)
            default: continue
            }
            let last = diagnostics.removeLast()
            if !reportElements(elements, wanted) { diagnostics.append(last) }
            return
        }
    }

    /// `numbers.reversed().sum()`: the library has several methods of the name that give different things back, so that
    /// nothing says which of them lacks the member.
    func hasSeveralReadings(_ value: CheckedExpression) -> Bool {
        guard case .call(let call) = value.kind, let (base, name) = member(value) else { return false }
        switch name {
        case "reversed", "prefix", "suffix", "dropFirst", "dropLast", "drop", "split": return true
        case "joined": return !call.arguments.isEmpty
        case "filter": return types.element(ofArray: shallow(value.type)) == nil
        case "map": return types.nominalSymbol(base).map { text($0.name).hasPrefix("Lazy") } ?? false
        default: return false
        }
    }

    private func isParameter(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .closureParameter(0): true
        case .name(let reference): lookup(reference.name).symbols.isEmpty
        default: false
        }
    }

    private func reportResult(of call: Call, _ given: Type, _ wanted: Type) -> Bool {
        if call.arguments.count == 1, case .keyPath = bare(call.arguments[0].value).kind {
            report(CheckingMessages.keyPathValue(text(given), text(wanted)), at: bare(call.arguments[0].value).range)
            return true
        }
        guard call.arguments.count == 1, case .closure(let closure) = bare(call.arguments[0].value).kind,
            let last = closure.body.statements.last, let result = soleExpression(last)
        else { return false }
        if given == .void, closure.body.statements.count > 1, case .expression = last.kind {
            reportLate(CheckingMessages.missingReturn("closure", text(wanted)), at: SourceRange(at: result.range.lower))
            return true
        }
        if isMissingCall(given, wanted), case .member(_, let method) = bare(result).kind {
            report(CheckingMessages.usedAsProperty("method", text(method.name)), at: place(of: result))
            return true
        }
        let (one, other) = (text(given), text(wanted))
        let isChain = if case .optionalChain = bare(result).kind { true } else { false }
        report(
            !isChain && types.wrapped(given).map({ shallow($0) == wanted }) ?? false
                ? CheckingMessages.optionalMustBeUnwrapped("'\(one)'", "'\(other)'")
                : CheckingMessages.convertClosureResult("'\(one)'", other), at: place(of: result))
        return true
    }

    /// `words.map { Int($0) }.filter { $0 > 1 }`: what the first closure gives should not be optional.
    func reportMappedOptionals(_ candidate: Candidate, _ list: ArgumentList, since told: Int) -> Bool {
        guard trialDepth == 0, diagnostics.count > told, isMapped(candidate), isLibraryFunction(candidate.function),
            let base = base(of: candidate.receiver), let element = types.element(ofArray: shallow(base.type)),
            let wrapped = types.wrapped(shallow(element)), types.wrapped(shallow(wrapped)) == nil
        else { return false }
        if let wanted = typeWanted(by: candidate.function.name, list), wanted != shallow(wrapped) { return false }
        let name = "'\(text(element))'"
        guard diagnostics[told].message.split(separator: " ").contains(where: { $0 == name }) else { return false }
        diagnostics.removeSubrange(told...)
        return reportSource(base.syntax, given: shallow(element), wanted: shallow(wrapped))
    }

    private func isMapped(_ candidate: Candidate) -> Bool {
        base(of: candidate.receiver)?.syntax.map { isMapped($0) } ?? false
    }

    /// `["a"].reduce(0, +)`: the elements cannot be added to that.
    func reportReduced(_ candidate: Candidate, _ list: ArgumentList, _ expecting: Type?) -> Bool {
        guard text(candidate.function.name) == "reduce", list.arguments.count == 2, trialDepth == 0,
            case .value(let base) = candidate.receiver, let element = types.element(ofArray: shallow(base.type)),
            case .name(let reference) = list.arguments[1].value.kind, isOperatorName(reference.name)
        else { return false }
        if isMistaken(base) || types.hasError(zonk(base.type)) { return true }
        let kind: SolverVariable.LiteralKind
        switch list.arguments[0].value.kind {
        case .integer: kind = .integer
        case .string: kind = .string
        case .float where isMapped(candidate): kind = .floating
        default: return false
        }
        let given = literalKind(element) == .none ? shallow(element) : defaultType(of: literalKind(element))
        var wanted = defaultType(of: kind)
        if let context = expecting.map({ shallow($0) }), types.flags(context).isEmpty, accepts(context, literal: kind) {
            wanted = context
        } else if accepts(given, literal: kind) {
            return false
        }
        let isStated = statedTypeRange != nil || nilPurpose == .returned
        if kind == .string, !isStated, given == known(.int), case .name? = base.syntax.map({ bare($0).kind }) {
            report(CheckingMessages.convertArgument("'String'", "Int"), at: place(of: list.arguments[0].value))
            return true
        }
        if types.nominalSymbol(given).map({ !$0.isLibrary }) ?? false { return false }
        if types.hasVariable(zonk(given)) || isStated && given == defaultType(of: kind) { return false }
        if reportSign(reference, of: base.syntax, given, wanted) { return true }
        return given != wanted && given != .error && reportSource(base.syntax, given: given, wanted: wanted)
    }

    /// `[first, second].reduce(0, +)` of what may be missing: the operator is taken for the sign of one number.
    private func reportSign(_ op: NameReference, of base: Expression?, _ given: Type, _ wanted: Type) -> Bool {
        guard ["+", "-"].contains(text(op.name)), types.wrapped(given) != nil,
            case .array(let elements)? = base.map({ bare($0).kind }), elements.count > 1,
            elements.allSatisfy({ element in
                quietly { types.wrapped(shallow(check(element, expecting: nil).type)) } != nil
            })
        else { return false }
        let number = text(wanted)
        report(
            CheckingMessages.convertArgument(
                "'(\(number)) -> \(number)'", "(\(number), \(text(given))) throws -> \(number)"),
            at: op.range)
        return true
    }

    /// `values.reduce(0, +)` of elements that only a generic parameter stands for: whole numbers are meant then.
    func addsUpGenerics(_ candidate: Candidate, _ list: ArgumentList) -> Bool {
        guard !isOperand, text(candidate.function.name) == "reduce", list.arguments.count == 2, list.trailing == 0,
            case .value(let base) = candidate.receiver, let element = types.element(ofArray: shallow(base.type)),
            isGeneric(shallow(element)), case .integer = list.arguments[0].value.kind,
            case .name(let reference) = list.arguments[1].value.kind
        else { return false }
        return isOperatorName(reference.name)
    }

    func mistakenSum(_ syntax: Expression) -> CheckedExpression {
        let sum = errorNode(syntax)
        sum.type = known(.int)
        sum.syntax = syntax
        return sum
    }

    /// A failed `reduce`: read without the type wanted of it where that alone is wrong, as in
    /// `let mean: Double = counts.reduce(0, +)`; a member that is not there makes the compiler think of `reduce(into:)`.
    func reducedAgain(
        _ candidate: Candidate, _ list: ArgumentList, _ nodes: [CheckedExpression?],
        _ told: (diagnostics: Int, members: Int), explicit: [Type]?, _ expecting: Type?, _ syntax: Expression,
        _ nameRange: SourceRange
    ) -> CheckedExpression? {
        guard trialDepth == 0, list.arguments.count == 2, list.arguments[0].label == nil,
            text(candidate.function.name) == "reduce"
        else { return nil }
        let context = expecting.flatMap { types.hasVariable(zonk($0)) || shallow($0) == .any ? nil : shallow($0) }
        if list.trailing == 1, missingMembers - told.members == diagnostics.count - told.diagnostics,
            case .closure(let closure) = list.arguments[1].value.kind, closure.body.statements.count == 1,
            diagnostics.count > told.diagnostics, !goesOn(behind: diagnostics[told.diagnostics].range)
        {
            diagnostics.removeSubrange(told.diagnostics...)
            if let context, nilPurpose != .argument {
                report(CheckingMessages.noCandidates("reduce", text(context)), at: nameRange)
            }
            report(CheckingMessages.missingLabel("into:", "call"), at: SourceRange(at: list.range.lower))
            return errorNode(syntax)
        }
        guard context != nil, !addsWholeNumbers(list, context) else { return nil }
        func read() -> CheckedExpression {
            list.nodes = nodes
            return complete(
                candidate, list, explicit: explicit, expecting: nil, syntax: syntax, nameRange: nameRange)
        }
        var literals: [Type]?
        switch list.arguments[0].value.kind {
        case .integer: literals = [known(.int), known(.double)]
        case .float: literals = [known(.double)]
        default: break
        }
        let fits = tries(keeping: false) {
            let first = (pending.count, variables.count)
            let made = read()
            settle(from: first.0, variablesFrom: first.1)
            if let literals, !literals.contains(zonk(made.type)) { mistakesInTrials += 1 }
        }
        guard fits else { return nil }
        diagnostics.removeSubrange(told.diagnostics...)
        return read()
    }

    /// Is a member that there is not called, or does another follow it? Then nothing else can be meant.
    private func goesOn(behind member: SourceRange) -> Bool {
        let next = sourceText(SourceRange(member.upper, member.upper.advanced(by: 1)))
        return next == "(" || next == "."
    }

    /// `let sum: Int = prices.reduce(0, +)`: the operator is one of whole numbers then.
    private func addsWholeNumbers(_ list: ArgumentList, _ context: Type?) -> Bool {
        guard context == known(.int), case .integer = list.arguments[0].value.kind,
            case .name(let reference) = list.arguments[1].value.kind
        else { return false }
        return isOperatorName(reference.name)
    }

    /// `let box: Box<Int> = Box("a")`: the argument that contradicts the type wanted of the whole.
    func reportArgument(
        against expecting: Type, _ candidate: Candidate, _ arguments: [CheckedExpression.Argument],
        at range: SourceRange
    ) -> Bool {
        var expecting = shallow(expecting)
        while let wrapped = types.wrapped(expecting) { expecting = shallow(wrapped) }
        guard trialDepth == 0, case .nominal(let wanted, let parameters) = types.kind(expecting),
            !parameters.isEmpty, !types.hasVariable(zonk(expecting))
        else { return false }
        var open = candidate
        let made = candidate.made.flatMap { types.nominalSymbol(zonk($0)) }
        if made === wanted, candidate.outer.count == parameters.count {
            open.outer = parameters
            open.made = expecting
        }
        let fresh = instantiate(open, explicit: nil, at: range)
        guard types.nominalSymbol(shallow(fresh.result)) === wanted, plan(from: fresh.result, to: expecting) != nil
        else { return false }
        var isTold = false
        for (index, argument) in arguments.enumerated() {
            guard case .value(let value) = argument, index < fresh.parameterTypes.count else { continue }
            let type = zonk(fresh.parameterTypes[index])
            if types.hasVariable(type) || plan(from: value.type, to: type) != nil { continue }
            reportMismatch(value, type, .argument)
            isTold = true
        }
        return isTold
    }
}
