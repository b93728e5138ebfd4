import ByHand
import Elementary
import Learning
import Tensors
import Testing

/// Worked examples come to what the engine's own operations give: two ways of writing the same thing.
@Suite struct WorkedEngineTests {
    private static let tolerance = 1e-13

    private func expectEqual(_ left: Double, _ right: Double, _ name: Comment) {
        #expect((left - right).magnitude <= Self.tolerance * max(1, right.magnitude), name)
    }

    private func random(_ shape: [Int], seed: Int64) -> Tensor {
        var generator = RandomGenerator(seed: seed)
        let count = shape.reduce(1, *)
        return Tensor((0..<count).map { _ in (generator.nextNormal() * 100).rounded() / 100 }).reshaped(shape)
    }

    @Test(arguments: [Int64](1...4)) func attention(seed: Int64) {
        let (query, keys, values) = (
            random([3], seed: seed), random([4, 3], seed: seed + 10), random([4, 2], seed: 5)
        )
        let worked = Worked.attention(query: query, keys: keys, values: values)
        let (result, _) = Learning.attention(query.reshaped([1, 3]), keys, values)
        for column in 0..<2 { expectEqual(worked.values[8 + column], result[0, column], "y[\(column)]") }
    }

    @Test(arguments: [Int64](1...4)) func softmaxAndItsLoss(seed: Int64) {
        let logits = random([4], seed: seed)
        let worked = Worked.softmaxCrossEntropy(logits, class: 2)
        let shares = logits.softmax()
        let (loss, slope) = valueWithGradient(at: logits) { logits in -logits.logSoftmax().row(2) }
        for index in 0..<4 {
            expectEqual(worked.values[index], shares[index], "p[\(index)]")
            expectEqual(worked.values[5 + index], slope[index], "slope \(index)")
        }
        expectEqual(worked.values[4], loss.scalar, "L")
    }

    @Test(arguments: [Int64](1...4)) func batchNorm(seed: Int64) {
        let x = random([5], seed: seed)
        var layer = BatchNorm(1)
        (layer.scale, layer.shift) = (Tensor([1.5]), Tensor([-0.25]))
        let normalised = Phase.training { layer(x.reshaped([5, 1])) }
        for index in 0..<5 {
            let worked = Worked.batchNorm(x, at: index, scale: 1.5, shift: -0.25)
            expectEqual(worked.value, normalised[index, 0], "y[\(index)]")
        }
    }

    @Test(arguments: [Int64](1...4)) func cellsWithGates(seed: Int64) {
        let (x, h, c) = (random([3], seed: seed), random([2], seed: seed + 20), random([2], seed: seed + 30))
        var lstm = LSTM(3, 2)
        lstm.parameters = [
            random([3, 8], seed: seed + 1), random([2, 8], seed: seed + 2), random([8], seed: seed + 3),
        ]
        let state = LSTMState(hidden: h.reshaped([1, 2]), cell: c.reshaped([1, 2]))
        let next = lstm.step(x.reshaped([1, 3]), state)
        var gru = GRU(3, 2)
        gru.parameters = [
            random([3, 6], seed: seed + 1), random([2, 6], seed: seed + 2), random([6], seed: seed + 3),
            random([6], seed: seed + 4),
        ]
        let after = gru.step(x.reshaped([1, 3]), h.reshaped([1, 2]))
        for unit in 0..<2 {
            let long = Worked.lstmStep(
                x: x, h: h, c: c, inputWeight: lstm.inputWeight, recurrentWeight: lstm.recurrentWeight,
                bias: lstm.bias, unit: unit)
            expectEqual(long.values[4], next.cell[0, unit], "c′[\(unit)]")
            expectEqual(long.value, next.hidden[0, unit], "h′[\(unit)]")
            let gated = Worked.gruStep(
                x: x, h: h, inputWeight: gru.inputWeight, recurrentWeight: gru.recurrentWeight, bias: gru.bias,
                recurrentBias: gru.recurrentBias, unit: unit)
            expectEqual(gated.value, after[0, unit], "h′[\(unit)] of the GRU")
        }
    }

    /// Two steps of each optimiser; what it remembers goes from one to the next.
    @Test func optimizers() {
        let slopes = [0.5, -0.75]
        func engine(_ optimizer: some Optimizer) -> [Double] {
            var (optimizer, weights) = (optimizer, [Tensor([1.0])])
            return slopes.map { slope in
                optimizer.update(&weights, [Tensor([slope])])
                return weights[0][0]
            }
        }
        func byHand(_ step: (Double, Double, inout [Double]) -> WorkedExample) -> [Double] {
            var (weight, memory) = (1.0, [0.0, 0.0])
            return slopes.map { slope in
                weight = step(weight, slope, &memory).value
                return weight
            }
        }
        let pairs: [(Comment, [Double], [Double])] = [
            ("SGD", engine(SGD(rate: 0.1)), byHand { w, g, _ in Worked.sgdStep(w: w, g: g, rate: 0.1) }),
            (
                "momentum", engine(SGD(rate: 0.1, momentum: 0.9)),
                byHand { w, g, memory in
                    let step = Worked.momentumStep(w: w, g: g, v: memory[0], rate: 0.1, momentum: 0.9)
                    memory[0] = step.values[0]
                    return step
                }
            ),
            (
                "Nesterov", engine(SGD(rate: 0.1, momentum: 0.9, nesterov: true)),
                byHand { w, g, memory in
                    let step = Worked.nesterovStep(w: w, g: g, v: memory[0], rate: 0.1, momentum: 0.9)
                    memory[0] = step.values[0]
                    return step
                }
            ),
            (
                "Adagrad", engine(Adagrad(rate: 0.1)),
                byHand { w, g, memory in
                    let step = Worked.adagradStep(w: w, g: g, s: memory[0], rate: 0.1)
                    memory[0] = step.values[0]
                    return step
                }
            ),
            (
                "Adadelta", engine(Adadelta()),
                byHand { w, g, memory in
                    let step = Worked.adadeltaStep(w: w, g: g, s: memory[0], d: memory[1])
                    memory = [step.values[0], step.values[2]]
                    return step
                }
            ),
            (
                "RMSProp", engine(RMSProp(rate: 0.1)),
                byHand { w, g, memory in
                    let step = Worked.rmsPropStep(w: w, g: g, s: memory[0], rate: 0.1)
                    memory[0] = step.values[0]
                    return step
                }
            ),
        ]
        for (name, engine, byHand) in pairs {
            for (left, right) in zip(byHand, engine) { expectEqual(left, right, name) }
        }
        let adam = engine(Adam(rate: 0.1))
        let first = Worked.adamStep(w: 1, g: slopes[0], m: 0, v: 0, t: 1, rate: 0.1)
        let second = Worked.adamStep(
            w: first.value, g: slopes[1], m: first.values[0], v: first.values[1], t: 2, rate: 0.1)
        expectEqual(first.value, adam[0], "Adam")
        expectEqual(second.value, adam[1], "Adam")
    }

    /// On a parabola the curvature of one step is the whole truth: the next step ends at the bottom.
    @Test func quasiNewtonStepFindsTheBottomOfAParabola() {
        func slope(_ w: Double) -> Double { 3 * (w - 0.75) }
        let step = Worked.lbfgsStep(w: 2, g: slope(2), previousW: 4, previousG: slope(4))
        expectEqual(step.value, 0.75, "w")
    }

    @Test(arguments: [Int64](1...4)) func kMeans(seed: Int64) {
        let (points, centres) = (random([7, 2], seed: seed), random([3, 2], seed: seed + 40))
        let engine = KMeans(points, centres: centres, iterations: 2)
        for point in 0..<7 {
            let worked = Worked.kMeansAssignment(points, centres, at: point)
            #expect(Int(worked.value) == engine.steps[0].assignments[point])
        }
        for centre in 0..<3 where engine.steps[0].assignments.contains(centre) {
            let worked = Worked.kMeansCenter(points, centres, at: centre)
            for axis in 0..<2 { expectEqual(worked.values[axis], engine.steps[1].centres[centre, axis], "c′") }
        }
    }

    @Test func adaBoost() {
        let points: Tensor = [
            [1, 2], [2, 6], [5, 7], [7, 5], [7, 7], [3, 2], [3, 4], [6, 4], [9, 6], [9, 8],
        ]
        let engine = AdaBoost(points, labels: [1, 1, 1, 1, 1, -1, -1, -1, -1, -1], rounds: 3)
        for (index, round) in engine.rounds.enumerated() {
            let after = index + 1 < engine.rounds.count ? engine.rounds[index + 1].weights : engine.finalWeights
            let worked = Worked.adaBoostRound(weights: round.weights, misses: round.wrong)
            let hit = round.weights.indices.first { !round.wrong.contains($0) } ?? 0
            expectEqual(worked.values[0], round.error, "ε")
            expectEqual(worked.values[1], round.vote, "α")
            expectEqual(worked.values[2], after[round.wrong[0]], "a point that was wrong")
            expectEqual(worked.values[3], after[hit], "a point that was right")
        }
    }

    @Test func bellmanBackup() {
        let world = GridWorld(rows: 3, columns: 3, terminals: [GridWorld.Cell(0, 0)], noise: 0.2)
        let plan = Planning(world, discount: 0.9)
        let values = plan.valueIteration(sweeps: 2).last ?? []
        let actions = GridWorld.Action.allCases.map { action in
            world.outcomes(4, action).map {
                WorkedOutcome(probability: $0.probability, reward: $0.reward, value: values[$0.next])
            }
        }
        expectEqual(Worked.bellmanBackup(actions, discount: 0.9).value, plan.optimalitySweep(values)[4], "V")
    }

    @Test(arguments: [Int64](1...4)) func policyGradient(seed: Int64) {
        let logits = random([4], seed: seed)
        let worked = Worked.policyGradientTerm(probabilities: logits.softmax(), action: 1, return: -1.5)
        let slope = gradient(at: logits) { logits in logits.logSoftmax().row(1) * -1.5 }
        for index in 0..<4 { expectEqual(worked.values[index], slope[index], "g[\(index)]") }
    }

    /// Against the integral of q ln(q / p) over the line, by the trapezoidal rule.
    @Test func divergenceIsTheIntegral() {
        for (mean, logVariance) in [(0.5, -0.2), (-1.25, 0.6), (0.0, 0.0)] {
            let deviation = Elementary.exp(logVariance / 2)
            var sum = 0.0
            for index in -4000...4000 {
                let z = Double(index) / 400
                let x = mean + deviation * z
                let density = Elementary.exp(-z * z / 2) / (2 * Double.pi).squareRoot()
                sum += density * (x * x / 2 - z * z / 2 - logVariance / 2) / 400
            }
            #expect((Worked.klTerm(mean: mean, logVariance: logVariance).value - sum).magnitude < 1e-9)
        }
    }

    @Test(arguments: [Int64](1...3)) func gramAndPoolings(seed: Int64) {
        let x = random([4, 4], seed: seed)
        let gram = x.matmul(x.transposed)
        let (largest, mean) = (x.maxPool2D(2), x.averagePool2D(2))
        for (row, column) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            expectEqual(Worked.gram(x, at: row, column).value, gram[row, column], "G")
            expectEqual(Worked.maxPool2D(x, 2, at: row, column)?.value ?? .nan, largest[row, column], "max")
            expectEqual(Worked.averagePool2D(x, 2, at: row, column)?.value ?? .nan, mean[row, column], "mean")
        }
    }
}
