import Diagnostics
import Syntax

/// Saying what is wrong with patterns.
extension Checker {
    /// `case .number(let n), .end`: what one pattern binds, all of a case must bind.
    func reportUnbound(_ bound: [[VariableSymbol]]) {
        if bound.count < 2 { return }
        for variables in bound {
            for variable in variables {
                let isEverywhere = bound.allSatisfy { $0.contains { $0.name == variable.name } }
                if !isEverywhere {
                    report(CheckingMessages.notBoundEverywhere(text(variable.name)), at: variable.range)
                }
            }
        }
    }

    /// `catch ParseError`
    func namesType(_ reference: NameReference) -> Bool {
        switch quietly({ lookup(reference.name) }).symbols.first {
        case .nominal?, .typealias?: true
        default: false
        }
    }
}
