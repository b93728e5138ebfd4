import ByHand
import Figures
import Formulas
import Glibc
import Learning
import Tensors

/// Puts the engine in order for a lecture: its seed, and an end with a message for what cannot go on.
public func startLecture(seed: Int64) {
    RandomGenerator.shared = RandomGenerator(seed: seed)
    FaultSlot.handler = { fault in
        fflush(nil)
        StandardError.write("error: \(fault.message)")
        exit(1)
    }
    DataShelf.reader = { name in
        guard let file = fopen(name, "rb") else { return nil }
        defer { fclose(file) }
        var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }
}

/// Shows a value as a report does: here as its text. Figures and formulas are for reports alone.
public func show<Value>(_ value: Value) {
    if value is any FigureConvertible || value is Formula || value is WorkedFormula || value is WorkedExample { return }
    if value is TracedTable || value is Derivative { return }
    print(value)
}
