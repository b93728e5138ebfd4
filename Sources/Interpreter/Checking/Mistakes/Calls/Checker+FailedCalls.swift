import Diagnostics
import Syntax

/// Calls of what is not known, or not known as anything else is.
extension Checker {
    /// `[Itm]()` where there is no such type: the compiler reads an array of something.
    func collectionOfUnknown(_ syntax: Expression) -> String? {
        guard case .array(let elements) = syntax.kind, elements.count == 1 else { return nil }
        switch elements[0].kind {
        case .array: return collectionOfUnknown(elements[0]).map { "[\($0)]" }
        case .name, .optionalBinding, .optionalChain: return "[Any]"
        default: return nil
        }
    }

    /// `function(x) { … }` of other languages: what is written for `func` there is a macro here, without arguments.
    func callFunctionWord(
        _ reference: NameReference, _ list: ArgumentList, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        report(CheckingMessages.macroNeedsPound("function"), at: reference.range)
        if let expecting, types.function(shallow(expecting)) != nil, !types.hasVariable(zonk(expecting)) {
            let wanted = wantedText(expecting)
            report(CheckingMessages.cannotConform(wanted, "ExpressibleByStringLiteral"), at: reference.range)
        } else {
            report(CheckingMessages.genericParameterNotInferred("T"), at: reference.range)
        }
        if list.arguments.count > list.trailing {
            report(CheckingMessages.takesNoArguments, at: SourceRange(at: list.range.lower))
        } else if let closure = list.arguments.last {
            report(CheckingMessages.extraTrailingClosure, at: SourceRange(at: closure.value.range.lower))
        }
        return failedCall(list, syntax)
    }

    /// `let total = total(prices)` at the top level, beside a function of the name: the variable asks for itself.
    func isOwnValue(_ symbols: [Symbol]) -> Bool {
        for case .variable(let variable) in symbols where variable.globalBinding?.isChecking ?? false {
            resolve(variable)
            return true
        }
        return false
    }

    /// After a mistake in the callee the arguments are still read for their own.
    func failedCall(_ list: ArgumentList, _ syntax: Expression) -> CheckedExpression {
        for index in list.arguments.indices {
            if namesType(list.arguments[index].value) { continue }
            checkAlone(list, index)
        }
        return errorNode(syntax)
    }

    /// Of what is not known nothing tells the arguments their types, which those that need one are told.
    func unknownCall(_ list: ArgumentList, _ syntax: Expression) -> CheckedExpression {
        for (index, argument) in list.arguments.enumerated() where list.nodes[index] == nil {
            readWithoutContext(argument.value)
        }
        return failedCall(list, syntax)
    }

    /// `min(self, 3)` in an extension of `Int`, which has a static property of the name.
    func reportCalledStatic(_ entries: [MemberEntry], of type: Type, at range: SourceRange) {
        for entry in entries {
            guard case .variable(let variable) = entry.symbol, variable.isStatic else { continue }
            resolve(variable)
            let parameters = entry.owner.generics.parameters
            let value = shallow(
                substitute(variable.type, parameters, outerArguments(of: entry.owner, base: type)))
            if value == .error || types.function(value) != nil { continue }
            return report(CheckingMessages.callNonFunction("'\(text(value))'"), at: range)
        }
    }

    func readWithoutContext(_ syntax: Expression) {
        switch syntax.kind {
        case .implicitMember(let reference): reportNoContext(reference, syntax)
        case .call(let call) where beginsWithDot(syntax):
            readWithoutContext(call.callee)
            for argument in call.arguments { readWithoutContext(argument.value) }
        case .member(let base, _) where beginsWithDot(syntax): readWithoutContext(base)
        case .parenthesized(let inner): readWithoutContext(inner)
        // Once is enough.
        case .ternary(_, let then, let otherwise): readWithoutContext(beginsWithDot(then) ? then : otherwise)
        case .tuple(let elements):
            for element in elements { readWithoutContext(element.value) }
        case .nilLiteral: report(CheckingMessages.nilNeedsContext, at: syntax.range)
        case .keyPath: _ = check(syntax, expecting: nil)
        case .array(let elements): readWithoutContext(elements)
        case .dictionary(let elements): readWithoutContext(elements.map { $0.value })
        case .prefix(_, let inner): readWithoutContext([inner])
        case .closure(let closure): readWithoutContext(closure, syntax)
        default: break
        }
    }

    /// What a literal or an operator holds.
    private func readWithoutContext(_ parts: [Expression]) {
        for part in parts {
            if case .implicitMember(let reference) = part.kind {
                report(CheckingMessages.memberWithoutContext(text(reference.name)), at: reference.range)
            } else if !isNil(part) {
                readWithoutContext(part)
            }
        }
    }

    /// Parameters without types are of none, which nothing more is told of.
    private func readWithoutContext(_ closure: Closure, _ syntax: Expression) {
        let count: Int
        switch closure.parameters {
        case .implicit: count = ImplicitParameters.highest(in: closure.body) + 1
        case .names(let list): count = list.count
        case .list:
            _ = check(syntax, expecting: nil)
            return
        }
        let parameters = [FunctionType.Parameter](filled: FunctionType.Parameter(.error), count: count)
        let type = FunctionType(parameters: parameters, result: .error, thrown: nil)
        _ = check(syntax, expecting: types.make(.function(type)))
        if closure.body.statements.count == 1, let value = soleExpression(closure.body.statements[0]) {
            readWithoutContext(value)
        }
    }

    /// `greet(name: String)`: of what is not found nobody asks for values.
    private func namesType(_ syntax: Expression) -> Bool {
        guard case .name(let reference) = syntax.kind else { return false }
        return namesType(reference)
    }

    /// `type(of:)` and `withoutActuallyEscaping` have no signature in Swift.
    func specialCall(
        _ reference: NameReference, _ list: ArgumentList, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression? {
        guard list.arguments.count == 1, text(reference.name) == "type" else { return nil }
        guard let label = list.arguments[0].label else {
            report(CheckingMessages.missingLabel("of:", "call"), at: list.arguments[0].value.range)
            return failedCall(list, syntax)
        }
        guard text(label) == "of" else { return nil }
        wholeValue = list.arguments[0].value.id
        let value = check(list.arguments[0].value, expecting: nil)
        if value.type == .error { return value }
        return node(.dynamicType(value), types.metatype(forceDefault(value.type)), syntax)
    }
}
