import CellLibrary
import Diagnostics
import Interpreter

extension TestRun {
    /// Runs a checked test cell, and takes in what its checks found.
    mutating func run(_ unit: CheckedUnit, in program: Program) {
        if unit.hasErrors {
            failure = .rejected(unit.diagnostics.filter { $0.severity == .error })
            return
        }
        do throws(Fault) {
            try program.run(unit)
        } catch {
            failure = .faulted(error)
            interrupt(at: ([error.range] + error.stack.map { $0.range }).compactMap { $0 })
        }
        for case .emitted(let object, let place?) in program.events {
            if let outcome = object as? CheckOutcome { add(outcome, at: place) }
        }
    }
}
