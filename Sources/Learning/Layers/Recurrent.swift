import Tensors

/// What a recurrent layer gives: the state after every step, or only after the last.
public enum RecurrentOutput: Sendable {
    case sequence, last

    /// A number of units that four gates of them fit into a shape; any other is a fault.
    static func width(_ units: Int, of layer: String) -> Int {
        if units > 0, units <= Shape.maximumCount / 4 { return units }
        FaultSlot.record(TensorFault(layer, [], .valueMustBePositive("the number of units", units)))
        return 1
    }
}

/// Runs a cell over [batch, time, features] from a state of zeros.
private func unrolled<State>(
    _ layer: String, _ input: Tensor, _ start: State, _ output: RecurrentOutput, _ step: (Tensor, State) -> State,
    _ visible: (State) -> Tensor
) -> Tensor {
    guard input.rank == 3 else {
        FaultSlot.record(TensorFault(layer, [input.shape], .rankExpected(3)))
        return .empty
    }
    var state = start
    var outputs: [Tensor] = []
    for time in 0..<input.shape[1] {
        state = step(input.column(time, axis: 1), state)
        if output == .sequence { outputs.append(visible(state)) }
        guard FaultSlot.isEmpty else { return .empty }
    }
    return output == .sequence ? Tensor.stack(outputs, axis: 1) : visible(state)
}

/// h = tanh(x W + h U + b): [batch, time, features] to [batch, time, units], or [batch, units] for the last step.
public struct RNN: Layer {
    /// W, [features, units].
    public var inputWeight: Tensor
    /// U, [units, units].
    public var recurrentWeight: Tensor
    /// b, [units].
    public var bias: Tensor
    /// Whether every state is given or the last.
    public let output: RecurrentOutput

    /// A cell of so many units over so many features.
    public init(_ features: Int, _ units: Int, output: RecurrentOutput = .sequence) {
        let units = RecurrentOutput.width(units, of: "RNN")
        inputWeight = Initializer.glorotUniform.weights([features, units], inputs: features, outputs: units)
        recurrentWeight = Initializer.glorotUniform.weights([units, units], inputs: units, outputs: units)
        bias = Tensor.zeros([units])
        self.output = output
    }

    /// The width of the state.
    public var units: Int { bias.count }
    public var name: String { "RNN" }
    public var parameters: [Tensor] {
        get { [inputWeight, recurrentWeight, bias] }
        set {
            guard takes(newValue, 3) else { return }
            (inputWeight, recurrentWeight, bias) = (newValue[0], newValue[1], newValue[2])
        }
    }

    /// The state after one more input, [batch, features] and [batch, units].
    public func step(_ input: Tensor, _ state: Tensor) -> Tensor {
        (input.matmul(inputWeight) + state.matmul(recurrentWeight) + bias).tanh()
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        unrolled(name, input, Tensor.zeros([input.rank > 0 ? input.shape[0] : 0, units]), output, step) { $0 }
    }
}

/// What an LSTM carries from step to step: the hidden state h and the cell state c.
public struct LSTMState: Sendable {
    /// h, [batch, units].
    public var hidden: Tensor
    /// c, [batch, units].
    public var cell: Tensor

    /// A state from its two parts.
    public init(hidden: Tensor, cell: Tensor) { (self.hidden, self.cell) = (hidden, cell) }
}

/// i, f, o = σ(x W + h U + b), g = tanh(…), c = f ⊙ c + i ⊙ g, h = o ⊙ tanh(c): [batch, time, features] to [batch, time, units].
///
/// [batch, time, features] to [batch, time, units]. The four gates stand side by side in the order i, f, g, o.
public struct LSTM: Layer {
    /// The gates of one step, for looking at.
    public struct Gates: Sendable {
        public let input: Tensor, forget: Tensor, candidate: Tensor, output: Tensor
    }

    /// W of all gates, [features, 4 units].
    public var inputWeight: Tensor
    /// U of all gates, [units, 4 units].
    public var recurrentWeight: Tensor
    /// b of all gates, [4 units].
    public var bias: Tensor
    /// Whether every state is given or the last.
    public let output: RecurrentOutput

    /// A cell of so many units over so many features; the forget gate's bias starts at `forgetBias`.
    public init(_ features: Int, _ units: Int, output: RecurrentOutput = .sequence, forgetBias: Double = 1) {
        let units = RecurrentOutput.width(units, of: "LSTM")
        inputWeight = Initializer.glorotUniform.weights([features, 4 * units], inputs: features, outputs: units)
        recurrentWeight = Initializer.glorotUniform.weights([units, 4 * units], inputs: units, outputs: units)
        bias = Tensor((0..<(4 * units)).map { $0 / max(1, units) == 1 ? forgetBias : 0 })
        self.output = output
    }

    /// The width of the state.
    public var units: Int { bias.count / 4 }
    public var name: String { "LSTM" }
    public var parameters: [Tensor] {
        get { [inputWeight, recurrentWeight, bias] }
        set {
            guard takes(newValue, 3) else { return }
            (inputWeight, recurrentWeight, bias) = (newValue[0], newValue[1], newValue[2])
        }
    }

    /// The state before the first step.
    public func start(batch: Int) -> LSTMState {
        LSTMState(hidden: Tensor.zeros([batch, units]), cell: Tensor.zeros([batch, units]))
    }

    /// The sums of the gates of one step, [batch, 4 units].
    private func sums(_ input: Tensor, _ state: LSTMState) -> Tensor {
        input.matmul(inputWeight) + state.hidden.matmul(recurrentWeight) + bias
    }

    /// The four gates of one step, each [batch, units].
    public func gates(_ input: Tensor, _ state: LSTMState) -> Gates {
        let parts = sums(input, state).split(4, axis: 1)
        guard parts.count == 4 else { return Gates(input: .empty, forget: .empty, candidate: .empty, output: .empty) }
        return Gates(
            input: parts[0].sigmoid(), forget: parts[1].sigmoid(), candidate: parts[2].tanh(),
            output: parts[3].sigmoid())
    }

    /// The states after one more input.
    public func step(_ input: Tensor, _ state: LSTMState) -> LSTMState {
        let sums = sums(input, state)
        guard FaultSlot.isEmpty else { return state }
        let (cell, hidden) = sums.gated(state.cell.broadcast(to: [sums.shape[0], units]))
        return LSTMState(hidden: hidden, cell: cell)
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        unrolled(name, input, start(batch: input.rank > 0 ? input.shape[0] : 0), output, step) { $0.hidden }
    }
}

/// r, z = σ(x W + h U + b), n = tanh(x W + b + r ⊙ (h U + b′)), h = (1 − z) ⊙ n + z ⊙ h: [batch, time, features] to [batch, time, units].
///
/// [batch, time, features] to [batch, time, units]. The three parts stand side by side in the order r, z, n.
public struct GRU: Layer {
    /// W of the three parts, [features, 3 units].
    public var inputWeight: Tensor
    /// U of the three parts, [units, 3 units].
    public var recurrentWeight: Tensor
    /// b of the three parts, [3 units].
    public var bias: Tensor
    /// b′, which stands inside of the reset gate, [3 units].
    public var recurrentBias: Tensor
    /// Whether every state is given or the last.
    public let output: RecurrentOutput

    /// A cell of so many units over so many features.
    public init(_ features: Int, _ units: Int, output: RecurrentOutput = .sequence) {
        let units = RecurrentOutput.width(units, of: "GRU")
        inputWeight = Initializer.glorotUniform.weights([features, 3 * units], inputs: features, outputs: units)
        recurrentWeight = Initializer.glorotUniform.weights([units, 3 * units], inputs: units, outputs: units)
        (bias, recurrentBias) = (Tensor.zeros([3 * units]), Tensor.zeros([3 * units]))
        self.output = output
    }

    /// The width of the state.
    public var units: Int { bias.count / 3 }
    public var name: String { "GRU" }
    public var parameters: [Tensor] {
        get { [inputWeight, recurrentWeight, bias, recurrentBias] }
        set {
            guard takes(newValue, 4) else { return }
            (inputWeight, recurrentWeight) = (newValue[0], newValue[1])
            (bias, recurrentBias) = (newValue[2], newValue[3])
        }
    }

    /// The state after one more input, [batch, features] and [batch, units].
    public func step(_ input: Tensor, _ state: Tensor) -> Tensor {
        let fromInput = (input.matmul(inputWeight) + bias).split(3, axis: 1)
        let fromState = (state.matmul(recurrentWeight) + recurrentBias).split(3, axis: 1)
        guard fromInput.count == 3, fromState.count == 3 else { return .empty }
        let reset = (fromInput[0] + fromState[0]).sigmoid(), update = (fromInput[1] + fromState[1]).sigmoid()
        let candidate = (fromInput[2] + reset * fromState[2]).tanh()
        return candidate + update * (state - candidate)
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        unrolled(name, input, Tensor.zeros([input.rank > 0 ? input.shape[0] : 0, units]), output, step) { $0 }
    }
}

extension Tensor {
    /// The part at one position of an axis, which is dropped.
    func column(_ position: Int, axis: Int) -> Tensor {
        axis == 1 ? self[Axis.all, Axis.index(position)] : row(position)
    }
}
