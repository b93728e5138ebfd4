import Tensors

/// How a layer's weights begin.
public enum Initializer: Sendable {
    case zeros, ones
    /// All the same.
    case constant(Double)
    /// Spread evenly between two bounds.
    case uniform(Double, Double)
    /// Normal with mean 0.
    case normal(deviation: Double)
    /// Uniform in ±√(6 / (inputs &+ outputs)): Glorot and Bengio 2010.
    case glorotUniform
    /// Normal with variance 2 / (inputs + outputs).
    case glorotNormal
    /// Uniform in ±√(6 / inputs), for rectifiers: He and others 2015.
    case heUniform
    /// Normal with variance 2 / inputs.
    case heNormal

    /// Weights of a shape for so many inputs and outputs of each unit, from the shared generator.
    public func weights(_ shape: Shape, inputs: Int, outputs: Int) -> Tensor {
        let (fanIn, fanSum) = (Double(max(1, inputs)), Double(max(1, inputs &+ outputs)))
        switch self {
        case .zeros: return Tensor.zeros(shape)
        case .ones: return Tensor.ones(shape)
        case .constant(let value): return Tensor.full(shape, value)
        case .uniform(let low, let high): return Tensor.randomUniform(shape, low, high)
        case .normal(let deviation): return Tensor.randomNormal(shape, deviation: deviation)
        case .glorotUniform:
            let limit = (6 / fanSum).squareRoot()
            return Tensor.randomUniform(shape, -limit, limit)
        case .glorotNormal: return Tensor.randomNormal(shape, deviation: (2 / fanSum).squareRoot())
        case .heUniform:
            let limit = (6 / fanIn).squareRoot()
            return Tensor.randomUniform(shape, -limit, limit)
        case .heNormal: return Tensor.randomNormal(shape, deviation: (2 / fanIn).squareRoot())
        }
    }
}
