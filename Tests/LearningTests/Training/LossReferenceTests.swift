import Testing

@testable import Learning
@testable import Tensors

/// Losses and layers with two modes against PyTorch: values and gradients.
@Suite struct LossReferenceTests {
    private static let rows = ReferenceRows("learning")

    private static let losses: [String: @Sendable (Tensor, Tensor) -> Tensor] = [
        "meanSquaredError": meanSquaredError, "meanAbsoluteError": meanAbsoluteError,
        "huberLoss": { huberLoss($0, $1, delta: 0.75) }, "binaryCrossEntropy": { binaryCrossEntropy($0, $1) },
        "binaryCrossEntropyOfLogits": { binaryCrossEntropy(logits: $0, $1) }, "crossEntropy": crossEntropy,
        "crossEntropyOfLabels": crossEntropy, "crossEntropyOfSequences": crossEntropy, "hingeLoss": hingeLoss,
        "klDivergence": klDivergence,
    ]

    @Test(arguments: losses.keys.sorted()) func valueAndGradient(name: String) throws {
        let (row, loss) = (try Self.rows.row(name), try #require(Self.losses[name]))
        let (value, slope) = valueWithGradient(at: row[0]) { loss($0, row[1]) }
        #expect(value.isClose(to: row[2], tolerance: 1e-13))
        #expect(slope.isClose(to: row[3], tolerance: 1e-13))
    }

    @Test func labelsMayBeGivenEitherWay() throws {
        let row = try Self.rows.row("crossEntropyOfLabels")
        let labels = try #require(row[1].wholeNumbers())
        #expect(crossEntropy(row[0], row[1]) == crossEntropy(row[0], labels: labels))
        _ = crossEntropy(row[0], [0.5, 1, 2, 0])
        #expect(FaultSlot.take()?.message.contains("0.5 is not a whole number") == true)
        _ = crossEntropy(row[0], [3, 1, 2, 0])
        #expect(FaultSlot.take()?.message == "crossEntropy: (4, 3): there is no class 3 among 3, counted from 0")
        _ = crossEntropy(row[0], labels: [1, 2])
        #expect(FaultSlot.take()?.message == "crossEntropy: (4, 3): 4 values expected, got 2")
    }

    @Test func batchNormInBothModes() throws {
        let row = try Self.rows.row("batchNorm")
        var layer = BatchNorm(3)
        layer.parameters = [row[1], row[2]]
        #expect(Phase.training { layer(row[0]) }.isClose(to: row[3], tolerance: 1e-12))
        #expect(layer.statistics.mean.isClose(to: row[4], tolerance: 1e-13))
        #expect(layer.statistics.variance.isClose(to: row[5], tolerance: 1e-13))
        #expect(layer(row[0]).isClose(to: row[6], tolerance: 1e-12))
    }

    @Test func layerNorm() throws {
        let row = try Self.rows.row("layerNorm")
        #expect(LayerNorm(4)(row[0]).isClose(to: row[1], tolerance: 1e-12))
    }

    @Test func confusion() {
        let scores: Tensor = [[3, 1, 0], [0, 1, 2], [0, 5, 1], [9, 1, 2]]
        let matrix: Tensor = [[1, 0, 0], [1, 1, 0], [0, 0, 1]]
        #expect(confusionMatrix(scores, labels: [0, 2, 1, 1]) == matrix)
        #expect(confusionMatrix([0, 2, 1, 0], labels: [0, 2, 1, 1], classes: 3) == matrix)
        #expect(matrix.trace().scalar / 4 == accuracy(scores, labels: [0, 2, 1, 1]))
        _ = confusionMatrix(scores, labels: [0, 2, 1, 7])
        #expect(FaultSlot.take()?.message == "subscript: (3, 3): index 7 is out of range 0..<3 on axis 0")
        _ = confusionMatrix(scores, labels: [0])
        #expect(FaultSlot.take()?.message == "confusionMatrix: 1 value expected, got 4")
    }
}
