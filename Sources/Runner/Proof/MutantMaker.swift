import Diagnostics
import LectureModel
import Syntax

/// Makes mutants of a solution from its syntax tree: each is one edit of its text.
struct MutantMaker {
    private let names: NameTable
    private let code: SourceFragment
    /// Where the solution stands, in the positions of the cell.
    private let regions: [SourceRange]
    private var mutants: [Mutant] = []

    /// So many of one solution are run; a longer one is sampled evenly.
    static let most = 80

    static func mutants(of cell: Cell, _ tree: SyntaxTree, _ names: NameTable) -> [Mutant] {
        var maker = MutantMaker(names: names, code: cell.code, regions: regions(of: cell))
        for statement in tree.statements { maker.visit(.statement(statement)) }
        let all = maker.mutants.sorted { ($0.range.lower, $0.replacement) < ($1.range.lower, $1.replacement) }
        guard all.count > most else { return all }
        return (0..<most).map { all[$0 * all.count / most] }
    }

    private static func regions(of cell: Cell) -> [SourceRange] {
        let text = cell.code.text
        return cell.solutions.map { region in
            let end = region.lines.upperBound + 1
            let upper = end < text.lineStarts.count ? Int(text.lineStarts[end]) : text.bytes.count
            return SourceRange(
                cell.code.base.advanced(by: Int(text.lineStarts[region.lines.lowerBound])),
                cell.code.base.advanced(by: upper))
        }
    }

    private init(names: NameTable, code: SourceFragment, regions: [SourceRange]) {
        self.names = names
        self.code = code
        self.regions = regions
    }

    private mutating func visit(_ node: SyntaxNode) {
        if case .expression(let expression) = node { mutate(expression) }
        for child in node.children { visit(child) }
    }

    private mutating func add(_ kind: Mutant.Kind, _ range: SourceRange, _ replacement: String) {
        guard regions.contains(where: { $0.lower <= range.lower && range.upper <= $0.upper }) else { return }
        guard text(range) != replacement else { return }
        mutants.append(Mutant(kind: kind, range: range, replacement: replacement))
    }

    private func text(_ range: SourceRange) -> String {
        let start = Int(range.lower.offset - code.base.offset)
        return String(decoding: code.text.bytes[start..<start + range.length], as: UTF8.self)
    }

    // MARK: Expressions

    private mutating func mutate(_ expression: Expression) {
        switch expression.kind {
        case .integer(let literal):
            guard !literal.overflows, literal.magnitude < 1 << 40 else { return }
            let value = literal.isNegative ? -Int64(literal.magnitude) : Int64(literal.magnitude)
            add(.offByOne, expression.range, String(value + 1))
            if value > 0 { add(.offByOne, expression.range, String(value - 1)) }
        case .float(let literal):
            add(.constant, expression.range, "\(literal.value + 1)")
            if literal.isNegative { add(.sign, expression.range, "\(-literal.value)") }
        case .boolean(let value): add(.constant, expression.range, value ? "false" : "true")
        case .string(let literal):
            guard let plain = literal.plainText, plain.utf8.count == 1 else { return }
            add(.constant, expression.range, plain == "a" ? "\"b\"" : "\"a\"")
        case .prefix(let op, let operand):
            if names.text(of: op.name) == "-" { add(.sign, expression.range, text(operand.range)) }
            if names.text(of: op.name) == "!" { add(.constant, expression.range, text(operand.range)) }
        case .sequence(let sequence): mutate(sequence)
        case .name(let name): otherActivation(name)
        case .implicitMember(let name): otherActivation(name)
        case .member(_, let name): otherActivation(name)
        case .call(let call): mutate(call, expression)
        default: break
        }
    }

    private mutating func mutate(_ sequence: OperatorSequence) {
        for (index, op) in sequence.operators.enumerated() {
            guard case .named(let name) = op.kind else { continue }
            let (left, right) = (sequence.operands[index].range, sequence.operands[index + 1].range)
            switch names.text(of: name) {
            case "+": add(.sign, op.range, "-")
            case "-": add(.sign, op.range, "+")
            case "+=": add(.sign, op.range, "-=")
            case "-=": add(.sign, op.range, "+=")
            case "*", ".*":
                add(.missingFactor, SourceRange(left.lower, right.upper), text(left))
                add(.missingFactor, SourceRange(left.lower, right.upper), text(right))
            case "/": add(.missingFactor, SourceRange(left.lower, right.upper), text(left))
            case "..<": add(.offByOne, op.range, "...")
            case "...": add(.offByOne, op.range, "..<")
            case "<": add(.offByOne, op.range, "<=")
            case "<=": add(.offByOne, op.range, "<")
            case ">": add(.offByOne, op.range, ">=")
            case ">=": add(.offByOne, op.range, ">")
            case "==": add(.constant, op.range, "!=")
            case "!=": add(.constant, op.range, "==")
            case "&&": add(.constant, op.range, "||")
            case "||": add(.constant, op.range, "&&")
            default: continue
            }
        }
    }

    /// What people take for one another.
    private static let others = [
        "sigmoid": "tanh", "tanh": "sigmoid", "relu": "sigmoid", "softmax": "sigmoid", "max": "min", "min": "max",
        "sum": "mean", "mean": "sum", "argmax": "argmin", "argmin": "argmax", "sin": "cos", "cos": "sin",
    ]

    private mutating func otherActivation(_ name: NameReference) {
        if let other = MutantMaker.others[names.text(of: name.name)] { add(.otherActivation, name.range, other) }
    }

    private static let transposing: Set<String> = ["transposed", "transpose"]
    private static let products: Set<String> = ["matmul", "dot", "outer", "matrixProduct"]

    private mutating func mutate(_ call: Call, _ expression: Expression) {
        let values = call.arguments.dropLast(call.trailingClosureCount).map { $0.value.range }
        if values.count > 1 { swap(values[0], values[1]) }
        guard let name = calledName(call) else { return }
        if MutantMaker.transposing.contains(name), case .member(let base, _) = call.callee.kind {
            add(.transpose, expression.range, text(base.range))
        }
        if MutantMaker.products.contains(name) {
            for value in values { add(.transpose, value, "(" + text(value) + ").transposed()") }
        }
    }

    /// The labels stay where they are: only the values change places.
    private mutating func swap(_ first: SourceRange, _ second: SourceRange) {
        let between = text(SourceRange(first.upper, second.lower))
        add(.swappedArguments, SourceRange(first.lower, second.upper), text(second) + between + text(first))
    }

    private func calledName(_ call: Call) -> String? {
        switch call.callee.kind {
        case .name(let name), .member(_, let name): names.text(of: name.name)
        default: nil
        }
    }
}
