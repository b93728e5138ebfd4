import Interpreter
import Tensors

/// An object of ours that a program holds: it knows how a report shows it.
open class CellObject: HostObject {
    open var appearance: CellAppearance { .text }

    /// A drawing or a formula: nothing for a program that prints.
    public var isForReportsAlone: Bool {
        switch appearance {
        case .figure, .formula, .worked: true
        case .text, .tensor, .number, .ratio: false
        }
    }

    /// The number it is, if it is one.
    public var number: Double? {
        switch appearance {
        case .number(let number): return number
        case .tensor(let tensor): return tensor.count == 1 ? tensor.scalar : nil
        case .text, .ratio, .figure, .formula, .worked: return nil
        }
    }
}
