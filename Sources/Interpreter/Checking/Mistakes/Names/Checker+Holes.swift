import Diagnostics
import Syntax

/// Values of which nothing is known: variables that failed, names that there are not, and what follows them.
///
/// The compiler goes on with a hole in the place of their types, and tells what it cannot find out because of it.
extension Checker {
    /// `.member` beside a hole.
    func reportMember(_ dotted: Expression, besides value: Expression, _ op: OperatorName, isFirst: Bool) {
        guard trialDepth == 0, isHole(value) else { return }
        if comparing.contains(op.name), isCollectionLiteral(bare(dotted)) { return readWithoutContext(bare(dotted)) }
        guard let member = firstMember(bare(dotted)) else { return }
        let isBare = if case .implicitMember = bare(dotted).kind { true } else { false }
        switch text(op.name) {
        case "==", "!=":
            let isFound =
                isBare
                ? Checker.comparedMembers.contains(text(member.name)) : Checker.madeMembers.contains(text(member.name))
            if isFound || text(op.name) == "==" && !isFirst && !isPartOfHole(value) { return }
            report(CheckingMessages.cannotInferContextual(text(member.name)), at: member.range)
        case "<", ">", "<=", ">=":
            if isBare, Checker.orderedMembers.contains(text(member.name)) { return }
            report(CheckingMessages.memberWithoutContext(text(member.name)), at: member.range)
        default: return
        }
    }

    /// `Dictionary(uniqueKeysWithValues: failed)`: nothing says what the keys are.
    func reportOpenKeys(
        _ candidate: Candidate, _ list: ArgumentList, _ expecting: Type?, _ call: Expression, at range: SourceRange
    ) {
        guard trialDepth == 0, isLibraryFunction(candidate.function), candidate.function.kind == .initializer,
            case .nominal(let made, let arguments)? = candidate.made.map({ types.kind(shallow($0)) }),
            made.representation == .dictionary, unboundVariable(arguments[0]) != nil,
            expecting.map({ $0 == .any || unboundVariable($0) != nil }) ?? true,
            isHole(list.arguments[0].value)
        else { return }
        let isGrouped = list.arguments[0].label.map { text($0) } == "grouping"
        if isGrouped, list.arguments.count < 2 || !isKeyPath(list.arguments[1].value) { return }
        // What is read of it may be known all the same.
        let member = wantedMembers[ObjectIdentifier(call)].map { text($0) } ?? "keys"
        guard ["keys", "values", "count", "isEmpty"].contains(member) else { return }
        let isWhole = list.arguments.count == 1 && member == "keys"
        for parameter in made.generics.parameters.prefix(isWhole ? 2 : 1) {
            report(CheckingMessages.genericParameterNotInferred(text(parameter.name)), at: range)
        }
    }

    /// `Dictionary(failed, uniquingKeysWith: { $0 + $1 })`: nothing is known of what the closure is given.
    func openFunctions(_ late: [Int], _ instance: Instance, beside arguments: [CheckedExpression.Argument?]) {
        guard trialDepth == 0,
            arguments.contains(where: { if case .value(let value)? = $0 { value.type == .error } else { false } })
        else { return }
        for index in late {
            guard let function = types.function(shallow(instance.parameterTypes[index])) else { continue }
            for index in function.parameters.compactMap({ unboundVariable($0.type) }) { _ = bind(index, to: .error) }
        }
    }

    /// Nothing is known of a function with a type that there is not: whatever it is given, and whatever it gives, will do.
    func hasFailed(_ function: FunctionSymbol) -> Bool {
        guard function.state.row == nil else { return false }
        return types.hasError(function.result) || function.parameters.contains { types.hasError($0.argumentType) }
    }

    /// Holes are filled with whatever is needed, so that the compiler goes on to look at what stands beside them.
    func toldHolesAlone(since told: Int) -> Bool {
        guard trialDepth == 0 else { return false }
        return diagnostics[told...].allSatisfy { diagnostic in
            diagnostic.severity != .error || diagnostic.message.hasPrefix(CheckingMessages.cannotFindPrefix)
                || diagnostic.message.hasPrefix(CheckingMessages.cannotInferContextualPrefix)
        }
    }

    /// Is a place that is assigned to a part of a hole? A hole itself takes anything.
    func isPlaceInHole(_ place: Expression) -> Bool { isHole(place) && isPartOfHole(place) }

    /// A variable that failed, a name that there is not, or anything made of one of them.
    func isHole(_ syntax: Expression) -> Bool {
        let syntax = bare(syntax)
        switch syntax.kind {
        case .name, .closureParameter: return quietly { check(syntax, expecting: nil) }.type == .error
        case .member(let base, let member): return isHole(base) || lacksType(member, of: base)
        case .call(let call): return isHole(call.callee)
        case .subscript(let access): return isHole(access.base)
        case .forceUnwrap(let value): return isHole(value)
        default: return false
        }
    }

    /// A member that there is not, or whose type failed.
    private func lacksType(_ member: NameReference, of base: Expression) -> Bool {
        let value = quietly { checkValueOrType(base, expecting: nil) }
        var type = shallow(value.type)
        if case .typeValue(let named) = value.kind { type = shallow(named) }
        guard type != .error, unboundVariable(type) == nil else { return false }
        return members(member.name, of: type).allSatisfy { entry in
            guard case .variable(let variable) = entry.symbol else { return false }
            resolve(variable)
            return variable.type == .error
        }
    }

    /// What is reached in a hole, rather than given by it: `failed.size`, `failed[0]`, a property that failed.
    private func isPartOfHole(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .name(let reference):
            return quietly { lookup(reference.name) }.symbols.isEmpty && !isUnknown(reference.name)
        case .member(let base, _):
            // A member of an unknown name is as unknown.
            if case .name(let reference) = bare(base).kind { return !isUnknown(reference.name) }
            return true
        case .subscript: return true
        case .forceUnwrap(let value): return isPartOfHole(value)
        default: return false
        }
    }

    /// Static members of the library's types that compare: the compiler takes those to be meant.
    private static let comparedMembers: Set<String> = orderedMembers.union([
        "awayFromZero", "borrow", "control", "copy", "decimal", "dictionary", "digit", "down", "emptyInput", "error",
        "format", "init", "minus", "none", "numeric", "overlay", "plus", "some", "struct", "towardZero", "up",
    ])

    /// Those of types whose values are ordered.
    private static let orderedMembers: Set<String> = [
        "above", "background", "below", "default", "high", "left", "low", "max", "medium", "min", "now", "random",
        "right", "unspecified", "userInitiated", "utility", "zero",
    ]

    /// What makes values of the library's types.
    private static let madeMembers: Set<String> = ["init", "some"]
}
