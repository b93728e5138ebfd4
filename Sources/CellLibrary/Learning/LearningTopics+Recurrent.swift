import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let recurrentOutputRows: [Builtin] = [
        Builtin(
            "sequence", "static var sequence: RecurrentOutput { get }", .function0 { RecurrentOutput.sequence },
            "The state after every step."),
        Builtin(
            "last", "static var last: RecurrentOutput { get }", .function0 { RecurrentOutput.last },
            "The state after the last step."),
        Builtin(
            "==", "static func == (left: RecurrentOutput, right: RecurrentOutput) -> Bool",
            .function2 { (left: RecurrentOutput, right: RecurrentOutput) in left == right }, "Whether two are the same."
        ),
    ]

    static let rnnRows: [Builtin] = [
        Builtin(
            "inputWeight", "var inputWeight: Tensor { get set }",
            .native(
                get: .function1 { (base: RNN) in base.inputWeight },
                set: .mutatingProcedure1 { (base: inout RNN, value: Tensor) in base.inputWeight = value }),
            "W, [features, units]."),
        Builtin(
            "recurrentWeight", "var recurrentWeight: Tensor { get set }",
            .native(
                get: .function1 { (base: RNN) in base.recurrentWeight },
                set: .mutatingProcedure1 { (base: inout RNN, value: Tensor) in base.recurrentWeight = value }),
            "U, [units, units]."),
        Builtin(
            "bias", "var bias: Tensor { get set }",
            .native(
                get: .function1 { (base: RNN) in base.bias },
                set: .mutatingProcedure1 { (base: inout RNN, value: Tensor) in base.bias = value }), "b, [units]."),
        Builtin(
            "output", "var output: RecurrentOutput { get }", .function1 { (base: RNN) in base.output },
            "Whether every state is given or the last."),
        Builtin(
            "init", "init(_ features: Int, _ units: Int, output: RecurrentOutput = .sequence)",
            .function3 { (features: Int, units: Int, output: RecurrentOutput) in RNN(features, units, output: output) },
            "A cell of so many units over so many features."),
        Builtin("units", "var units: Int { get }", .function1 { (base: RNN) in base.units }, "The width of the state."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: RNN) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: RNN) in base.parameters },
                set: .mutatingProcedure1 { (base: inout RNN, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "step", "func step(_ input: Tensor, _ state: Tensor) -> Tensor",
            .function3 { (base: RNN, input: Tensor, state: Tensor) in base.step(input, state) },
            "The state after one more input, [batch, features] and [batch, units]."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: RNN, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: RNN) in AnyLayer(base) }),
    ]

    static let lstmStateRows: [Builtin] = [
        Builtin(
            "hidden", "var hidden: Tensor { get set }",
            .native(
                get: .function1 { (base: LSTMState) in base.hidden },
                set: .mutatingProcedure1 { (base: inout LSTMState, value: Tensor) in base.hidden = value }),
            "h, [batch, units]."),
        Builtin(
            "cell", "var cell: Tensor { get set }",
            .native(
                get: .function1 { (base: LSTMState) in base.cell },
                set: .mutatingProcedure1 { (base: inout LSTMState, value: Tensor) in base.cell = value }),
            "c, [batch, units]."),
        Builtin(
            "init", "init(hidden: Tensor, cell: Tensor)",
            .function2 { (hidden: Tensor, cell: Tensor) in LSTMState(hidden: hidden, cell: cell) },
            "A state from its two parts."),
    ]

    static let gatesRows: [Builtin] = [
        Builtin(
            "input", "var input: Tensor { get }", .function1 { (base: LSTM.Gates) in base.input },
            "i = σ(…): what is written, [batch, units]."),
        Builtin(
            "forget", "var forget: Tensor { get }", .function1 { (base: LSTM.Gates) in base.forget },
            "f = σ(…): what is kept, [batch, units]."),
        Builtin(
            "candidate", "var candidate: Tensor { get }", .function1 { (base: LSTM.Gates) in base.candidate },
            "g = tanh(…): what could be written, [batch, units]."),
        Builtin(
            "output", "var output: Tensor { get }", .function1 { (base: LSTM.Gates) in base.output },
            "o = σ(…): what is shown, [batch, units]."),
    ]

    static let lstmRows: [Builtin] = [
        Builtin(
            "inputWeight", "var inputWeight: Tensor { get set }",
            .native(
                get: .function1 { (base: LSTM) in base.inputWeight },
                set: .mutatingProcedure1 { (base: inout LSTM, value: Tensor) in base.inputWeight = value }),
            "W of all gates, [features, 4 units]."),
        Builtin(
            "recurrentWeight", "var recurrentWeight: Tensor { get set }",
            .native(
                get: .function1 { (base: LSTM) in base.recurrentWeight },
                set: .mutatingProcedure1 { (base: inout LSTM, value: Tensor) in base.recurrentWeight = value }),
            "U of all gates, [units, 4 units]."),
        Builtin(
            "bias", "var bias: Tensor { get set }",
            .native(
                get: .function1 { (base: LSTM) in base.bias },
                set: .mutatingProcedure1 { (base: inout LSTM, value: Tensor) in base.bias = value }),
            "b of all gates, [4 units]."),
        Builtin(
            "output", "var output: RecurrentOutput { get }", .function1 { (base: LSTM) in base.output },
            "Whether every state is given or the last."),
        Builtin(
            "init", "init(_ features: Int, _ units: Int, output: RecurrentOutput = .sequence, forgetBias: Double = 1)",
            .function4 { (features: Int, units: Int, output: RecurrentOutput, forgetBias: Double) in
                LSTM(features, units, output: output, forgetBias: forgetBias)
            }, "A cell of so many units over so many features; the forget gate's bias starts at `forgetBias`."),
        Builtin(
            "units", "var units: Int { get }", .function1 { (base: LSTM) in base.units }, "The width of the state."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: LSTM) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: LSTM) in base.parameters },
                set: .mutatingProcedure1 { (base: inout LSTM, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "start", "func start(batch: Int) -> LSTMState",
            .function2 { (base: LSTM, batch: Int) in base.start(batch: batch) }, "The state before the first step."),
        Builtin(
            "gates", "func gates(_ input: Tensor, _ state: LSTMState) -> Gates",
            .function3 { (base: LSTM, input: Tensor, state: LSTMState) in base.gates(input, state) },
            "The four gates of one step, each [batch, units]."),
        Builtin(
            "step", "func step(_ input: Tensor, _ state: LSTMState) -> LSTMState",
            .function3 { (base: LSTM, input: Tensor, state: LSTMState) in base.step(input, state) },
            "The states after one more input."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: LSTM, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: LSTM) in AnyLayer(base) }),
    ]

    static let gruRows: [Builtin] = [
        Builtin(
            "inputWeight", "var inputWeight: Tensor { get set }",
            .native(
                get: .function1 { (base: GRU) in base.inputWeight },
                set: .mutatingProcedure1 { (base: inout GRU, value: Tensor) in base.inputWeight = value }),
            "W of the three parts, [features, 3 units]."),
        Builtin(
            "recurrentWeight", "var recurrentWeight: Tensor { get set }",
            .native(
                get: .function1 { (base: GRU) in base.recurrentWeight },
                set: .mutatingProcedure1 { (base: inout GRU, value: Tensor) in base.recurrentWeight = value }),
            "U of the three parts, [units, 3 units]."),
        Builtin(
            "bias", "var bias: Tensor { get set }",
            .native(
                get: .function1 { (base: GRU) in base.bias },
                set: .mutatingProcedure1 { (base: inout GRU, value: Tensor) in base.bias = value }),
            "b of the three parts, [3 units]."),
        Builtin(
            "recurrentBias", "var recurrentBias: Tensor { get set }",
            .native(
                get: .function1 { (base: GRU) in base.recurrentBias },
                set: .mutatingProcedure1 { (base: inout GRU, value: Tensor) in base.recurrentBias = value }),
            "b′, which stands inside of the reset gate, [3 units]."),
        Builtin(
            "output", "var output: RecurrentOutput { get }", .function1 { (base: GRU) in base.output },
            "Whether every state is given or the last."),
        Builtin(
            "init", "init(_ features: Int, _ units: Int, output: RecurrentOutput = .sequence)",
            .function3 { (features: Int, units: Int, output: RecurrentOutput) in GRU(features, units, output: output) },
            "A cell of so many units over so many features."),
        Builtin("units", "var units: Int { get }", .function1 { (base: GRU) in base.units }, "The width of the state."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: GRU) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: GRU) in base.parameters },
                set: .mutatingProcedure1 { (base: inout GRU, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "step", "func step(_ input: Tensor, _ state: Tensor) -> Tensor",
            .function3 { (base: GRU, input: Tensor, state: Tensor) in base.step(input, state) },
            "The state after one more input, [batch, features] and [batch, units]."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: GRU, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: GRU) in AnyLayer(base) }),
    ]
}
