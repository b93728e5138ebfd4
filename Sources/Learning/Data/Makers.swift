import Elementary
import Tensors

/// Data sets drawn by a formula; noise comes from the shared generator. Targets are class labels.
public enum MakeData {
    /// The four corners of a square, 1 where the coordinates differ.
    public static func xor() -> DataSet { DataSet([[0, 0], [0, 1], [1, 0], [1, 1]], [0, 1, 1, 0]) }

    /// Two half circles that reach into each other.
    public static func moons(_ count: Int, noise: Double = 0.1) -> DataSet {
        points(count, classes: 2, noise: noise) { share, label in
            let angle = 3.141592653589793 * share
            let (x, y) = (Elementary.cos(angle), Elementary.sin(angle))
            return label == 0 ? (x, y) : (1 - x, 0.5 - y)
        }
    }

    /// Arms that wind out of the middle.
    public static func spirals(_ count: Int, classes: Int = 2, noise: Double = 0.05) -> DataSet {
        points(count, classes: classes, noise: noise) { share, label in
            let angle = 2 * 3.141592653589793 * (1.25 * share + Double(label) / Double(classes))
            return (share * Elementary.cos(angle), share * Elementary.sin(angle))
        }
    }

    /// A ring around a ring.
    public static func circles(_ count: Int, noise: Double = 0.05, factor: Double = 0.5) -> DataSet {
        points(count, classes: 2, noise: noise) { share, label in
            let angle = 2 * 3.141592653589793 * share, radius = label == 0 ? 1 : factor
            return (radius * Elementary.cos(angle), radius * Elementary.sin(angle))
        }
    }

    /// Clouds around centres on a circle.
    public static func blobs(_ count: Int, classes: Int = 3, deviation: Double = 0.5) -> DataSet {
        points(count, classes: classes, noise: deviation) { _, label in
            let angle = 2 * 3.141592653589793 * Double(label) / Double(max(1, classes))
            return (2 * Elementary.cos(angle), 2 * Elementary.sin(angle))
        }
    }

    /// A sine wave cut into windows: so many values in, the next one out.
    public static func sineWindows(_ count: Int, length: Int, step: Double = 0.3) -> DataSet {
        let (count, length) = (
            min(max(0, count), Shape.maximumCount), min(max(0, length), Shape.maximumCount)
        )
        guard Work.charge(2 * MakeData.size(count, length + 1), by: "sineWindows"), FaultSlot.isEmpty else {
            return DataSet(Tensor.zeros(0, 1), Tensor.zeros(0))
        }
        let wave = (Tensor.arange(Double(0), Double(count + length)) * Tensor(step)).sin().elements
        guard wave.count == count + length else { return DataSet(Tensor.zeros(0, 1), Tensor.zeros(0)) }
        let inputs = (0..<count).flatMap { Array(wave[$0..<($0 + length)]) }
        let targets = (0..<count).map { wave[$0 + length] }
        return DataSet(Tensor(inputs, shape: [count, length, 1]), Tensor(targets, shape: [count, 1]))
    }

    /// How many numbers so many rows of a width have; more than there can be is a fault.
    private static func size(_ rows: Int, _ width: Int) -> Int {
        let product = rows.multipliedReportingOverflow(by: width)
        guard !product.overflow, product.partialValue <= Shape.maximumCount else {
            FaultSlot.record(TensorFault("MakeData", [], .tooLarge([rows, width])))
            return 0
        }
        return product.partialValue
    }

    private static func points(
        _ count: Int, classes: Int, noise: Double, _ place: (_ share: Double, _ label: Int) -> (Double, Double)
    ) -> DataSet {
        let (count, classes) = (min(max(0, count), Shape.maximumCount), max(1, classes))
        let perClass = max(1, count / classes + (count % classes == 0 ? 0 : 1))
        let offsets = Tensor.randomNormal(Shape([count, 2]), deviation: noise).elements
        guard offsets.count == 2 * count, Work.charge(16 * count, by: "MakeData") else {
            return DataSet(Tensor.zeros(0, 2), Tensor.zeros(0))
        }
        var (inputs, labels) = ([Double](), [Double]())
        for row in 0..<count {
            let label = row % classes
            let share = Double(row / classes) / Double(max(1, perClass - 1))
            let (x, y) = place(share, label)
            inputs += [x + offsets[2 * row], y + offsets[2 * row + 1]]
            labels.append(Double(label))
        }
        return DataSet(Tensor(inputs, shape: Shape([count, 2])), Tensor(labels))
    }
}
