import Interpreter
import Learning
import Tensors

/// An optimiser of the program, as two of its closures.
struct CellOptimizer: Optimizer {
    var rate: Double { didSet { _ = setRate(rate) } }
    let setRate: NativeClosure1<Double, NativeVoid>
    let update: NativeClosure2<[Tensor], [Tensor], [Tensor]>

    mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor]) {
        parameters = update(parameters, gradients)
    }
}
