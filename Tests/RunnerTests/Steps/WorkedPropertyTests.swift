import Formulas
import Foundation
import Testing

/// What a worked example shows is true: its numbers, read back and put into its formula, give its result.
@Suite struct WorkedPropertyTests {
    @Test(arguments: 1...8) func shownNumbersGiveTheShownResult(seed: Int) throws {
        var numbers = NumberSource(seed: UInt64(seed))
        for cell in WorkedPropertyTests.cells(&numbers) {
            let sample = LectureSample("```swift\n\(cell)\n```\n")
            #expect(sample.problems == [], "\(cell)")
            #expect(!sample.steps.isEmpty, "\(cell)")
            for step in sample.steps {
                let line = LectureSample.line(step, PlainTextWriter.string)
                // The first stage has symbols only; a choice is not a number that comes of others.
                if line.contains("argmin") { continue }
                let shown = try #require(step.stages.last.flatMap { WorkedPropertyTests.value($0) }, "\(line)")
                #expect(step.stages.count >= 3, "\(line)")
                for stage in step.stages.dropFirst().dropLast() {
                    let value = try #require(WorkedPropertyTests.value(stage), "unread: \(line)")
                    #expect(value.lower <= shown.upper && shown.lower <= value.upper, "\(line)")
                }
            }
        }
    }

    /// Through TeX and back: brackets that the writer forgets are lost there.
    private static func value(_ formula: Formula) -> FormulaValue.Interval? {
        FormulaValue.interval(of: TeXReader().read(TeXWriter.string(formula)).formula, digits: 4)
    }

    /// One cell for each kind of worked example.
    private static func cells(_ n: inout NumberSource) -> [String] {
        let shares = n.shares(3)
        return [
            "convolve2D(\(n.matrix(3, 3)), \(n.matrix(3, 3)), padding: .same).worked(at: 0, 1)",
            "convolve2D(\(n.matrix(3, 3)), \(n.matrix(2, 2)), padding: .full).worked(at: 0, 2, dropsPadding: true)",
            "correlate2D(\(n.matrix(3, 3)), \(n.matrix(3, 3)), padding: .same).worked(at: 2, 1)",
            "(\(n.matrix(4, 4)) as Tensor).maxPool2D(2).worked(at: 1, 0)",
            "(\(n.matrix(4, 4)) as Tensor).averagePool2D(2).worked(at: 0, 1)",
            "matmul(\(n.matrix(2, 3)), \(n.matrix(3, 2))).worked(at: 1, 1)",
            "softmax(\(n.list(3))).worked(at: 1)",
            "softmax(\(n.list(12))).worked(at: 5)",
            "Worked.softmaxCrossEntropy(\(n.list(3)), class: 1)",
            "Worked.crossEntropy(\(shares), class: 2)",
            "Worked.gram(\(n.matrix(3, 4)), at: 0, 2)",
            "Worked.attention(query: \(n.list(2)), keys: \(n.matrix(3, 2)), values: \(n.matrix(3, 2)))",
            "Worked.batchNorm(\(n.list(4)), at: 2, scale: \(n.positive()), shift: \(n.any()))",
            """
            Worked.lstmStep(
                x: \(n.list(2)), h: \(n.list(2)), c: \(n.list(2)), inputWeight: \(n.matrix(2, 8)),
                recurrentWeight: \(n.matrix(2, 8)), bias: \(n.list(8)), unit: 1)
            """,
            """
            Worked.gruStep(
                x: \(n.list(2)), h: \(n.list(2)), inputWeight: \(n.matrix(2, 6)), recurrentWeight: \(n.matrix(2, 6)),
                bias: \(n.list(6)), recurrentBias: \(n.list(6)), unit: 0)
            """,
            "Worked.sgdStep(w: \(n.any()), g: \(n.any()), rate: 0.1)",
            "Worked.momentumStep(w: \(n.any()), g: \(n.any()), v: \(n.any()), rate: 0.1, momentum: 0.9)",
            "Worked.nesterovStep(w: \(n.any()), g: \(n.any()), v: \(n.any()), rate: 0.1, momentum: 0.9)",
            "Worked.adagradStep(w: \(n.any()), g: \(n.any()), s: \(n.positive()), rate: 0.1)",
            "Worked.adadeltaStep(w: \(n.any()), g: \(n.any()), s: \(n.positive()), d: \(n.positive()))",
            "Worked.rmsPropStep(w: \(n.any()), g: \(n.any()), s: \(n.positive()), rate: 0.1)",
            "Worked.adamStep(w: \(n.any()), g: \(n.any()), m: \(n.any()), v: \(n.positive()), t: 3, rate: 0.1)",
            "Worked.lbfgsStep(w: 1, g: \(n.positive()), previousW: 2.5, previousG: 9.5)",
            "Worked.kMeansAssignment(\(n.matrix(3, 2)), \(n.matrix(2, 2)), at: 1)",
            "Worked.kMeansCenter([[1, 2], [\(n.positive()), 4], [0, 1]], [[0, 0], [30, 30]], at: 0)",
            "Worked.adaBoostRound(weights: \(n.shares(5)), misses: [1, 3])",
            """
            Worked.bellmanBackup(
                [
                    [
                        WorkedOutcome(probability: 0.7, reward: \(n.any()), value: \(n.any())),
                        WorkedOutcome(probability: 0.3, reward: \(n.any()), value: \(n.any())),
                    ], [WorkedOutcome(probability: 1, reward: \(n.any()), value: \(n.any()))],
                ], discount: 0.9)
            """,
            "Worked.policyGradientTerm(probabilities: \(shares), action: 1, return: \(n.any()))",
            "Worked.klTerm(mean: \(n.any()), logVariance: \(n.any()))",
        ]
    }
}

/// Random numbers as a cell writes them, the same for the same seed.
private struct NumberSource {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    private mutating func random(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }

    /// From −3 to 3, with two digits behind the point, never 0.
    mutating func any() -> Double {
        let size = Double(random(300) + 1) / 100
        return random(2) == 0 ? size : -size
    }

    mutating func positive() -> Double { Double(random(300) + 1) / 100 }
    mutating func list(_ count: Int) -> [Double] { (0..<count).map { _ in any() } }
    mutating func matrix(_ rows: Int, _ columns: Int) -> [[Double]] { (0..<rows).map { _ in list(columns) } }

    /// Positive numbers that add up to 1, of four digits.
    mutating func shares(_ count: Int) -> [Double] {
        let parts = (0..<count).map { _ in random(90) + 10 }
        let total = parts.reduce(0, +)
        var shares = parts.dropLast().map { Double($0 * 1000 / total) / 1000 }
        shares.append((1000 - shares.reduce(0) { $0 + $1 * 1000 }).rounded() / 1000)
        return shares
    }
}
