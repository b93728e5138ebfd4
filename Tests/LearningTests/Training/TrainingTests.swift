import Testing

@testable import Learning
@testable import Tensors

@Suite struct TrainingTests {
    private func smallNet() -> Sequential {
        RandomGenerator.shared = RandomGenerator(seed: 4)
        return Sequential {
            Dense(2, 8, activation: .tanh)
            Dense(8, 1)
        }
    }

    @Test func adamLearnsXor() {
        var net = smallNet()
        let corners = MakeData.xor()
        let data = DataSet(corners.inputs, corners.targets.reshaped(4, 1))
        var rule = Adam(rate: 0.05)
        let history = Trainer(epochs: 200).train(
            &net, on: data, loss: { binaryCrossEntropy(logits: $0, $1) }, optimizer: &rule)
        #expect(history.losses.count == 200)
        #expect((history.losses.last ?? 1) < 0.02)
    }

    /// Ten thousand steps need no more element memory than the first hundred.
    @Test func aLongTrainingHoldsAFlatHeap() {
        var net = smallNet()
        var rule = Adam(rate: 0.01)
        let moons = MakeData.moons(16)
        let targets = moons.targets.reshaped(16, 1)
        func steps(_ count: Int) {
            for _ in 0..<count {
                rule.update(&net, gradient(at: net) { binaryCrossEntropy(logits: $0(moons.inputs), targets) })
            }
        }
        steps(100)
        let (live, peak) = (TensorMemory.liveBytes, TensorMemory.peakBytes)
        steps(9_900)
        #expect(TensorMemory.liveBytes == live)
        #expect(TensorMemory.peakBytes == peak)
    }

    @Test func everyRuleDescends() {
        let start = squaredError(minimised([]), [0, 0]).scalar
        #expect(descend(SGD(rate: 0.1)) < start / 100)
        #expect(descend(SGD(rate: 0.05, momentum: 0.9)) < start / 100)
        #expect(descend(SGD(rate: 0.05, momentum: 0.9, nesterov: true)) < start / 100)
        #expect(descend(Adagrad(rate: 0.5)) < start / 100)
        #expect(descend(Adadelta(rate: 20)) < start / 2)
        #expect(descend(RMSProp(rate: 0.05)) < start / 100)
        #expect(descend(Adam(rate: 0.1)) < start / 100)
    }

    private func minimised(_ parameters: [Tensor]) -> Tensor { parameters.first ?? [3, -2] }

    private func descend<Rule: Optimizer>(_ rule: Rule) -> Double {
        var (rule, parameters) = (rule, [Tensor([3.0, -2.0])])
        for _ in 0..<150 { rule.update(&parameters, gradient(at: parameters) { squaredError($0[0], [0, 0]) }) }
        return squaredError(parameters[0], [0, 0]).scalar
    }

    @Test func quasiNewtonFindsRosenbrocksMinimum() {
        let found = minimizeLBFGS([[-1.2, 1]], iterations: 200) { point in
            let (x, y): (Tensor, Tensor) = (point[0][0..<1], point[0][1..<2])
            return ((1 - x).squared() + 100 * (y - x.squared()).squared()).sum()
        }
        #expect(found.point[0].isClose(to: [1, 1], tolerance: 1e-6))
    }

    @Test func earlyStoppingKeepsTheBest() {
        var net = smallNet()
        RandomGenerator.shared = RandomGenerator(seed: 9)
        let moons = MakeData.moons(60, noise: 0.3)
        let (train, test) = DataSet(moons.inputs, moons.targets.reshaped(60, 1)).shuffled().split(0.5)
        var rule = Adam(rate: 0.1)
        let trainer = Trainer(
            epochs: 400, batchSize: 10, schedule: .exponential(0.999), validation: test,
            earlyStopping: EarlyStopping(patience: 20))
        let history = trainer.train(&net, on: train, loss: { binaryCrossEntropy(logits: $0, $1) }, optimizer: &rule)
        let best = history.validationLosses.min() ?? 0
        #expect(history.stoppedEarly)
        #expect(binaryCrossEntropy(logits: net(test.inputs), test.targets).scalar == best)
        #expect(rule.rate == 0.1)
    }

    @Test func schedules() {
        #expect(Schedule.steps(every: 10, factor: 0.5).factor(25) == 0.25)
        #expect(Schedule.cosine(10).factor(10) < 1e-15)
        #expect(Schedule.warmUp(4, then: .constant).factor(0) == 0.25)
        #expect(Schedule.warmUp(4, then: .constant).factor(9) == 1)
    }

    @Test func aLossOverDifferentShapesIsAFault() {
        _ = meanSquaredError(Tensor.zeros([4, 1]), Tensor.zeros([4]))
        #expect(
            FaultSlot.take()?.message
                == "meanSquaredError: (4, 1) and (4,): the shapes differ; reshaped(4, 1) gives the second the first one's shape"
        )
    }

    @Test func policyGradientsBalanceThePole() {
        RandomGenerator.shared = RandomGenerator(seed: 1)
        var generator = RandomGenerator(seed: 1)
        var policy = Sequential {
            Dense(4, 16, activation: .tanh)
            Dense(16, 2)
        }
        var rule = Adam(rate: 0.01)
        var (lengths, running) = ([Int](), 0.0)
        for _ in 0..<200 {
            let episode = playCartPole(policy, using: &generator)
            let gains = episode.returns(discount: 0.99)
            running = lengths.isEmpty ? gains[0] / 2 : 0.95 * running + 0.05 * gains.reduce(0, +) / Double(gains.count)
            let slopes = gradient(at: policy) { reinforceLoss($0, episode, baseline: gains.map { _ in running }) }
            rule.update(&policy, clipped(slopes, norm: 5))
            lengths.append(episode.actions.count)
        }
        let (early, late) = (lengths.prefix(20).reduce(0, +), lengths.suffix(20).reduce(0, +))
        #expect(late > 2 * early)
    }
}
