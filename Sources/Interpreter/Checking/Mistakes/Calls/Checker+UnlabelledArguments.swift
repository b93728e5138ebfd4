import Diagnostics
import Syntax

/// Functions that are given without the label that says what they are for.
extension Checker {
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
}
