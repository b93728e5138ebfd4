import Diagnostics
import Syntax

/// Variables that nobody reads, and those that need not be variable.
extension FlowChecker {
    mutating func warnUnusedVariables() {
        for each in declared { warn(about: each.variable, each.form) }
        declared = []
    }

    private func warn(about variable: VariableSymbol, _ form: DeclaredVariable.Form) {
        guard variable.type != .error, !variable.isWeak, !variable.hasObservers else { return }
        let name = checker.text(variable.name)
        if variable.isRead || variable.isCaptured {
            let mayBeConstant = form == .bare ? variable.isGiven && !variable.isChanged : !variable.isMutated
            if !variable.isLet, mayBeConstant { warn(CheckingMessages.neverMutated(name), at: variable.range) }
            return
        }
        if !variable.isLet, variable.isChanged || variable.isGiven || variable.isMutated {
            return warn(CheckingMessages.neverRead(name), at: variable.range)
        }
        // The parts that a closure's tuple is taken apart into.
        if form == .pattern, variable.isUsed { return }
        switch form {
        case .value: warn(CheckingMessages.unusedInitialization(name, isLet: variable.isLet), at: variable.range)
        case .bare where variable.isGiven: warn(CheckingMessages.unusedConstant(name), at: variable.range)
        case .bare, .pattern: warn(CheckingMessages.unusedValue(name, isLet: variable.isLet), at: variable.range)
        case .condition: warn(CheckingMessages.unusedCondition(name), at: variable.range)
        }
    }
}
