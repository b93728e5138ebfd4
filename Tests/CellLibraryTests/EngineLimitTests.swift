import CellLibrary
import Diagnostics
import Interpreter
import Learning
import Testing

/// Work and memory of the engine stand under the program's limits; mistakes end with their operation and shapes.
@Suite(.serialized) struct EngineLimitTests {
    /// One for all tests here: making a program costs more than what most of them do.
    private nonisolated(unsafe) static let program = makeProgram()

    private static func makeProgram(data: [String: DataTable] = [:]) -> Program {
        var limits = Limits()
        limits.heapBytes = 64 << 20
        return CellLibrary.makeProgram(map: SourceMap(), limits: limits, seed: 1, data: data)
    }

    /// How a program ends: nil when it runs through.
    private static func fault(of text: String, fuel: Int64 = 500_000, in program: Program = program) -> FaultKind? {
        var limits = Limits()
        (limits.fuel, limits.heapBytes) = (fuel, 64 << 20)
        program.renew(limits)
        let unit = program.check(SourceText(name: "limits", bytes: Array((text + "\n").utf8)), in: nil)
        #expect(!unit.hasErrors, "\(unit.diagnostics.map { $0.message })")
        do { try program.run(unit) } catch { return error.kind }
        return nil
    }

    @Test(arguments: [
        """
        var (model, rule) = (Dense(2, 1), SGD())
        Trainer(epochs: 9_000_000_000).train(
            &model, on: DataSet([[1, 2]], [[1]]), loss: meanSquaredError, optimizer: &rule)
        """,
        "let a = Tensor.ones(1000, 1000)\nlet b = a.matmul(a)",
        "let s = Tensor.ones(1000, 1000).svd()",
        "let e = Planning(.classic).evaluate(.uniform(.classic), tolerance: -1, sweeps: 9_000_000_000)",
        """
        var generator = RandomGenerator(seed: 1)
        var learner = TemporalDifference(.classic)
        learner.learn(episodes: 9_000_000_000, using: &generator)
        """,
        "let x = Tensor.ones(1000, 1000)\nvar total = 0.0\nwhile true { total += x.sum().scalar }",
        "let s = gradient(at: Tensor.ones(100)) { x in\n    var y = x\n    while true { y = y * y }\n    return y.sum()\n}",
        "let p = Tensor.ones(1, 8, 200, 200)\nlet q = convolve2D(p, Tensor.ones(64, 8, 9, 9))",
    ])
    func workEndsByFuel(text: String) {
        #expect(EngineLimitTests.fault(of: text) == .limit(.fuel))
    }

    @Test(arguments: [
        "let a = Tensor.ones(10_000, 10_000)",
        "var kept: [Tensor] = []\nwhile true { kept.append(Tensor.ones(500, 500)) }",
        "let a = Tensor.ones(3000, 1)\nlet b = a + a.transposed + Tensor.ones(3000, 3000)",
    ])
    func memoryEndsByTheHeap(text: String) {
        // What the program keeps goes with it.
        let program = EngineLimitTests.makeProgram()
        #expect(EngineLimitTests.fault(of: text, fuel: 2_000_000_000, in: program) == .limit(.heap))
    }

    @Test(arguments: [
        (
            "let c = Tensor.ones(3, 4).matmul(Tensor.ones(5, 2))",
            "matmul: (3, 4) and (5, 2): inner dimensions 4 and 5 differ"
        ),
        ("let c = Tensor.ones(3, 4) + Tensor.ones(5, 2)", "(3, 4) and (5, 2): the shapes cannot be broadcast together"),
        ("let c = Tensor.ones(3, 4).sum(axis: 2)", "sum: (3, 4): axis 2 is out of range for rank 2"),
        ("let c = Tensor.ones(2, 2).inverse()", "inverse: (2, 2): the matrix is singular"),
        ("let c: Tensor = [[1, 2], [3]]", "tensor: (2,) and (1,): the rows have different lengths"),
        ("let c = Tensor.zeros(0).max()", "max: (0,): there are no elements"),
        ("let c = Tensor.zeros(-1, 2)", "an extent cannot be negative (-1)"),
        ("let c = gradient(at: Tensor.ones(2)) { $0.matmul(Tensor.ones(3, 3)) }", "inner dimensions 2 and 3 differ"),
        ("let c = Dense(2, 3)(Tensor.ones(1, 4))", "matmul: (1, 4) and (2, 3): inner dimensions 4 and 2 differ"),
        ("var d = Dense(2, 3)\nd.parameters = []", "Dense: 2 values expected, got 0"),
        ("let c = Tensor.ones(2, 2).sum(axis: 9_223_372_036_854_775_807)", "is out of range for rank 2"),
        (
            "let c = data(\"none.csv\")",
            "there is no \"none.csv\"; the front matter must name a file under data: that can be read"
        ),
    ])
    func mistakesNameOperationAndShapes(text: String, words: String) {
        guard case .host(let message)? = EngineLimitTests.fault(of: text) else {
            Issue.record("no fault: \(text)")
            return
        }
        #expect(message.contains(words), "\(message)")
    }

    @Test func dataFilesAreFoundByName() {
        let table = DataTable(Array("x,y,kind\n1,2,a\n3,4,b\n".utf8), name: "points.csv")
        let text = """
            let points = data("points.csv")
            precondition(points.names == ["x", "y", "kind"] && points.count == 2)
            precondition(points.columns(["y", "x"]) == [[2, 1], [4, 3]])
            precondition(points["x"] == [1, 3] && points.text("kind") == ["a", "b"])
            """
        let program = EngineLimitTests.makeProgram(data: ["points.csv": table])
        #expect(EngineLimitTests.fault(of: text, in: program) == nil)
    }

    @Test func assignedPropertiesMayBeReadByTheirValues() {
        let text = """
            var layer = Dense(weight: [[1, 2]], bias: nil)
            layer.weight = layer.weight * 2
            precondition(layer.weight == [[2, 4]])
            var layers = [layer]
            for place in layers.indices { layers[place].weight = layers[place].weight + layer.weight }
            precondition(layers[0].weight == [[4, 8]])
            """
        #expect(EngineLimitTests.fault(of: text) == nil)
    }

    /// Ten thousand steps of a training in a cell, with less memory than they would take if each kept its tensors.
    @Test func aLongTrainingHoldsAFlatHeap() {
        let text = """
            let inputs: Tensor = [[0, 1], [1, 0], [1, 1]]
            var weights = Tensor.ones(2, 1000)
            for _ in 0..<10_000 {
                let slope = gradient(at: weights) { inputs.matmul($0).tanh().squared().mean() }
                weights -= 0.01 * slope
            }
            precondition(weights.abs().max().scalar < 1)
            """
        var limits = Limits()
        (limits.fuel, limits.heapBytes) = (10_000_000_000, 64 << 20)
        let program = CellLibrary.makeProgram(map: SourceMap(), limits: limits, seed: 1)
        let unit = program.check(SourceText(name: "training", bytes: Array(text.utf8)), in: nil)
        #expect(!unit.hasErrors, "\(unit.diagnostics.map { $0.message })")
        do { try program.run(unit) } catch { Issue.record("\(error.kind)") }
    }
}
