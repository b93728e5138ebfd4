import ByHand
import Figures
import Formulas
import Glibc
import Tensors

/// Puts the engine in order for a lecture: its seed, and an end with a message for what cannot go on.
public func startLecture(seed: Int64) {
    RandomGenerator.shared = RandomGenerator(seed: seed)
    FaultSlot.handler = { fault in
        fflush(nil)
        StandardError.write("error: \(fault.message)")
        exit(1)
    }
}

/// Shows a value as a report does: here as its text. Figures and formulas are for reports alone.
public func show<Value>(_ value: Value) {
    if value is any FigureConvertible || value is Formula || value is WorkedFormula || value is WorkedExample { return }
    print(value)
}
