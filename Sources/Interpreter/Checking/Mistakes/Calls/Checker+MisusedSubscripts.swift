import Diagnostics
import Syntax

/// A type's own subscripts on its values, and those of its values on the type.
extension Checker {
    /// `Table[1, 2]`, where only values of tables have rows and columns.
    func reportMisusedSubscript(
        _ seen: [MemberEntry], _ type: Type, _ list: ArgumentList, _ syntax: Expression, isStatic: Bool
    ) -> Bool {
        guard trialDepth == 0, let symbol = types.nominalSymbol(type), !symbol.isLibrary,
            !takes(seen, list, isStatic: isStatic), takes(seen, list, isStatic: !isStatic)
        else { return false }
        report(
            isStatic
                ? CheckingMessages.instanceMemberOnType("subscript", text(type), isWritten: false)
                : CheckingMessages.staticMemberOnInstance("subscript", text(type)), at: baseRange(syntax))
        return true
    }

    /// Does a subscript of the program take arguments of these labels and types?
    private func takes(_ seen: [MemberEntry], _ list: ArgumentList, isStatic: Bool) -> Bool {
        seen.contains { entry in
            guard case .subscript(let symbol) = entry.symbol, symbol.isStatic == isStatic else { return false }
            resolve(symbol)
            let parameters = symbol.getter.parameters
            guard bind(list, to: parameters).mismatch == nil, parameters.count == list.arguments.count else {
                return false
            }
            // What its own parameters would be is not tried here.
            if symbol.getter.hasOwnParameters { return true }
            return zip(list.arguments, parameters).allSatisfy { argument, parameter in
                tries(keeping: false) {
                    let given = check(argument.value, expecting: parameter.argumentType)
                    if given.type == .error || plan(from: given.type, to: parameter.argumentType) == nil {
                        mistakesInTrials += 1
                    }
                }
            }
        }
    }
}
