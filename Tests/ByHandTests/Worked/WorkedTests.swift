import ByHand
import Formulas
import Tensors
import Testing

@Suite struct WorkedTests {
    static let x: Tensor = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    static let h: Tensor = [[-1, -2, -1], [0, 0, 0], [1, 2, 1]]

    @Test func convolutionShowsEveryProductOfTheDeck() throws {
        let worked = try #require(Worked.convolve2D(WorkedTests.x, WorkedTests.h, padding: .same, at: 0, 0))
        #expect(worked.value == -13)
        #expect(
            PlainTextWriter.string(worked.stages[0])
                == "x[−1, −1] ⋅ h[2, 2] + x[−1, 0] ⋅ h[2, 1] + x[−1, 1] ⋅ h[2, 0] + x[0, −1] ⋅ h[1, 2]"
                + " + x[0, 0] ⋅ h[1, 1] + x[0, 1] ⋅ h[1, 0] + x[1, −1] ⋅ h[0, 2] + x[1, 0] ⋅ h[0, 1]"
                + " + x[1, 1] ⋅ h[0, 0]")
        #expect(
            PlainTextWriter.string(worked.stages[1])
                == "0 ⋅ 1 + 0 ⋅ 2 + 0 ⋅ 1 + 0 ⋅ 0 + 1 ⋅ 0 + 2 ⋅ 0 + 0 ⋅ (−1) + 4 ⋅ (−2) + 5 ⋅ (−1)")
        let second = try #require(
            Worked.convolve2D(WorkedTests.x, WorkedTests.h, padding: .same, at: 0, 1, dropsPadding: true))
        #expect(second.value == -20)
        #expect(
            PlainTextWriter.string(second.stages[1]) == "1 ⋅ 0 + 2 ⋅ 0 + 3 ⋅ 0 + 4 ⋅ (−1) + 5 ⋅ (−2) + 6 ⋅ (−1)")
    }

    @Test(arguments: [Padding.valid, .same, .full, .exactly(2)], [1, 2])
    func windowsAgreeWithTheEngine(padding: Padding, stride: Int) {
        let x: Tensor = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12], [2, 3, 5, 7]]
        let h: Tensor = [[1, -2], [3, 0.5]]
        let convolved = Tensors.convolve2D(x, h, padding: padding, stride: stride)
        let correlated = Tensors.correlate2D(x, h, padding: padding, stride: stride)
        for row in 0..<convolved.shape[0] {
            for column in 0..<convolved.shape[1] {
                let one = Worked.convolve2D(x, h, padding: padding, stride: stride, at: row, column)
                #expect(one?.value == convolved[row, column])
                let other = Worked.correlate2D(x, h, padding: padding, stride: stride, at: row, column)
                #expect(other?.value == correlated[row, column])
            }
        }
        #expect(Worked.convolve2D(x, h, padding: padding, stride: stride, at: convolved.shape[0], 0) == nil)
    }

    @Test func poolingsAndProducts() {
        #expect(Worked.maxPool2D(WorkedTests.x, 2, stride: 1, at: 1, 0)?.value == 8)
        #expect(Worked.averagePool2D(WorkedTests.x, 2, stride: 1, at: 0, 1)?.value == 4)
        #expect(Worked.maxPool2D(WorkedTests.x, 2, at: 1, 0) == nil)
        let product = Worked.matmul(WorkedTests.x, WorkedTests.h, at: 1, 0)
        #expect(product?.value == WorkedTests.x.matmul(WorkedTests.h)[1, 0])
        #expect(product.map { PlainTextWriter.string($0.stages[1]) } == "4 ⋅ (−1) + 5 ⋅ 0 + 6 ⋅ 1")
        #expect(Worked.gram(WorkedTests.x, at: 0, 1).value == 32)
    }

    @Test func softmaxAndCrossEntropy() throws {
        let p = try #require(Worked.softmax([1, 2, 3], at: 2))
        #expect((p.value - 0.665_240_955_774_821_7).magnitude < 1e-15)
        #expect(PlainTextWriter.string(p.stages[1]) == "e³/(e¹ + e² + e³)")
        let loss = Worked.crossEntropy([0.25, 0.75], class: 0)
        #expect(PlainTextWriter.string(loss.stages[1]) == "−ln 0.25")
    }

    @Test func adamStepIsThatOfThePaper() {
        let lines = Worked.adamStep(w: 1, g: 0.5, m: 0, v: 0, t: 1, rate: 0.1).lines.map { $0.worked }
        #expect(lines.count == 5)
        #expect((lines[4].value - 0.9).magnitude < 1e-8)
        #expect(TeXWriter.string(lines[0].stages[0]) == "\\beta_1m + (1 - \\beta_1)g")
        #expect(TeXWriter.string(lines[0].stages[1]) == "0.9 \\cdot 0 + (1 - 0.9) \\cdot 0.5")
        #expect(Worked.sgdStep(w: 1, g: 2, rate: 0.25).value == 0.5)
        #expect(Worked.momentumStep(w: 1, g: 2, v: 1, rate: 0.5, momentum: 0.5).value == -0.25)
    }

    @Test func bellmanBackupTakesTheBestAction() {
        let worked = Worked.bellmanBackup(
            [
                [
                    WorkedOutcome(probability: 0.8, reward: 0, value: 1),
                    WorkedOutcome(probability: 0.2, reward: 0, value: 0),
                ],
                [WorkedOutcome(probability: 1, reward: -1, value: 0.5)],
            ], discount: 0.9)
        #expect((worked.value - 0.72).magnitude < 1e-12)
        #expect(PlainTextWriter.string(worked.stages[2]) == "max(0.72, −0.55)")
    }

    @Test func longSumsAreShortened() throws {
        let row = Tensor([Double](repeating: 1, count: 40)).reshaped(1, 40)
        let column = Tensor([Double](repeating: 2, count: 40)).reshaped(40, 1)
        let worked = try #require(Worked.matmul(row, column, at: 0, 0))
        #expect(worked.value == 80)
        #expect(PlainTextWriter.string(worked.stages[1]).utf8.count < 200)
    }
}
