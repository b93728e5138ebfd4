import CellLibrary
import Diagnostics
import Syntax

/// Finds the checks written in a test cell: each call of a check function is one, however often it runs.
///
/// `checkGradient(at:of:)` of the engine gives a value and checks nothing; its first argument has a label.
enum CheckSites {
    /// The calls, in the order of the text.
    static func find(in tree: SyntaxTree, _ names: NameTable) -> [SourceRange] {
        var found: [SourceRange] = []
        for statement in tree.statements { visit(.statement(statement), names, &found) }
        return found.sorted { $0.lower < $1.lower }
    }

    private static func visit(_ node: SyntaxNode, _ names: NameTable, _ found: inout [SourceRange]) {
        if case .expression(let expression) = node, case .call(let call) = expression.kind,
            case .name(let callee) = call.callee.kind, CheckLibrary.isCheck(names.text(of: callee.name)),
            call.arguments.first?.label == nil || names.text(of: callee.name) == "checkProperty"
        {
            found.append(expression.range)
        }
        for child in node.children { visit(child, names, &found) }
    }
}
