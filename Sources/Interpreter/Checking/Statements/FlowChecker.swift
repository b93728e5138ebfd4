import Diagnostics
import Syntax

/// Follows the paths through a body: are variables given a value before they are read, and constants only once?
struct FlowChecker {
    let checker: Checker
    let function: FunctionSymbol

    init(_ checker: Checker, _ function: FunctionSymbol) {
        self.checker = checker
        self.function = function
    }

    func check(_ block: CheckedBlock) {}

    func checkTopLevel(_ statements: [CheckedStatement]) {}
}
