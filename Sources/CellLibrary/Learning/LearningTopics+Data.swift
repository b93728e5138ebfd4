import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let dataSetRows: [Builtin] = [
        Builtin(
            "inputs", "var inputs: Tensor { get }", .function1 { (base: DataSet) in base.inputs },
            "One input in each row."),
        Builtin(
            "targets", "var targets: Tensor { get }", .function1 { (base: DataSet) in base.targets },
            "What belongs to each row."),
        Builtin(
            "init", "init(_ inputs: Tensor, _ targets: Tensor)",
            .function2 { (inputs: Tensor, targets: Tensor) in DataSet(inputs, targets) },
            "Joins inputs and targets with equal numbers of rows."),
        Builtin("count", "var count: Int { get }", .function1 { (base: DataSet) in base.count }, "The number of rows."),
        Builtin(
            "labels", "var labels: [Int] { get }", .function1 { (base: DataSet) in base.labels },
            "The targets as class labels."),
        Builtin(
            "rows", "func rows(_ positions: [Int]) -> DataSet",
            .function2 { (base: DataSet, positions: [Int]) in base.rows(positions) }, "The rows at the given positions."
        ),
        Builtin(
            "shuffled", "func shuffled() -> DataSet", .function1 { (base: DataSet) in base.shuffled() },
            "The rows in random order, drawn from the shared generator."),
        Builtin(
            "batches", "func batches(_ size: Int) -> [DataSet]",
            .function2 { (base: DataSet, size: Int) in base.batches(size) },
            "Runs of so many rows; the last one may be shorter."),
        Builtin(
            "split", "func split(_ share: Double) -> (first: DataSet, second: DataSet)",
            .function2 { (base: DataSet, share: Double) in NativePair(base.split(share)) },
            "The first share of the rows and the rest."),
    ]

    static let makeDataRows: [Builtin] = [
        Builtin(
            "xor", "static func xor() -> DataSet", .function0 { MakeData.xor() },
            "The four corners of a square, 1 where the coordinates differ."),
        Builtin(
            "moons", "static func moons(_ count: Int, noise: Double = 0.1) -> DataSet",
            .function2 { (count: Int, noise: Double) in MakeData.moons(count, noise: noise) },
            "Two half circles that reach into each other."),
        Builtin(
            "spirals", "static func spirals(_ count: Int, classes: Int = 2, noise: Double = 0.05) -> DataSet",
            .function3 { (count: Int, classes: Int, noise: Double) in
                MakeData.spirals(count, classes: classes, noise: noise)
            }, "Arms that wind out of the middle."),
        Builtin(
            "circles", "static func circles(_ count: Int, noise: Double = 0.05, factor: Double = 0.5) -> DataSet",
            .function3 { (count: Int, noise: Double, factor: Double) in
                MakeData.circles(count, noise: noise, factor: factor)
            }, "A ring around a ring."),
        Builtin(
            "blobs", "static func blobs(_ count: Int, classes: Int = 3, deviation: Double = 0.5) -> DataSet",
            .function3 { (count: Int, classes: Int, deviation: Double) in
                MakeData.blobs(count, classes: classes, deviation: deviation)
            }, "Clouds around centres on a circle."),
        Builtin(
            "sineWindows", "static func sineWindows(_ count: Int, length: Int, step: Double = 0.3) -> DataSet",
            .function3 { (count: Int, length: Int, step: Double) in
                MakeData.sineWindows(count, length: length, step: step)
            }, "A sine wave cut into windows: so many values in, the next one out."),
    ]

    static let digitsRows: [Builtin] = [
        Builtin(
            "drawing", "static func drawing(_ digit: Int) -> Tensor",
            .function1 { (digit: Int) in Digits.drawing(digit) },
            "One digit as a matrix of 7 rows and 5 columns, ink 1."),
        Builtin(
            "make", "static func make(_ count: Int, size: Int = 12, noise: Double = 0.1) -> DataSet",
            .function3 { (count: Int, size: Int, noise: Double) in Digits.make(count, size: size, noise: noise) },
            "So many pictures [count, 1, height, width], the digits in turn, each shifted at random and with noise."),
    ]

    static let dataRows: [Builtin] = [
        Builtin(
            "data", "func data(_ name: String) -> DataTable", .function1 { (name: String) in Learning.data(name) },
            "A file that the lecture's front matter names under `data:`.")
    ]

    static let dataTableRows: [Builtin] = [
        Builtin(
            "names", "var names: [String] { get }", .function1 { (base: DataTable) in base.names },
            "The names of the columns or arrays, in the order of the file."),
        Builtin(
            "tensor", "var tensor: Tensor { get }", .function1 { (base: DataTable) in base.tensor },
            "All numbers: a table's rows and columns, or the first array. Text is not a number there."),
        Builtin(
            "count", "var count: Int { get }", .function1 { (base: DataTable) in base.count }, "The number of rows."),
        Builtin(
            "subscript", "subscript(name: String) -> Tensor { get }",
            .function2 { (base: DataTable, name: String) in base[name] },
            "One column of a table as a vector, or one array."),
        Builtin(
            "columns", "func columns(_ names: [String]) -> Tensor",
            .function2 { (base: DataTable, names: [String]) in base.columns(names) },
            "Some columns side by side, [rows, columns]."),
        Builtin(
            "text", "func text(_ name: String) -> [String]",
            .function2 { (base: DataTable, name: String) in base.text(name) },
            "The words of one column as the file has them."),
    ]
}
