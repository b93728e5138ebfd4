import CellLibrary
import Diagnostics
import Syntax

/// Finds the checks written in a test cell: each call of a check function is one, however often it runs.
///
/// `checkGradient(at:of:)` of the engine gives a value and checks nothing; its first argument has a label.
enum CheckSites {
    /// One check, and the outermost loop around it.
    struct Site {
        let range: SourceRange
        let loop: SourceRange?
    }

    /// The calls, in the order of the text.
    static func find(in tree: SyntaxTree, _ names: NameTable) -> [Site] {
        var found: [Site] = []
        for statement in tree.statements { visit(.statement(statement), in: nil, names, &found) }
        return found.sorted { $0.range.lower < $1.range.lower }
    }

    private static func visit(
        _ node: SyntaxNode, in loop: SourceRange?, _ names: NameTable, _ found: inout [Site]
    ) {
        var loop = loop
        if case .statement(let statement) = node, loop == nil {
            switch statement.kind {
            case .forIn, .while, .repeatWhile: loop = statement.range
            default: break
            }
        }
        if case .expression(let expression) = node, case .call(let call) = expression.kind,
            case .name(let callee) = call.callee.kind, CheckLibrary.isCheck(names.text(of: callee.name)),
            call.arguments.first?.label == nil || names.text(of: callee.name) == "checkProperty"
        {
            found.append(Site(range: expression.range, loop: loop))
        }
        for child in node.children { visit(child, in: loop, names, &found) }
    }
}
