import Learning
import Tensors

func recurrent() {
    // begin
    let cell = LSTM(2, 2)
    print(cell, cell.units, cell.bias)
    var state = cell.start(batch: 1)
    for x in [[0.5, 1], [-1, 0.25], [0.1, -0.3]] {
        let gates = cell.gates(Tensor([x]), state)
        print(gates.input, gates.forget, gates.candidate, gates.output)
        state = cell.step(Tensor([x]), state)
        print(state.hidden, state.cell)
    }
    print(state)
    print(cell.gates([[1, 1]], LSTMState(hidden: [[0, 1]], cell: [[1, 0]])))
    let x = Tensor.randomNormal([2, 5, 2])
    print(cell(x).shape, LSTM(2, 3, output: .last, forgetBias: 3)(x))
    let gru = GRU(2, 3)
    print(gru.step(Tensor.ones(1, 2), Tensor.zeros(1, 3)), gru(x).shape)
    let plain = RNN(2, 3, output: .last)
    print(plain(x), plain.output, plain.output == RecurrentOutput.sequence)
    print(gradient(at: plain) { $0(x).sum() }.map { $0.shape })
    print(gradient(at: cell) { $0(x).squared().mean() }[0])

    // A short sequence task.
    let waves = MakeData.sineWindows(16, length: 6)
    var model = Sequential {
        LSTM(1, 4, output: .last)
        Dense(4, 1)
    }
    var optimizer = Adam(rate: 0.02)
    let history = Trainer(epochs: 5, batchSize: 8).train(
        &model, on: waves, loss: meanSquaredError, optimizer: &optimizer)
    print(history.losses)
    // end
}
