import Diagnostics
import Syntax
import Testing

/// Nodes know where they stand: children lie inside their parents, and names read back as they were written.
@Suite struct RangeTests {
    @Test func rangesOfThePackagesOwnSources() throws {
        for (path, bytes) in try Sample.packageSources() {
            let sample = Sample(bytes: bytes)
            let serious = sample.errors.filter { !$0.contains("is not available in a lecture") }
            #expect(serious == [], "\(path)")
            var seen: Set<NodeID> = []
            for statement in sample.tree.statements { check(.statement(statement), sample, path, &seen) }
        }
    }

    @Test(arguments: [
        ("a.b.c", 5), ("a.f(1)", 3), ("a[0][1]", 5), ("x!", 2), ("a?.b", 4), ("i++", 2), ("try a.f()", 7), ("(a.b)", 4),
        ("t.0", 3), ("-x", 1), ("f(1)", 1),
    ])
    func caretsStandWhereTheCompilerPutsThem(source: String, column: Int) {
        let sample = Sample(source)
        guard case .expression(let expression) = sample.tree.statements[0].kind else { return }
        #expect(sample.map.location(of: expression.caret).column == column)
    }

    private func check(_ node: SyntaxNode, _ sample: Sample, _ path: String, _ seen: inout Set<NodeID>) {
        let isNew = seen.insert(node.id).inserted
        #expect(isNew || isShared(node), "\(path): id \(node.id) twice")
        #expect(node.id < sample.tree.nodeCount)
        if case .expression(let expression) = node, case .name(let name) = expression.kind {
            let text = sample.map.string(in: name.range)
            let word = sample.names.text(of: name.name)
            #expect(text == word || text == "`\(word)`", "\(path)")
        }
        for child in node.children {
            let isInside = child.range.lower >= node.range.lower && child.range.upper <= node.range.upper
            #expect(isInside, "\(path) at \(sample.map.location(of: child.range.lower).text)")
            check(child, sample, path, &seen)
        }
    }

    /// A pattern that was read as an expression keeps its id.
    private func isShared(_ node: SyntaxNode) -> Bool {
        switch node {
        case .pattern, .expression: true
        default: false
        }
    }
}
