import Interpreter
import Tensors

extension Tensor: CellHosted {
    public static var cellName: String { "Tensor" }
    public static var placeholder: Tensor { .empty }
    public var cellAppearance: CellAppearance { .tensor(self) }
}

extension Shape: CellHosted {
    public static var cellName: String { "Shape" }
    public static var placeholder: Shape { .empty }
}

extension Axis: CellHosted {
    public static var cellName: String { "Axis" }
    public static var placeholder: Axis { .all }
}

extension Padding: CellHosted {
    public static var cellName: String { "Padding" }
    public static var placeholder: Padding { .valid }
    public var cellText: String {
        switch self {
        case .valid: "valid"
        case .same: "same"
        case .full: "full"
        case .exactly(let amount): "exactly(\(amount))"
        }
    }
}

extension OrthogonalFactors: CellHosted {
    public static var cellName: String { "OrthogonalFactors" }
    public static var placeholder: OrthogonalFactors { Tensor.empty.qr() }
}

extension Eigensystem: CellHosted {
    public static var cellName: String { "Eigensystem" }
    public static var placeholder: Eigensystem { Tensor.empty.symmetricEigensystem() }
}

extension SingularFactors: CellHosted {
    public static var cellName: String { "SingularFactors" }
    public static var placeholder: SingularFactors { Tensor.empty.svd() }
}

extension GradientCheck: CellHosted {
    public static var cellName: String { "GradientCheck" }
    public static var placeholder: GradientCheck { checkGradient(at: .empty) { $0 } }
}

extension RandomGenerator: CellHosted {
    public static var cellName: String { "RandomGenerator" }
    public static var placeholder: RandomGenerator { RandomGenerator(seed: 0) }
}
