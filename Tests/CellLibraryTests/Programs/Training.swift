import Learning
import Tensors

func training() {
    // begin
    let data = MakeData.moons(40)
    print(data, data.labels.prefix(4), data.rows([0, 2]).inputs)
    let (first, second) = data.split(0.75)
    print(first.count, second.count, first.batches(8).map { $0.count })
    let train = DataSet(first.inputs, first.targets.reshaped(-1, 1))
    let test = DataSet(second.inputs, second.targets.reshaped(-1, 1))
    var model = Sequential {
        Dense(2, 6, activation: .tanh)
        Dropout(0.1)
        Dense(6, 1)
    }
    var adam = Adam(rate: 0.05)
    let trainer = Trainer(
        epochs: 12, batchSize: 10, schedule: .warmUp(2, then: .cosine(10)), validation: test,
        earlyStopping: EarlyStopping(patience: 3), clipNorm: 1)
    let history = trainer.train(
        &model, on: train, loss: { binaryCrossEntropy(logits: $0, $1) }, optimizer: &adam
    ) { report in
        print(report.epoch, report.loss, report.validationLoss ?? 0, report.rate)
        return report.epoch < 9
    }
    print(history, history.stoppedEarly, history.losses.count, history.validationLosses.last ?? 0)
    print(adam.rate, adam, trainer)
    print(model(test.inputs))

    // A rule and a layer of the program's own.
    struct SignDescent: Optimizer {
        var rate: Double
        mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor]) {
            for place in parameters.indices {
                parameters[place] = parameters[place] - gradients[place].sign() * Tensor(rate)
            }
        }
    }
    struct Line: Layer {
        var slope: Tensor
        var name: String { "Line" }
        var parameters: [Tensor] {
            get { [slope] }
            set { slope = newValue[0] }
        }
        func callAsFunction(_ input: Tensor) -> Tensor { input.matmul(slope) }
    }
    var line = Line(slope: [[0], [0]])
    var rule = SignDescent(rate: 0.1)
    Trainer(epochs: 4, schedule: .exponential(0.5)).train(
        &line, on: train, loss: meanSquaredError, optimizer: &rule)
    print(line.slope, rule.rate)

    let x: Tensor = [[1, 2], [3, 4], [5, 7]]
    let y: Tensor = [[1], [2], [3]]
    func run<Rule: Optimizer>(_ rule: Rule) -> [Double] {
        var rule = rule
        var dense = Dense(weight: [[0.1], [-0.2]], bias: [0])
        var losses: [Double] = []
        for _ in 0..<3 {
            let (loss, gradients) = valueWithGradient(at: dense) { meanSquaredError($0(x), y) }
            rule.update(&dense, gradients)
            losses.append(loss.scalar)
        }
        return losses
    }
    print(run(SGD()), run(SGD(rate: 0.01, momentum: 0.9, nesterov: true, weightDecay: 0.1)))
    print(run(Adagrad()), run(Adadelta()), run(RMSProp()), run(Adam(weightDecay: 0.01)))
    print(SGD(rate: 0.1, momentum: 0.9), Adagrad(), Adadelta(), RMSProp())
    let (point, value) = minimizeLBFGS([[-1.2, 1]]) { points in
        let p = points[0]
        let a = 1 - p[0..<1]
        let b = p[1..<2] - p[0..<1].squared()
        return (a.squared() + b.squared() * 100).sum()
    }
    print(point[0], value)
    let p: Tensor = [[0.2, 0.8], [0.5, 0.5]]
    let q: Tensor = [[0.4, 0.6], [0.9, 0.1]]
    print(meanAbsoluteError(p, q), huberLoss(p, q, delta: 0.2), binaryCrossEntropy(p, q), crossEntropy(p, q))
    print(crossEntropy(p, labels: [0, 1]), hingeLoss(p, q), klDivergence(p, q), accuracy(p, labels: [1, 0]))
    for schedule in [Schedule.constant, .steps(every: 2, factor: 0.5), .cosine(4), .warmUp(2, then: .constant)] {
        print(schedule, (0..<5).map { schedule.factor($0) })
    }
    print(MakeData.xor().inputs, MakeData.spirals(6).targets, MakeData.circles(4).inputs, MakeData.blobs(3).inputs)
    print(Digits.drawing(3))
    let digits = Digits.make(3)
    print(digits, digits.inputs.sum(), digits.labels, data.shuffled().inputs.row(0))
    // end
}
