import ByHand
import Diagnostics
import Formulas
import LectureModel
import Syntax

/// Branches and loops as steps.
extension StepBuilder {
    // MARK: Branches

    /// Branches that all assign to one variable are cases; otherwise the branch that ran is shown.
    mutating func add(_ statement: IfStatement, _ whole: Statement) {
        var assigned = AssignedBranches(self)
        guard assigned.add(statement), append(assigned, whole) else { return addBranches(statement) }
    }

    mutating func add(_ choice: SwitchStatement, _ whole: Statement) {
        var assigned = AssignedBranches(self)
        if let branches = choice.branches({ assigned.value($0) }) {
            assigned.branches = branches
            if append(assigned, whole) { return }
        }
        for part in choice.cases { add(block: part.statements) }
    }

    private mutating func append(_ assigned: AssignedBranches, _ whole: Statement) -> Bool {
        guard let target = assigned.target, let expression = reader.cases(assigned.branches),
            case .cases(_, let taken) = expression, let result = reader.value(of: assigned.branches[taken].value),
            let symbol = symbol(of: target, result)
        else { return false }
        let changes = assigned.branches.contains { mentions(target, in: $0.value) }
        append(symbol, expression, result, whole, changes: changes)
        return true
    }

    private mutating func addBranches(_ statement: IfStatement) {
        add(block: statement.then.statements)
        switch statement.otherwise {
        case .if(let other): addBranches(other)
        case .block(let block): add(block: block.statements)
        case nil: return
        }
    }

    private mutating func add(block statements: [Statement]) { add(statements, showsLast: false) }

    // MARK: Loops

    mutating func addLoop(_ loop: ForStatement, _ statement: Statement) {
        if addAccumulation(loop, statement) { return }
        addTurns(loop.pattern.id, loop.body) { builder, window in
            guard case .variable(let name) = loop.pattern.kind,
                case .value(let value) = builder.recording.find(loop.pattern.id, in: window), !value.isTensor
            else { return nil }
            let symbol = builder.context.symbols.symbol(for: builder.context.names.text(of: name))
            let number = value.formula(digits: builder.options.digits)
            return PlainTextWriter.string(.joined([symbol, .equals, number]))
        }
    }

    /// The first turns of a loop and the last.
    mutating func addTurns(
        _ mark: NodeID?, _ body: Syntax.Block, name: (StepBuilder, StepRecording.Window) -> String?
    ) {
        guard let mark else { return }
        let turns = recording.turns(of: mark, in: currentWindow)
        for (index, turn) in turns.enumerated() {
            let isShown = index < options.turns || index == turns.count - 1
            guard isShown else { continue }
            if index == turns.count - 1, index > options.turns { appendDots(index - options.turns, body) }
            with(name(self, turn) ?? RunnerMessages.turn(index + 1), in: turn, body.statements)
        }
    }

    /// `for … { s += e }` is a sum over a range; loops may be nested.
    private mutating func addAccumulation(_ loop: ForStatement, _ statement: Statement) -> Bool {
        guard let sum = accumulation(loop, reader),
            case .value(let result) = recording.find(sum.whole.id, in: currentWindow),
            let symbol = symbol(of: sum.target, result)
        else { return false }
        let first = recording.first(sum.target.id, in: currentWindow)
        let isFresh = first?.double == (sum.isProduct ? 1 : 0)
        var series = sum.series
        series.start = isFresh ? nil : .leaf(symbol, first)
        append(symbol, .series(series), result, statement, changes: !isFresh)
        return true
    }

    private struct Accumulation {
        var target: Expression
        var whole: Expression
        var isProduct: Bool
        var series: StepExpression.Series
    }

    private func accumulation(_ loop: ForStatement, _ outer: StepReader) -> Accumulation? {
        guard loop.condition == nil, !loop.isCase, loop.body.statements.count == 1 else { return nil }
        var names: [Name] = []
        guard StepBuilder.collect(loop.pattern, &names), let sequence = outer.sequence(loop.sequence, names: names)
        else { return nil }
        var inner = outer
        if names.count == sequence.element.count {
            for (name, element) in zip(names, sequence.element) { inner.bound[name] = element }
        } else if sequence.element.count > 1 {
            return nil
        }
        let turns = recording.turns(of: loop.pattern.id, in: outer.window)
        inner.window = turns.first ?? outer.window
        guard var result = accumulation(of: loop.body.statements[0], inner) else { return nil }
        var terms: [StepExpression] = []
        for turn in turns {
            inner.window = turn
            guard let one = accumulation(of: loop.body.statements[0], inner) else { return nil }
            terms += one.series.terms
        }
        var inside = result.series
        inside.isNegative = false
        result.series.body = inside.lower == .empty ? inside.body : .series(inside)
        result.series.lower = sequence.lower
        result.series.upper = sequence.upper
        result.series.terms = terms
        return result
    }

    /// `s += e`, `s = s + e`, or a loop of such.
    private func accumulation(of statement: Statement, _ reader: StepReader) -> Accumulation? {
        if case .forIn(let loop) = statement.kind { return accumulation(loop, reader) }
        guard case .expression(let expression) = statement.kind else { return nil }
        var folding = OperatorFolding(context.operators)
        let folded = folding.fold(expression)
        guard case .binary(let sign, let target, let value) = folded.kind, let read = reader.read(value) else {
            return nil
        }
        let name = context.names.text(of: sign.name)
        guard ["+=", "-=", "*="].contains(name), !mentions(target, in: value) else {
            return nil
        }
        var series = StepExpression.Series(
            isProduct: name == "*=", start: nil, lower: .empty, upper: nil, body: read, terms: [read])
        series.isNegative = name == "-="
        return Accumulation(target: target, whole: folded, isProduct: name == "*=", series: series)
    }

    private static func collect(_ pattern: Pattern, _ names: inout [Name]) -> Bool {
        switch pattern.kind {
        case .variable(let name): names.append(name)
        case .typed(let inner, _), .parenthesized(let inner): return collect(inner, &names)
        case .tuple(let elements): return elements.allSatisfy { collect($0.pattern, &names) }
        case .wildcard: names.append(.underscore)
        default: return false
        }
        return true
    }

    private mutating func appendDots(_ count: Int, _ body: Syntax.Block) {
        appendElision(Step(label: RunnerMessages.moreTurns(count), stages: [], range: body.range))
    }
}
