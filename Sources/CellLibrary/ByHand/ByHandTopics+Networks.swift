import ByHand
import Interpreter
import Tensors

extension ByHandTopics {
    static let networkRows: [Builtin] = [
        Builtin(
            "gram", "static func gram(_ features: Tensor, at row: Int, _ column: Int) -> WorkedFormula",
            .function3 { (features: Tensor, row: Int, column: Int) in
                Worked.gram(features, at: row, column)
            }, "One entry of a Gram matrix: how two rows of features agree."),
        Builtin(
            "crossEntropy", "static func crossEntropy(_ p: Tensor, class target: Int) -> WorkedFormula",
            .function2 { (p: Tensor, target: Int) in
                Worked.crossEntropy(p, class: target)
            }, "The cross-entropy of predicted probabilities when one class is the right one."),
        Builtin(
            "softmaxCrossEntropy",
            "static func softmaxCrossEntropy(_ z: Tensor, class target: Int) -> WorkedExample",
            .function2 { (z: Tensor, target: Int) in
                Worked.softmaxCrossEntropy(z, class: target)
            }, "Softmax and cross-entropy of logits: the share of each class, the loss, and its slope in each logit."),
        Builtin(
            "attention", "static func attention(query: Tensor, keys: Tensor, values: Tensor) -> WorkedExample",
            .function3 { (query: Tensor, keys: Tensor, values: Tensor) in
                Worked.attention(query: query, keys: keys, values: values)
            }, "Attention for one query: the scores of the keys, their shares, the mixed values."),
        Builtin(
            "batchNorm",
            """
            static func batchNorm(_ x: Tensor, at index: Int, scale: Double = 1, shift: Double = 0, \
            epsilon: Double = 1e-5) -> WorkedExample
            """,
            .function5 { (x: Tensor, index: Int, scale: Double, shift: Double, epsilon: Double) in
                Worked.batchNorm(x, at: index, scale: scale, shift: shift, epsilon: epsilon)
            }, "One number of a batch, normalised over the batch, scaled and shifted."),
        Builtin(
            "lstmStep",
            """
            static func lstmStep(x: Tensor, h: Tensor, c: Tensor, inputWeight: Tensor, recurrentWeight: Tensor, \
            bias: Tensor, unit: Int) -> WorkedExample
            """,
            .native { (call: NativeCall) throws(Fault) -> Void in
                try call.give(
                    Worked.lstmStep(
                        x: try call.read(0), h: try call.read(1), c: try call.read(2), inputWeight: try call.read(3),
                        recurrentWeight: try call.read(4), bias: try call.read(5), unit: try call.read(6)))
            }, "One step of one unit of an LSTM: gates i, f, g, o, then the new cell state and output."),
        Builtin(
            "gruStep",
            """
            static func gruStep(x: Tensor, h: Tensor, inputWeight: Tensor, recurrentWeight: Tensor, bias: Tensor, \
            recurrentBias: Tensor, unit: Int) -> WorkedExample
            """,
            .native { (call: NativeCall) throws(Fault) -> Void in
                try call.give(
                    Worked.gruStep(
                        x: try call.read(0), h: try call.read(1), inputWeight: try call.read(2),
                        recurrentWeight: try call.read(3), bias: try call.read(4), recurrentBias: try call.read(5),
                        unit: try call.read(6)))
            }, "One step of one unit of a GRU: gates r and z, the candidate n, the new state."),
        Builtin(
            "klTerm", "static func klTerm(mean: Double, logVariance: Double) -> WorkedExample",
            .function2 { (mean: Double, logVariance: Double) in
                Worked.klTerm(mean: mean, logVariance: logVariance)
            }, "The KL term of one latent of a variational autoencoder."),
    ]
}
