import ByHand
import Figures
import Formulas
import Tensors

/// What a value of ours is to a reader.
public enum CellAppearance {
    /// As `print` writes it.
    case text
    case tensor(Tensor)
    case number(Double)
    /// An exact fraction, in lowest terms.
    case ratio(Int64, over: Int64)
    case figure(Figure)
    case formula(Formula)
    case worked(WorkedExample)
}
