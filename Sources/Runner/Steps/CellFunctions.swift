import ByHand
import CellLibrary
import Diagnostics
import Interpreter
import Syntax

/// The functions of a lecture's cells, for those who want to see what they compute.
final class CellFunctions: FunctionSources {
    private(set) var context: StepContext
    private var trees: [SyntaxTree] = []

    init(_ context: StepContext) {
        self.context = context
    }

    /// The same functions, to go on from with others.
    func copy() -> CellFunctions {
        let copy = CellFunctions(context)
        copy.trees = trees
        return copy
    }

    /// Takes in what a cell declares.
    func add(_ tree: SyntaxTree, _ operators: OperatorTable) {
        context.operators = operators
        context.add(tree.statements)
        trees.append(tree)
    }

    override func source(_ name: String, _ place: SourceRange?) -> ScalarFunction? {
        if let (parameters, body) = context.oneLiner(name), parameters.count == 1 {
            return source(name, parameters[0], body)
        }
        if context.functions[name] == nil, let function = SymbolicFunction(named: name) {
            return ScalarFunction(name: name, variable: "x", body: .call(function, .variable("x")))
        }
        guard let place, let closure = closure(around: place), let body = StepContext.value(of: closure.body.statements)
        else { return nil }
        switch closure.parameters {
        case .names(let names): return names.count == 1 ? source("", names[0].name, body) : nil
        case .list(let list): return list.count == 1 ? source("", list[0].name, body) : nil
        case .implicit: return source("", nil, body)
        }
    }

    private func source(_ name: String, _ parameter: Name?, _ body: Expression) -> ScalarFunction? {
        let variable = parameter.map { context.names.text(of: $0) } ?? "x"
        var reader = SymbolicReader(context: context, variable: variable)
        if let parameter { reader.bound[parameter] = .variable(variable) } else { reader.first = .variable(variable) }
        guard let body = reader.read(body) else { return nil }
        var constants: [String: Double] = [:]
        for constant in ["pi"] + context.constants.keys where body.contains(constant) && constant != variable {
            constants[constant] = context.number(of: constant)
        }
        return ScalarFunction(name: name, variable: variable, body: body, constants: constants)
    }

    /// The innermost closure around a place.
    private func closure(around place: SourceRange) -> Closure? {
        var found: Closure?
        for tree in trees where holds(tree.range, place) {
            var nodes = tree.statements.map { SyntaxNode.statement($0) }
            while let node = nodes.popLast() {
                guard holds(node.range, place) else { continue }
                if case .expression(let expression) = node, case .closure(let closure) = expression.kind {
                    found = closure
                }
                nodes += node.children
            }
        }
        return found
    }

    private func holds(_ range: SourceRange, _ place: SourceRange) -> Bool {
        range.lower <= place.lower && place.upper <= range.upper
    }
}
