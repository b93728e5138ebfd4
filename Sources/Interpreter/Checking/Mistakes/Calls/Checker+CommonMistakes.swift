import Diagnostics
import Syntax

/// Mistakes that are the same whichever of several declarations is meant: those the compiler tells at their place.
extension Checker {
    /// `String(repeating: "-", count: width * 0.5)`: of all that takes these labels the count is a whole number.
    func reportCommon(_ candidates: [Candidate], _ list: ArgumentList) -> Bool {
        var common: (index: Int, type: Type)?
        for candidate in candidates {
            guard let mistake = soleMistake(candidate, list), !types.hasVariable(mistake.type) else { return false }
            if let common, common.index != mistake.index || common.type != mistake.type { return false }
            common = mistake
        }
        guard let common, let value = list.nodes[common.index] else { return false }
        reportMismatch(value, common.type, .argument)
        return true
    }

    /// The argument that does not fit, if it is the only one.
    private func soleMistake(_ candidate: Candidate, _ list: ArgumentList) -> (index: Int, type: Type)? {
        let binding = bind(list, to: candidate.function.parameters)
        let parameters = quietly { instantiate(candidate, explicit: nil, at: list.range).parameterTypes }
        var found: (index: Int, type: Type)?
        for (source, type) in zip(binding.sources, parameters) {
            for index in source {
                guard let value = list.nodes[index] else { return nil }
                if fitsQuietly(value.type, type) { continue }
                if found != nil { return nil }
                found = (index, zonk(type))
            }
        }
        return found
    }

    /// `rows[x][y]` with a number that is no whole one: where an element is wanted, the index is told, and where a part of
    /// the rows would do as well, that nothing fits. Either way the element is what is read on.
    func reportIndex(
        _ candidate: Candidate, _ list: ArgumentList, _ syntax: Expression, _ brackets: SourceRange,
        _ expecting: Type?
    ) -> CheckedExpression? {
        guard trialDepth == 0, case .value(let base) = candidate.receiver, isLibraryFunction(candidate.function),
            list.arguments.count == 1, list.arguments[0].label == nil, let index = list.nodes[0]
        else { return nil }
        if isGeneric(shallow(base.type)), isInteger(shallow(index.type)) || literalKind(index.type) == .integer {
            // `self[1]` of any collection
            report(CheckingMessages.convertArgument("'Int'", "\(text(base.type)).Index"), at: place(of: index))
            return errorNode(syntax)
        }
        guard let element = types.element(ofArray: shallow(base.type)),
            types.nominalSymbol(shallow(base.type))?.representation == .array, isNoIndex(index)
        else { return nil }
        if isElementWanted(syntax, expecting) {
            reportMismatch(index, known(.int), .argument)
        } else if !reportInArgument(list.arguments[0].value, known(.int)) {
            report(CheckingMessages.noExactMatches("subscript "), at: brackets)
        }
        let made = errorNode(syntax)
        made.type = element
        made.syntax = syntax
        return made
    }

    /// A number, a text, or a case of an enum.
    private func isNoIndex(_ value: CheckedExpression) -> Bool {
        let type = shallow(value.type)
        if literalKind(type) != .none { return literalKind(type) != .integer }
        guard let symbol = types.nominalSymbol(type) else { return false }
        return isNumber(type) && type != known(.int) || symbol.representation == .string
            || symbol.kind == .enum
                && types.wrapped(type) == nil
    }

    /// `rows[count...]` where `count` is what something that failed gave.
    func reportUnknownBound(_ list: ArgumentList, _ brackets: SourceRange) {
        guard trialDepth == 0, list.arguments.count == 1,
            case .postfix(let bound, let op) = bare(list.arguments[0].value).kind, text(op.name) == "...",
            case .name = bare(bound).kind
        else { return }
        report(CheckingMessages.cannotConform("()", "RangeExpression"), at: brackets)
    }

    /// Notes that only an element of what is subscripted will do.
    func noteElementWanted(_ access: Subscript, _ syntax: Expression, _ expecting: Type?, isAssigned: Bool) {
        if isAssigned || isElementWanted(syntax, expecting) { pinnedBases.insert(bare(access.base).id) }
    }

    private func isElementWanted(_ syntax: Expression, _ expecting: Type?) -> Bool {
        isOperand || pinnedBases.contains(syntax.id)
            || expecting.map { unboundVariable($0) == nil && shallow($0) != .any } ?? false
    }
}
