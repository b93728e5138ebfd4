import Syntax
import Testing

@Suite struct FoldingTests {
    /// The folded expression with parentheses around each operation.
    private func fold(_ source: String, _ declarations: String = "") -> (text: String, messages: [String]) {
        let sample = Sample(declarations + source)
        var table = OperatorTable.standard(sample.names)
        for statement in sample.tree.statements {
            guard case .declaration(let declaration) = statement.kind else { continue }
            if case .operator(let operation) = declaration.kind { table.add(operation) }
            if case .precedenceGroup(let group) = declaration.kind { _ = table.add(group, names: sample.names) }
        }
        guard case .expression(let expression) = sample.tree.statements.last?.kind else { return ("", []) }
        var folding = OperatorFolding(table)
        let folded = folding.fold(expression)
        return (text(folded, sample), folding.diagnostics.map(\.message))
    }

    private func text(_ node: Expression, _ sample: Sample) -> String {
        switch node.kind {
        case .binary(let name, let left, let right):
            "(\(text(left, sample)) \(sample.names.text(of: name.name)) \(text(right, sample)))"
        case .assignment(let left, let right): "(\(text(left, sample)) = \(text(right, sample)))"
        case .ternary(let condition, let then, let otherwise):
            "(\(text(condition, sample)) ? \(text(then, sample)) : \(text(otherwise, sample)))"
        case .cast(let cast, let value, let type):
            "(\(text(value, sample)) \(cast) \(sample.map.string(in: type.range)))"
        case .try(_, let inner): "try\(text(inner, sample))"
        case .optionalChain(let inner): "chain\(text(inner, sample))"
        default: sample.map.string(in: node.range)
        }
    }

    @Test(arguments: [
        ("a + b * c - d", "((a + (b * c)) - d)"), ("a * b + c", "((a * b) + c)"), ("a = b = c", "(a = (b = c))"),
        ("a ?? b ?? c", "(a ?? (b ?? c))"), ("a < b + 1 && c || d", "(((a < (b + 1)) && c) || d)"),
        ("a ? b : c ? d : e", "(a ? b : (c ? d : e))"), ("x = a ? b : c", "(x = (a ? b : c))"),
        ("x as! Int + 1", "((x forced Int) + 1)"), ("x as? Int ?? 5", "((x conditional Int) ?? 5)"),
        ("a + b as Double", "((a + b) coerce Double)"), ("0..<n - 1", "(0 ..< (n - 1))"),
        ("try a + b", "try(a + b)"), ("x = try a + b", "(x = try(a + b))"), ("a?.b = c", "chain(a?.b = c)"),
        ("a << b * c", "((a << b) * c)"), ("a + b is Int == c", "(((a + b) check Int) == c)"),
    ])
    func standardOperators(source: String, expected: String) {
        let (text, messages) = fold(source)
        #expect(text == expected)
        #expect(messages == [])
    }

    @Test func ownOperators() {
        let declarations = """
            precedencegroup Power { higherThan: MultiplicationPrecedence associativity: right }
            infix operator **: Power
            infix operator +++

            """
        #expect(fold("2 * a ** b ** c", declarations).text == "(2 * (a ** (b ** c)))")
        #expect(fold("a +++ b = c", declarations).text == "((a +++ b) = c)")
    }

    @Test func whatDoesNotGroup() {
        #expect(
            fold("a < b < c").messages == [
                "adjacent operators are in non-associative precedence group 'ComparisonPrecedence'"
            ])
        #expect(fold("1 + try a").messages == ["'try' cannot appear to the right of a non-assignment operator"])
    }
}
