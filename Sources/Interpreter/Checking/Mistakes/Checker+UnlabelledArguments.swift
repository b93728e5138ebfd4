import Diagnostics
import Syntax

/// Fewer arguments than a declaration takes, some of them without their labels.
extension Checker {
    /// `area(2)` of `area(width:height:)`: the parameter that each argument is meant for, where they stand in the order of
    /// the parameters. Nil if all labels are right, or one is like none of the declaration's.
    func inOrder(_ list: ArgumentList, _ parameters: [ParameterSymbol]) -> [Int]? {
        guard list.trailing == 0, !list.arguments.isEmpty, !parameters.contains(where: { $0.isVariadic }) else {
            return nil
        }
        var given: [Int] = []
        var isExact = true
        for argument in list.arguments {
            let start = given.last.map { $0 + 1 } ?? 0
            if let named = parameters[start...].firstIndex(where: { $0.label == argument.label }) {
                given.append(named)
                continue
            }
            guard start < parameters.count, let wanted = parameters[start].label, isLike(argument.label, wanted) else {
                return nil
            }
            isExact = false
            given.append(start)
        }
        let isMissed = parameters.indices.contains { !given.contains($0) && parameters[$0].defaultValue == nil }
        return isExact || !isMissed ? nil : given
    }

    /// `numbers.contains({ $0 > 1 })`: a function without the label that says what it is for.
    func reportMissingWhere(_ entries: [MemberEntry], _ list: ArgumentList, _ reference: NameReference) -> Bool {
        guard ["contains", "firstIndex", "lastIndex"].contains(text(reference.name)), list.trailing == 0,
            list.arguments.count == 1, case let argument = list.arguments[0], argument.label == nil,
            isFunction(argument.value)
        else { return false }
        let functions = entries.compactMap { entry -> FunctionSymbol? in
            guard case .function(let function) = entry.symbol else { return nil }
            resolve(function)
            return function
        }
        guard functions.contains(where: { $0.parameters.first?.label.map { text($0) } == "where" }),
            !functions.contains(where: { takesFunctionPlainly($0) })
        else { return false }
        report(CheckingMessages.missingLabel("where:", "call"), at: argument.value.range)
        return true
    }

    private func takesFunctionPlainly(_ function: FunctionSymbol) -> Bool {
        guard let first = function.parameters.first, first.label == nil else { return false }
        return types.function(first.argumentType) != nil
    }

    private func isFunction(_ syntax: Expression) -> Bool {
        if case .closure = bare(syntax).kind { return true }
        guard case .name = bare(syntax).kind else { return false }
        return quietly { types.function(shallow(check(syntax, expecting: nil).type)) != nil }
    }

    /// Is there no label, or one that is nearly the one wanted?
    private func isLike(_ label: Name?, _ wanted: Name) -> Bool {
        guard let label else { return true }
        let (one, other) = (text(label), text(wanted))
        return one.utf8.count == 1 && other.utf8.count == 1 || NearestSpelling.of(one, among: [other]) != nil
    }
}
