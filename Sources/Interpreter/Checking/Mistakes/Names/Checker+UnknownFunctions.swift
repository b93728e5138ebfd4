import Diagnostics
import Syntax

/// What the compiler makes of names that it could not find, once more is wanted of them.
extension Checker {
    /// `numbers.filter(isEven)` where there is no such function: it is said to be one that may escape.
    func reportUnknownFunction(_ syntax: Expression, _ wanted: Type, _ instance: Instance, _ call: Expression) {
        guard trialDepth == 0, let function = types.function(shallow(wanted)), let last = diagnostics.last?.message
        else { return }
        let isMap = text(instance.candidate.function.name) == "map" && isLibraryFunction(instance.candidate.function)
        let name = place(of: call)
        var open = openParameters(of: types.wrapped(shallow(function.result)) ?? function.result)
        if isMap, case .error = bare(syntax).kind {
            return reportOpen((function.thrown.map { openParameters(of: $0) } ?? []) + open, at: name)
        }
        guard last.hasPrefix(CheckingMessages.cannotFindPrefix) || last == CheckingMessages.anonymousOutside else {
            return
        }
        if case .binary(let op, _, _) = folded(bare(syntax)).kind, comparing.contains(op.name) {
            return report(CheckingMessages.convertArgument("'Bool'", wantedText(wanted)), at: op.range)
        }
        switch bare(syntax).kind {
        case .name(let reference) where isUnknown(reference.name) && !isMap:
            reportOpen(open, at: name)
            report(CheckingMessages.unknownMayEscape(wantedText(withParameters(wanted))), at: place(of: syntax))
        case .member(let base, _) where isUnknown(base):
            if isMap, let thrown = function.thrown { open = openParameters(of: thrown) + open }
            reportOpen(open, at: name)
            report(CheckingMessages.unknownMayEscape(wantedText(withParameters(wanted))), at: place(of: syntax))
        case .name where isMap, .binary where isMap, .sequence where isMap:
            report(CheckingMessages.noExactMatches("instance method 'map'"), at: name)
        case .call where isMap: reportOpen(open, at: name)
        default: break
        }
    }

    private func openParameters(of type: Type) -> [GenericParameterSymbol] {
        unboundVariable(type).flatMap { variables[$0].parameter }.map { [$0] } ?? []
    }

    private func reportOpen(_ parameters: [GenericParameterSymbol], at range: SourceRange) {
        for parameter in parameters {
            report(CheckingMessages.genericParameterNotInferred(text(parameter.name)), at: range)
        }
    }

    private func isUnknown(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .name(let reference): return isUnknown(reference.name)
        case .closureParameter: return true
        default: return false
        }
    }

    /// Generic parameters that are not known yet go by their names.
    private func withParameters(_ type: Type) -> Type {
        let type = shallow(type)
        if case .variable(let index) = types.kind(type), let parameter = variables[Int(index)].parameter {
            return types.parameter(parameter)
        }
        return mapParts(of: type) { withParameters($0) }
    }

    /// `a + b` where the types of both are not known: the compiler takes what it finds first to have such an operator.
    func reportSumOfUnknowns(
        _ op: OperatorName, _ left: Expression, _ right: Expression, _ expecting: Type?
    ) {
        guard trialDepth == 0, let expecting, unboundVariable(expecting) == nil,
            types.nominalSymbol(shallow(expecting)) != nil, let given = typeOfUnknowns(op, left, right)
        else { return }
        let wanted = text(expecting)
        if given == wanted { return }
        let message: String? =
            switch nilPurpose {
            case .returned: CheckingMessages.convertReturned("'\(given)'", wanted)
            case .specified: CheckingMessages.convertSpecified("'\(given)'", wanted)
            case .assigned: CheckingMessages.convertAssigned("'\(given)'", wanted)
            case .argument: CheckingMessages.convertArgument("'\(given)'", wanted)
            default: nil
            }
        if let message { report(message, at: op.range) }
    }

    /// `total += d * d`, where nothing is known of `d`.
    func reportAddedUnknowns(_ right: Expression, to type: Type) {
        guard trialDepth == 0, case .binary(let op, let first, let second) = folded(bare(right)).kind,
            types.nominalSymbol(shallow(type)) != nil, let given = typeOfUnknowns(op, first, second)
        else { return }
        let wanted = text(type)
        if given != wanted { report(CheckingMessages.convertArgument("'\(given)'", wanted), at: op.range) }
    }

    /// `return total + 1` in a function that gives nothing back, where there is no `total`.
    func reportReturnedSum(_ value: Expression) {
        guard case .binary(let op, _, _) = bare(value).kind, homogeneous.contains(op.name),
            leaves(of: value).contains(where: { isUnknownChain($0) })
        else { return }
        report(CheckingMessages.returnUnexpected(), at: op.range)
    }

    /// A name that there is not, or a member of what is not known.
    private func isUnknownChain(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .name(let reference): isUnknown(reference.name)
        case .member: quietly { check(syntax, expecting: nil) }.type == .error
        default: false
        }
    }

    private func typeOfUnknowns(_ op: OperatorName, _ left: Expression, _ right: Expression) -> String? {
        if case .binary(let one, let first, let second) = folded(bare(left)).kind,
            case .binary(let other, let third, let fourth) = folded(bare(right)).kind
        {
            guard let type = typeOfUnknowns(one, first, second), type == typeOfUnknowns(other, third, fourth) else {
                return nil
            }
            return op.name == operatorNames.plus || text(op.name) == "-" ? type : nil
        }
        guard isOfUnknownType(left), isOfUnknownType(right) else { return nil }
        switch text(op.name) {
        case "+": return "String"
        case "-", "*", "/": return "Duration"
        case "%": return "Int128"
        default: return nil
        }
    }

    /// A parameter or property whose written type there is not.
    private func isOfUnknownType(_ syntax: Expression) -> Bool {
        guard case .name(let reference) = bare(syntax).kind else { return false }
        if isUnknown(reference.name) { return true }
        let found = quietly { lookup(reference.name) }
        for symbol in found.symbols + found.member.map({ $0.symbol }) {
            guard case .variable(let variable) = symbol else { continue }
            return variable.type == .error && variable.frame?.kind != .closure
                && (variable.kind == .parameter || variable.kind == .local || variable.kind == .global
                    || variable.binding?.initializer == nil && variable.owner != nil)
        }
        return false
    }
}
