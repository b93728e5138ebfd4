import CellLibrary
import Foundation
import Interpreter

/// Programs that call rows with values of the right types, most of them bad: made from the signatures.
struct RowCalls {
    /// Expressions of a type, the harmless ones first.
    static let pools: [String: [String]] = [
        "Tensor": [
            "Tensor([[1.0, 2], [3, 4]])", "Tensor([1.0, .nan, -3])", "Tensor.zeros(0)", "Tensor(2)",
            "Tensor.ones(2, 3)",
            "Tensor.zeros(2, 0, 3)", "Tensor.ones(1, 2, 4, 4)", "Tensor([[1.0, .infinity], [0, 0]])",
        ],
        "Int": ["1", "0", "2", "-1", "3", "9_223_372_036_854_775_807", "-9_223_372_036_854_775_808", "100_000"],
        "Int64": ["1", "0", "-1", "9_223_372_036_854_775_807", "-9_223_372_036_854_775_808"],
        "Double": ["0.5", "0", "-1", "Double.nan", "Double.infinity", "1e300", "2"],
        "Bool": ["true", "false"],
        "String": ["\"ij,jk->ik\"", "\"\"", "\"é\""],
        "[Int]": ["[0, 1]", "[]", "[1, 0]", "[-1, 7]", "[9_223_372_036_854_775_807]", "[0]", "[0, 0]"],
        "[[Int]]": ["[[1, 2], [3, 4]]", "[]", "[[1, 2], [3]]"],
        "[Double]": ["[1, -1]", "[]", "[Double.nan, 1, 2]", "[0]"],
        "[[Double]]": ["[[1, 2], [3, 4]]", "[]", "[[1, 2], [3]]", "[[]]"],
        "[[[Double]]]": ["[[[1, 2], [3, 4]]]", "[]", "[[[1], [2, 3]]]"],
        "[Tensor]": [
            "[Tensor.ones(2, 2), Tensor.ones(2, 2)]", "[]", "[Tensor.ones(2), Tensor.ones(3)]", "[Tensor(1)]",
        ],
        "Shape": ["Shape([2, 3])", "Shape([])", "Shape([-1])", "Shape([0, 4])", "Shape([60_000, 60_000])"],
        "Axis": ["Axis.all", "Axis.index(9)", "Axis.every(0)", "Axis.every(-1)", "Axis.new", "Axis.index(-1)"],
        "[AxisIndex]": ["[Axis.all]", "[1, 0]", "[0..<1, 5...]"],
        "Padding": ["Padding.same", "Padding.full", "Padding.exactly(-1)", "Padding.exactly(9_000_000_000_000)"],
        "(Tensor) -> Tensor": ["{ $0.sum() }", "{ $0 }", "{ _ in Tensor.zeros(0) }", "{ $0.matmul($0) }"],
        "([Tensor]) -> Tensor": ["{ $0[0].sum() }", "{ _ in Tensor(1) }", "{ $0[7] }"],
        "(Tensor, Tensor) -> Tensor": ["{ ($0 * $1).sum() }", "{ $0 - $1 }", "{ _, _ in Tensor.zeros(0) }"],
        "(Tensor, Tensor, Tensor) -> Tensor": ["{ ($0 * $1 * $2).sum() }", "{ $0 - $1 + $2 }"],
        "(_ upstream: Tensor, _ input: Tensor, _ output: Tensor) -> Tensor": [
            "{ $0 * $1 * $2 }", "{ _, _, _ in Tensor(1) }",
        ],
        "([Tensor], Tensor) -> Tensor": ["{ $0[0] * $1 }", "{ _, x in x }"],
        "() -> [AnyLayer]": ["{ Dense(2, 2) }", "{ }"],
        "RandomGenerator": ["RandomGenerator(seed: 3)"],
        "Range<Int>": ["0..<2", "5..<9", "-3..<0"],
        "ClosedRange<Int>": ["0...1", "5...9"],
        "OrthogonalFactors": ["Tensor.ones(2, 2).qr()"], "Eigensystem": ["Tensor.ones(2, 2).symmetricEigensystem()"],
        "SingularFactors": ["Tensor.ones(2, 2).svd()"], "GradientCheck": ["checkGradient(at: 1) { $0 }"],
        "AnyLayer": ["AnyLayer(Dense(2, 2))"], "[AnyLayer]": ["[AnyLayer(Dense(2, 2))]", "[]"],
        "Dense": ["Dense(2, 2)"], "Activation": ["Activation.tanh", "Activation.softmax"],
        "Initializer": ["Initializer.heNormal", "Initializer.uniform(1, -1)"],
        "Conv1D": ["Conv1D(1, 2, size: 2)"],
        "Conv2D": ["Conv2D(2, 1, size: 3, stride: 2)", "Conv2D(2, 1, size: 2, dilation: 0)"],
        "Conv3D": ["Conv3D(1, 1, size: 2)"], "MaxPool2D": ["MaxPool2D(2)", "MaxPool2D(0)"],
        "AveragePool2D": ["AveragePool2D(2)", "AveragePool2D(-1)"],
        "MaxPool1D": ["MaxPool1D(2, stride: 1)"], "AveragePool1D": ["AveragePool1D(2)"],
        "MaxPool3D": ["MaxPool3D(2)"], "AveragePool3D": ["AveragePool3D(2)", "AveragePool3D(1, stride: 0)"],
        "Flatten": ["Flatten()"],
        "Lambda": ["Lambda { $0 }"], "Dropout": ["Dropout(0.5)"], "LayerNorm": ["LayerNorm(2)"],
        "BatchNorm": ["BatchNorm(2)"], "BatchNorm.Statistics": ["BatchNorm(2).statistics"],
        "Embedding": ["Embedding(3, 2)"],
        "RecurrentOutput": ["RecurrentOutput.last", "RecurrentOutput.sequence"], "RNN": ["RNN(2, 2)"],
        "LSTM": ["LSTM(2, 2)"],
        "LSTMState": ["LSTMState(hidden: [[1, 2]], cell: [[1, 2]])", "LSTMState(hidden: 1, cell: 2)"],
        "LSTM.Gates": ["LSTM(2, 2).gates([[1, 2]], LSTM(2, 2).start(batch: 1))"], "GRU": ["GRU(2, 2)"],
        "MultiHeadAttention": ["MultiHeadAttention(2, heads: 1)"],
        "Sequential": ["Sequential { Dense(2, 2) }", "Sequential([])"],
        "LayerGraph": ["LayerGraph()"],
        "LayerGraph.Place": ["{ () -> LayerGraph.Place in var g = LayerGraph(); return g.input() }()"],
        "[LayerGraph.Place]": [
            "[]", "{ () -> [LayerGraph.Place] in var g = LayerGraph(); return [g.input(), g.input()] }()",
        ],
        "LayerGraph.Join": ["LayerGraph.Join.add", "LayerGraph.Join.concatenate"],
        "SGD": ["SGD(rate: 0.1, momentum: 0.9)"], "Adagrad": ["Adagrad()"], "Adadelta": ["Adadelta()"],
        "RMSProp": ["RMSProp()"],
        "Adam": ["Adam()"], "Schedule": ["Schedule.cosine(3)", "Schedule.steps(every: 0, factor: 0.5)"],
        "EpochReport": [trained + ".epochs[0]"], "TrainingHistory": [trained],
        "EarlyStopping": ["EarlyStopping(patience: -1)"],
        "Trainer": ["Trainer(epochs: 2)"], "DataSet": ["MakeData.xor()", "DataSet([[1, 2]], [1])"],
        "Stump": [
            "Stump(feature: 0, threshold: 1, labelBelow: 1)", "Stump(feature: -1, threshold: 1, labelBelow: 1)",
            "Stump(feature: 7, threshold: 1, labelBelow: 1)",
        ],
        "AdaBoost": ["AdaBoost([[1, 2], [3, 4]], labels: [1, -1], rounds: 2)"],
        "AdaBoost.Round": ["AdaBoost([[1, 2], [3, 4]], labels: [1, -1], rounds: 2).rounds[0]"],
        "Impurity": ["Impurity.gini", "Impurity.entropy"],
        "DecisionTree": ["DecisionTree([[1, 2], [3, 4]], labels: [0, 1])"],
        "DecisionTree.Node": ["DecisionTree([[1, 2], [3, 4]], labels: [0, 1]).nodes[0]"],
        "Bagging": ["Bagging([[1, 2], [3, 4]], labels: [0, 1], trees: 2)"],
        "KMeans": ["KMeans([[1, 2], [3, 4]], clusters: 2)"],
        "KMeans.Step": ["KMeans([[1, 2], [3, 4]], clusters: 2).steps[0]"], "PCA": ["PCA([[1, 2], [3, 4]])"],
        "Kernel": ["Kernel.linear", "Kernel.polynomial(degree: -9, offset: 1)"],
        "SupportVectorMachine": ["SupportVectorMachine([[1, 2], [3, 4]], labels: [1, -1])"],
        "GridWorld": ["GridWorld.classic"], "GridWorld.Action": ["GridWorld.Action.left"],
        "GridWorld.Cell": ["GridWorld.Cell(0, 1)", "GridWorld.Cell(-1, 9_223_372_036_854_775_807)"],
        "[GridWorld.Cell]": ["[]", "[GridWorld.Cell(0, 1)]", "[GridWorld.Cell(-1, 9)]"],
        "[GridWorld.Cell: Double]": ["[:]", "[GridWorld.Cell(0, 1): 2]"], "[(GridWorld.Cell, Double)]": ["[]"],
        "[[GridWorld.Action]]": ["[]", "[[], [.up]]"],
        "Policy": ["Policy.uniform(GridWorld.classic)", "Policy(chances: [])", "Policy(chances: [[1]])"],
        "Planning": ["Planning(GridWorld.classic)"], "TemporalDifference": ["TemporalDifference(GridWorld.classic)"],
        "TemporalDifference.Rule": ["TemporalDifference.Rule.sarsa"],
        "Bandit": ["Bandit(means: [1, 2])", "Bandit(means: [])"],
        "Bandit.Strategy": ["Bandit.Strategy.upperBound(1)", "Bandit.Strategy.greedy(exploration: .nan)"],
        "CartPole": ["CartPole()", "CartPole(state: [1])"], "Episode": ["Episode()", episode],
        "Fraction": ["Fraction(1, 3)", "Fraction(1, 0)", "Fraction(9_223_372_036_854_775_807, 2)"],
    ]

    private static let trained = """
        { () -> TrainingHistory in
            var (m, o) = (Dense(2, 1), SGD())
            return Trainer(epochs: 1).train(&m, on: DataSet([[1, 2]], [[1]]), loss: meanSquaredError, optimizer: &o)
        }()
        """
    private static let episode = """
        { () -> Episode in
            var e = Episode()
            e.states = [[1, 2], [3]]
            e.actions = [9]
            e.rewards = [1, 2, 3]
            return e
        }()
        """

    /// Types whose own nested names stand in their rows without the outer name.
    private static let nested: [String: [String]] = [
        "LayerGraph": ["Place", "Join"], "GridWorld": ["Cell", "Action"], "Bandit": ["Strategy"],
        "TemporalDifference": ["Rule"],
    ]

    let type: String
    let signature: String

    /// Rows that give a value of a type without changing anything: what nested calls are made of.
    private static let makers = [String: [RowCalls]](
        grouping: RowCallTests.rows.filter { $0.isExpression }, by: { $0.result })

    /// Programs that call the row; nil where the signature has a type without a pool. `choice` picks from pools, and
    /// from the rows that make what a pool has, so deep as `depth` says.
    func program(depth: Int = 0, _ choice: (Int) -> Int) -> String? {
        guard let call = RowCalls.split(row) else { return nil }
        var setUp = "var generator = RandomGenerator(seed: 1)\n_ = generator.next()\n"
        var base = type
        if !type.isEmpty, !isStatic, call.name != "init" {
            guard let value = value(of: type, depth, choice) else { return nil }
            setUp += "var base: \(type) = \(value)\n(base, _) = (base, 0)\n"
            base = "base"
        }
        if call.isProperty { return setUp + "print(\(base).\(call.name))" }
        var (arguments, operands) = ([String](), [String]())
        for (place, parameter) in call.parameters.enumerated() {
            let isInout = parameter.type.hasPrefix("inout ")
            let wanted = isInout ? String(parameter.type.dropFirst(6)) : parameter.type
            guard var value = value(of: wanted, depth, choice) else { return nil }
            if isInout {
                setUp += "var argument\(place): \(wanted) = \(value)\n_ = argument\(place)\n"
                value = "&argument\(place)"
            }
            arguments.append(parameter.label.map { $0 + ": " + value } ?? value)
            operands.append(isInout ? "argument\(place)" : "(\(value))")
        }
        if call.name == "subscript" {
            return setUp + "let part: Any = \(base)[\(arguments.joined(separator: ", "))]\nprint(part)"
        }
        if RowCalls.isAssignment(call.name) { return setUp + "\(operands[0]) \(call.name) \(operands[1])" }
        let text = spelled(call.name, base, arguments, operands)
        return setUp + (row.contains(") -> ") || call.name == "init" ? "print(\(text))" : "(\(text))")
    }

    /// The call as an expression.
    private func expression(_ depth: Int, _ choice: (Int) -> Int) -> String? {
        guard let call = RowCalls.split(row) else { return nil }
        var base = type
        if !type.isEmpty, !isStatic, call.name != "init" {
            guard let value = value(of: type, depth, choice) else { return nil }
            base = "(\(value))"
        }
        if call.isProperty { return "\(base).\(call.name)" }
        var (arguments, operands) = ([String](), [String]())
        for parameter in call.parameters {
            guard let value = value(of: parameter.type, depth, choice) else { return nil }
            arguments.append(parameter.label.map { $0 + ": " + value } ?? value)
            operands.append("(\(value))")
        }
        if call.name == "subscript" { return "(\(base)[\(arguments.joined(separator: ", "))] as \(result))" }
        return "(" + spelled(call.name, base, arguments, operands) + ")"
    }

    private func spelled(_ name: String, _ base: String, _ arguments: [String], _ operands: [String]) -> String {
        let list = "(" + arguments.joined(separator: ", ") + ")"
        if name == "init" || name == "callAsFunction" { return base + list }
        if !RowCalls.isName(name) {
            return signature.contains("prefix func") ? name + operands[0] : "\(operands[0]) \(name) \(operands[1])"
        }
        return (base.isEmpty ? name : base + "." + name) + list
    }

    /// A value of a type from its pool, or from a row that makes one.
    private func value(of wanted: String, _ depth: Int, _ choice: (Int) -> Int) -> String? {
        var wanted = wanted.hasSuffix("...") ? String(wanted.dropLast(3)) : wanted
        if wanted.hasSuffix("?"), choice(2) == 0 { return "nil" }
        if wanted.hasSuffix("?") { wanted.removeLast() }
        wanted = fullName(wanted)
        if depth > 0, choice(3) > 0, let makers = RowCalls.makers[wanted],
            let made = makers[choice(makers.count)].expression(depth - 1, choice)
        {
            return made
        }
        return RowCalls.pools[wanted].map { $0[choice($0.count)] }
    }

    private func fullName(_ name: String) -> String {
        (RowCalls.nested[type] ?? []).reduce(name) { name, inner in
            name.replacingOccurrences(of: type + "." + inner, with: inner)
                .replacingOccurrences(of: inner, with: type + "." + inner)
        }
    }

    private static let attributes = [
        "@_disfavoredOverload ", "@discardableResult ", "@SequentialBuilder ", "@escaping ",
    ]
    private var isStatic: Bool { plain.hasPrefix("static ") }
    /// The signature without what stands before its first word.
    private var plain: String {
        RowCalls.attributes.reduce(signature) { $0.replacingOccurrences(of: $1, with: "") }
    }
    private var row: String {
        ["static ", "mutating ", "prefix "].reduce(plain) { $0.hasPrefix($1) ? String($0.dropFirst($1.count)) : $0 }
    }
    private var isExpression: Bool {
        guard let call = RowCalls.split(row), !signature.contains("inout "), !plain.hasPrefix("mutating ") else {
            return false
        }
        return !result.isEmpty && !RowCalls.isAssignment(call.name) && !signature.contains("Literal ")
    }
    private var result: String {
        if row.hasPrefix("init(") { return type }
        let start = row.hasPrefix("var ") ? row.range(of: ": ") : row.range(of: ") -> ", options: .backwards)
        guard let start else { return "" }
        let rest = String(row[start.upperBound...])
        return fullName(rest.components(separatedBy: " {")[0].trimmingCharacters(in: .whitespaces))
    }

    private static func isName(_ name: String) -> Bool { name.first?.isLetter == true || name.first == "_" }
    private static func isAssignment(_ name: String) -> Bool {
        !isName(name) && name.hasSuffix("=")
            && !["==", "!=", "<=", ">=", ".==", ".!=", ".<=", ".>="].contains(name)
    }

    /// `func name(label name: Type = default) -> Result` in its parts.
    private static func split(_ row: String) -> Parts? {
        if row.hasPrefix("var ") {
            return Parts(name: String(row.dropFirst(4).prefix { $0 != ":" }), isProperty: true, parameters: [])
        }
        guard let open = row.firstIndex(of: "(") else { return nil }
        let head = row[..<open].replacingOccurrences(of: "func ", with: "").trimmingCharacters(in: .whitespaces)
        guard !head.contains("<") || head.allSatisfy({ !$0.isLetter }) else { return nil }
        var (depth, current, parts) = (0, "", [String]())
        var rest = row[open...].dropFirst()
        while let next = rest.popFirst() {
            if depth == 0, next == ")" { break }
            if "([{".contains(next) { depth += 1 }
            if ")]}".contains(next) { depth -= 1 }
            if depth == 0, next == "," {
                parts.append(current)
                current = ""
            } else {
                current.append(next)
            }
        }
        if !current.trimmingCharacters(in: .whitespaces).isEmpty { parts.append(current) }
        var parameters: [(label: String?, type: String)] = []
        for part in parts {
            guard let colon = part.firstIndex(of: ":") else { return nil }
            let names = part[..<colon].split(separator: " ")
            var type = String(part[part.index(after: colon)...])
            if let value = type.range(of: " = ") { type = String(type[..<value.lowerBound]) }
            let isOperator = head.first?.isLetter != true && head.first != "_"
            let isLabelled = !isOperator && names.first != "_" && !(head == "subscript" && names.count == 1)
            parameters.append(
                (isLabelled ? names.first.map(String.init) : nil, type.trimmingCharacters(in: .whitespaces)))
        }
        return Parts(name: head, isProperty: false, parameters: parameters)
    }

    private struct Parts {
        let name: String
        let isProperty: Bool
        let parameters: [(label: String?, type: String)]
    }
}
