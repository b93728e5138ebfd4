import ByHand
import Formulas
import Syntax

/// Choices between values: `a ? b : c`, `if` and `switch`.
extension StepReader {
    /// A value of a choice and when it is taken; nil is the rest of the cases.
    struct Branch {
        var condition: BranchCondition?
        var value: Expression
    }

    enum BranchCondition {
        case expression(Expression)
        /// The subject of a `switch` fits one of these patterns.
        case patterns(of: Expression, [CaseItem])
    }

    /// A choice as an expression, chains of choices as one list.
    func cases(_ expression: Expression) -> StepExpression? {
        var branches: [Branch] = []
        return collect(expression, into: &branches) ? cases(branches) : nil
    }

    func cases(_ branches: [Branch]) -> StepExpression? {
        var read: [StepExpression.Case] = []
        var taken: Int?
        for (index, branch) in branches.enumerated() {
            guard let value = self.read(branch.value) else { return nil }
            if taken == nil, self.value(of: branch.value) != nil { taken = index }
            var condition: StepExpression?
            if let written = branch.condition {
                guard let holds = self.condition(written) else { return nil }
                condition = holds
            }
            read.append(StepExpression.Case(condition: condition, value: value))
        }
        return taken.map { .cases(read, taken: $0) }
    }

    private func collect(_ expression: Expression, into branches: inout [Branch]) -> Bool {
        switch expression.kind {
        case .sequence: return collect(folded(expression), into: &branches)
        case .ternary(let condition, let then, let otherwise):
            branches.append(Branch(condition: .expression(condition), value: then))
            return collect(otherwise, into: &branches)
        case .parenthesized(let inner): return collect(inner, into: &branches)
        case .ifExpression(let statement): return collect(statement, into: &branches)
        case .switchExpression(let choice):
            let found = choice.branches { StepContext.value(of: $0) }
            branches += found ?? []
            return found != nil
        default:
            branches.append(Branch(condition: nil, value: expression))
            return true
        }
    }

    private func collect(_ statement: IfStatement, into branches: inout [Branch]) -> Bool {
        guard statement.conditions.count == 1, case .expression(let condition) = statement.conditions[0].kind,
            let value = StepContext.value(of: statement.then.statements)
        else { return false }
        branches.append(Branch(condition: .expression(condition), value: value))
        switch statement.otherwise {
        case .if(let other): return collect(other, into: &branches)
        case .block(let block):
            guard let value = StepContext.value(of: block.statements) else { return false }
            return collect(value, into: &branches)
        case nil: return false
        }
    }

    // MARK: Conditions

    private func condition(_ condition: BranchCondition) -> StepExpression? {
        switch condition {
        case .expression(let expression): return read(expression)
        case .patterns(let subject, let items):
            guard let subject = read(subject) ?? word(subject) else { return nil }
            var values: [Formula] = []
            var all: StepExpression?
            for item in items {
                guard let one = fits(subject, item) else { return nil }
                if case .relation(_, .equals, let value) = one { values.append(StepWriter(.symbols).formula(value)) }
                all = all.map { .relation($0, .binary("∨"), one) } ?? one
            }
            guard items.count > 1, values.count == items.count else { return all }
            // x = 1 or x = 2 is x ∈ {1, 2}.
            var parts: [Formula] = []
            for value in values { parts += (parts.isEmpty ? [] : [.comma]) + [value] }
            return .relation(subject, .relation("∈"), .leaf(.bracketed("{", .joined(parts), "}"), nil))
        }
    }

    private func fits(_ subject: StepExpression, _ item: CaseItem) -> StepExpression? {
        switch item.pattern.kind {
        case .expression(let value) where item.condition == nil: return fits(subject, folded(value))
        case .enumCase(let pattern) where item.condition == nil && pattern.payload == nil:
            return .relation(subject, .equals, .leaf(.text(text(pattern.name.name)), nil))
        case .binding(_, let pattern):
            guard case .variable(let name) = pattern.kind, let condition = item.condition else { return nil }
            var inner = self
            inner.bound[name] = subject
            return inner.read(condition)
        case .wildcard: return item.condition.flatMap { read($0) }
        default: return nil
        }
    }

    /// A range holds the subject, every other value equals it.
    private func fits(_ subject: StepExpression, _ value: Expression) -> StepExpression? {
        switch value.kind {
        case .binary(let sign, let lower, let upper) where ["...", "..<"].contains(text(sign.name)):
            guard let from = read(lower), let to = read(upper) else { return nil }
            let writer = StepWriter(.symbols)
            let end = text(sign.name) == "..." ? "]" : ")"
            let interval = Formula.bracketed("[", .joined([writer.formula(from), .comma, writer.formula(to)]), end)
            return .relation(subject, .relation("∈"), .leaf(interval, nil))
        case .postfix(let lower, let sign) where text(sign.name) == "...":
            return read(lower).map { .relation(subject, .relation("≥"), $0) }
        case .prefix(let sign, let upper) where ["...", "..<"].contains(text(sign.name)):
            return read(upper).map { .relation(subject, .relation(text(sign.name) == "..." ? "≤" : "<"), $0) }
        case .parenthesized(let inner): return fits(subject, inner)
        default: return (read(value) ?? word(value)).map { .relation(subject, .equals, $0) }
        }
    }

    /// `name == "sgd"`, `mode != .fast`: no mathematics, but what is compared can be told.
    func comparedWords(_ left: Expression, _ right: Expression) -> (StepExpression, StepExpression)? {
        guard isWord(left) || isWord(right), let first = word(left), let second = word(right) else { return nil }
        return (first, second)
    }

    private func isWord(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .string, .implicitMember: true
        default: false
        }
    }

    /// A text, a case of an enumeration, or the name of a variable that holds one.
    private func word(_ expression: Expression) -> StepExpression? {
        switch expression.kind {
        case .string(let literal): literal.plainText.map { .leaf(.text("“" + $0 + "”"), nil) }
        case .implicitMember(let name): .leaf(.text(text(name.name)), nil)
        case .name(let reference): .leaf(context.symbols.symbol(for: text(reference.name)), nil)
        case .parenthesized(let inner): word(inner)
        default: nil
        }
    }
}

extension SwitchStatement {
    /// A branch for each case, with what `value` finds in its statements; nil where it finds nothing in one.
    func branches(_ value: ([Statement]) -> Expression?) -> [StepReader.Branch]? {
        var branches: [StepReader.Branch] = []
        for part in cases {
            guard let value = value(part.statements) else { return nil }
            let isRest = part.isDefault || part.items.contains { $0.isRest }
            branches.append(
                StepReader.Branch(condition: isRest ? nil : .patterns(of: subject, part.items), value: value))
        }
        return branches
    }
}

extension CaseItem {
    /// Whether it fits everything: `case _`.
    fileprivate var isRest: Bool {
        if case .wildcard = pattern.kind { return condition == nil }
        return false
    }
}
