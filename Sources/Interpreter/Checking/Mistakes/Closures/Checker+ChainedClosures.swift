import Diagnostics
import Syntax

/// Chains of `map` and what follows it, where what is made does not fit what is done with it.
extension Checker {
    /// What is done with the elements of a chain, and what they have to be for that.
    private struct ElementUse {
        let type: Type
        /// The operator that says so, and the element beside it.
        var operation: Operation?
        var isNegation = false

        struct Operation {
            let op: OperatorName
            let element: Expression
            let isLeft: Bool
            var isOfReduction = false
        }
    }

    /// `numbers.map { "\($0)" }.filter { $0 > 2 }`: the compiler blames the first closure if its result can be read in
    /// several ways; what is known of it for sure it forgets beside an operator.
    func blameMapped(_ base: Expression, _ made: Type, _ member: NameReference, _ list: ArgumentList, since told: Int) {
        guard trialDepth == 0, 1...2 ~= diagnostics.count - told, let result = mappedResult(base),
            let element = types.element(ofArray: shallow(made)).map({ withDefaults(zonk($0)) }),
            types.flags(element).isEmpty, element != .error, let use = use(of: member.name, list), use.type != element,
            types.wrapped(element) != use.type, !isTuple(element) || text(member.name) != "joined"
        else { return }
        let first = Array(diagnostics[told...])
        diagnostics.removeSubrange(told...)
        let isTold =
            if use.operation == nil && use.type != known(.bool) || isOpen(result, for: use) {
                reportSource(base, given: element, wanted: use.type)
            } else if let operation = use.operation, isForgotten(result) {
                reportForgotten(operation, element, use.type, isMade: isConversion(result))
            } else {
                false
            }
        if !isTold { diagnostics += first }
    }

    /// Beside what it is compared with, or a text that is added, the result of the first closure is nothing.
    private func reportForgotten(
        _ operation: ElementUse.Operation, _ element: Type, _ other: Type, isMade: Bool
    ) -> Bool {
        let (op, name) = (operation.op, text(operation.op.name))
        let isBoolean = element == known(.bool)
        if other == known(.double) {
            guard comparing.contains(op.name), element == known(.int) else { return false }
            report(CheckingMessages.binaryOperands(name, "'Int'", "'Double'"), at: op.range)
            return true
        }
        let isText = name == "+" && other == known(.string) && types.wrapped(element) == nil
        if comparing.contains(op.name) || isText && (isBoolean || !operation.isOfReduction) {
            let sides = operation.isLeft ? ("'()'", "'\(text(other))'") : ("'\(text(other))'", "'()'")
            report(CheckingMessages.binaryOperands(name, sides.0, sides.1), at: op.range)
            return true
        }
        guard name == "*" || name == "/", other == known(.int), operation.isLeft, !isBoolean || name == "*" else {
            return false
        }
        guard isMade || isBoolean else {
            report(CheckingMessages.binaryOperands(name, "'\(text(element))'", "'Int'"), at: op.range)
            return true
        }
        report(CheckingMessages.convertArgument("'\(text(element))'", text(other)), at: place(of: operation.element))
        return true
    }

    /// What the closure of a `map` gives, also where what was made is sorted then; nil if it is found out statement by
    /// statement.
    private func mappedResult(_ base: Expression) -> Expression?? {
        guard case .call(let call) = bare(base).kind, case .member(let inner, let member) = call.callee.kind else {
            return nil
        }
        if text(member.name) == "sorted" { return mappedResult(inner) }
        guard text(member.name) == "map", call.arguments.count == 1,
            case .closure(let closure) = bare(call.arguments[0].value).kind
        else { return nil }
        if closure.body.statements.count > 1 { return .some(nil) }
        return soleExpression(closure.body.statements[0]).map { .some(bare($0)) }
    }

    /// Is what the closure gives a literal, or made with one, or found out statement by statement?
    private func isOpen(_ result: Expression?, for use: ElementUse) -> Bool {
        guard let result else { return true }
        let isDecimal = use.type == known(.double)
        let isSum = use.operation.map { text($0.op.name) == "+" || text($0.op.name) == "-" } ?? false
        switch result.kind {
        case .string: return !isDecimal || isSum
        case .array: return !isDecimal && !(isSum && use.type == known(.string))
        case .ternary(_, let then, let otherwise):
            return !isDecimal && literalType(of: then) != nil && literalType(of: otherwise) != nil
        case .binary(let op, let left, let right):
            guard text(op.name) == "+", use.operation != nil || use.isNegation else { return false }
            if isDecimal, use.operation.map({ text($0.op.name) == "*" }) ?? false { return false }
            return [left, right].contains { if case .string = bare($0).kind { true } else { false } }
        default: return false
        }
    }

    private func isForgotten(_ result: Expression?) -> Bool {
        switch result?.kind {
        case .tuple?, .prefix?, .array?: false
        default: true
        }
    }

    /// `String($0)`
    private func isConversion(_ result: Expression?) -> Bool {
        if case .call(let call)? = result?.kind, case .name = call.callee.kind { true } else { false }
    }

    /// What the rest of a chain wants of the elements that `map` gives.
    func typeWanted(by member: Name, _ list: ArgumentList) -> Type? { use(of: member, list)?.type }

    private func use(of member: Name, _ list: ArgumentList) -> ElementUse? {
        let arguments = list.arguments
        switch text(member) {
        case "joined": return ElementUse(type: known(.string))
        case "contains"
        where arguments.count == 1 && arguments[0].label == nil && literalType(of: arguments[0].value) != nil:
            return literalType(of: arguments[0].value).map { ElementUse(type: $0) }
        case "reduce" where arguments.count == 2 && arguments[0].label == nil:
            guard let start = literalType(of: arguments[0].value) else { return nil }
            if case .name(let reference) = arguments[1].value.kind {
                return isOperatorName(reference.name) ? ElementUse(type: start) : nil
            }
            guard let (body, names) = soleBody(arguments[1].value),
                case .binary(let op, let left, let right) = bare(body).kind, homogeneous.contains(op.name),
                isParameter(left, 0, names), isParameter(right, 1, names)
            else { return nil }
            return ElementUse(
                type: start,
                operation: ElementUse.Operation(op: op, element: right, isLeft: false, isOfReduction: true))
        case "filter", "contains", "first", "allSatisfy", "map", "forEach", "compactMap":
            guard let last = arguments.last, let (body, names) = soleBody(last.value) else { return nil }
            if isParameter(body, 0, names) {
                return text(member) == "filter" ? ElementUse(type: known(.bool)) : nil
            }
            return use(in: body, names)
        default: return nil
        }
    }

    private func use(in syntax: Expression, _ names: [Name]?) -> ElementUse? {
        let value = bare(syntax)
        switch value.kind {
        case .binary(let op, let left, let right):
            if homogeneous.contains(op.name) || comparing.contains(op.name) {
                if isParameter(left, 0, names), let type = typeBeside(right) {
                    let operation = ElementUse.Operation(op: op, element: left, isLeft: true)
                    return ElementUse(type: type, operation: operation)
                }
                if isParameter(right, 0, names), let type = typeBeside(left) {
                    let operation = ElementUse.Operation(op: op, element: right, isLeft: false)
                    return ElementUse(type: type, operation: operation)
                }
            }
            return use(in: left, names) ?? use(in: right, names)
        case .prefix(let op, let operand):
            guard text(op.name) == "!", isParameter(operand, 0, names) else { return nil }
            return ElementUse(type: known(.bool), isNegation: true)
        case .call(let call):
            for argument in call.arguments {
                if let found = use(in: argument.value, names) { return found }
            }
            return nil
        default: return nil
        }
    }

    /// The type of a literal, or of a variable of which nothing is open.
    private func typeBeside(_ syntax: Expression) -> Type? {
        if let type = literalType(of: syntax) { return type }
        guard case .name = bare(syntax).kind else { return nil }
        let type = quietly { shallow(check(syntax, expecting: nil).type) }
        return isNumber(type) || type == known(.string) ? type : nil
    }

    /// The expression that a closure consists of, and the names of its parameters, if it gives them any.
    private func soleBody(_ syntax: Expression) -> (body: Expression, names: [Name]?)? {
        guard case .closure(let closure) = bare(syntax).kind, closure.body.statements.count == 1,
            let body = soleExpression(closure.body.statements[0])
        else { return nil }
        switch closure.parameters {
        case .implicit: return (body, nil)
        case .names(let list): return (body, list.map { $0.name })
        case .list: return nil
        }
    }

    private func isParameter(_ syntax: Expression, _ index: Int, _ names: [Name]?) -> Bool {
        switch bare(syntax).kind {
        case .closureParameter(let place): names == nil && place == index
        case .name(let reference): names.map { index < $0.count && $0[index] == reference.name } ?? false
        default: false
        }
    }

    func literalType(of syntax: Expression) -> Type? {
        switch bare(syntax).kind {
        case .integer: known(.int)
        case .float: known(.double)
        case .string: known(.string)
        case .boolean: known(.bool)
        default: nil
        }
    }
}
