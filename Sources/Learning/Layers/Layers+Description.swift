import Tensors

extension Activation {
    public var description: String { name }
}

extension Sequential {
    /// The layers in order, each with the shape of its weights, and how much they learn.
    public var description: String {
        var text = ""
        for layer in layers {
            text += (text.isEmpty ? "" : " → ") + layer.name
            if let weight = layer.parameters.first { text += " " + weight.shape.description }
        }
        return text + ": " + String(parameterCount) + (parameterCount == 1 ? " parameter" : " parameters")
    }
}

extension LayerGraph: CustomStringConvertible {
    /// How many inputs, outputs and parameters it has.
    public var description: String {
        let count = parameters.reduce(0) { $0 + $1.count }
        return "LayerGraph: " + String(inputCount) + " in, " + String(outputs.count) + " out, " + String(count)
            + (count == 1 ? " parameter" : " parameters")
    }
}

extension LayerGraph.Place: CustomStringConvertible {
    public var description: String { "place " + String(number) }
}

extension LayerGraph.Join: CustomStringConvertible {
    public var description: String {
        switch self {
        case .add: "add"
        case .multiply: "multiply"
        case .average: "average"
        case .concatenate: "concatenate"
        }
    }
}

extension RecurrentOutput: CustomStringConvertible {
    public var description: String {
        switch self {
        case .sequence: "sequence"
        case .last: "last"
        }
    }
}

extension LSTMState: CustomStringConvertible {
    public var description: String { "h = " + hidden.description + "\nc = " + cell.description }
}

extension LSTM.Gates: CustomStringConvertible {
    public var description: String {
        "i = " + input.description + "\nf = " + forget.description + "\ng = " + candidate.description + "\no = "
            + output.description
    }
}

extension BatchNorm.Statistics: CustomStringConvertible {
    public var description: String { "mean " + mean.description + "\nvariance " + variance.description }
}

extension Initializer: CustomStringConvertible {
    public var description: String {
        switch self {
        case .zeros: "zeros"
        case .ones: "ones"
        case .constant(let value): "constant(\(value))"
        case .uniform(let low, let high): "uniform(\(low), \(high))"
        case .normal(let deviation): "normal(deviation: \(deviation))"
        case .glorotUniform: "glorotUniform"
        case .glorotNormal: "glorotNormal"
        case .heUniform: "heUniform"
        case .heNormal: "heNormal"
        }
    }
}
