import Figures
import Formulas
import Interpreter
import Tensors

/// An object of ours that a program holds: it knows how a report shows it.
open class CellObject: HostObject {
    open var appearance: CellAppearance { .text }

    /// The number it is, if it is one.
    public var number: Double? {
        guard case .tensor(let tensor) = appearance, tensor.count == 1 else { return nil }
        return tensor.scalar
    }
}

/// What a value of ours is to a reader.
public enum CellAppearance {
    /// As `print` writes it.
    case text
    case tensor(Tensor)
    case figure(Figure)
    case formula(Formula)
}
