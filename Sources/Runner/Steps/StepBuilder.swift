import ByHand
import Diagnostics
import Formulas
import LectureModel
import Syntax

/// Turns the statements of a cell that ran into worked steps.
struct StepBuilder {
    let context: StepContext
    let recording: StepRecording
    let options: StepOptions
    let source: SourceFragment
    private(set) var steps: [Step] = []
    /// Whether the shown expression is among them, with its value in full.
    private(set) var showsLast = false
    private var window = StepRecording.Window.all
    /// What stands before the labels: the turn of a loop.
    private var turn = ""

    init(
        _ context: StepContext, _ recording: StepRecording, _ options: StepOptions, source: SourceFragment
    ) {
        self.context = context
        self.recording = recording
        self.options = options
        self.source = source
    }

    /// The steps before what the cell shows besides; a value that they end with is not shown again.
    func joined(with outputs: [Output]) -> [Output] {
        guard !steps.isEmpty else { return outputs }
        var others = outputs
        if showsLast, case .value? = others.last { others.removeLast() }
        return [.steps(steps)] + others
    }

    /// Adds the steps of a cell's statements; the last of them may be shown as a value.
    mutating func add(_ statements: [Statement], showsLast: Bool) {
        for (index, statement) in statements.enumerated() {
            if showsLast, index == statements.count - 1, case .expression(let value) = statement.kind {
                addShown(value, statement)
            } else {
                add(statement)
            }
        }
    }

    private mutating func add(_ statements: [Statement]) {
        for statement in statements { add(statement) }
    }

    private mutating func add(_ statement: Statement) {
        switch statement.kind {
        case .declaration(let declaration):
            guard case .variable(let variable) = declaration.kind else { return }
            for binding in variable.bindings {
                if let value = binding.initializer { addBinding(binding.pattern, value, statement) }
            }
        case .expression(let expression): addExpression(expression, statement)
        case .if(let condition): add(condition, statement)
        case .forIn(let loop): addLoop(loop, statement)
        case .while(let loop): addTurns(loop.body.statements.first?.id, loop.body) { _, _ in nil }
        case .repeatWhile(let loop): addTurns(loop.body.statements.first?.id, loop.body) { _, _ in nil }
        case .do(let block): add(block.body.statements)
        case .switch(let choice): add(choice, statement)
        default: return
        }
    }

    var reader: StepReader {
        StepReader(context: context, recording: recording, expanded: Set(options.expanded), window: window)
    }

    // MARK: Assignments

    private mutating func addBinding(_ pattern: Pattern, _ value: Expression, _ statement: Statement) {
        let value = reader.folded(value)
        guard let result = reader.value(of: value), let target = symbol(of: pattern, result) else { return }
        append(target, value, result, statement)
    }

    private func symbol(of pattern: Pattern, _ value: StepValue?) -> Formula? {
        switch pattern.kind {
        case .variable(let name):
            return context.symbols.symbol(for: context.names.text(of: name), isTensor: value?.isTensor ?? false)
        case .typed(let inner, _), .parenthesized(let inner): return symbol(of: inner, value)
        case .tuple(let elements):
            let parts = value?.elements
            var symbols: [Formula] = []
            for (index, element) in elements.enumerated() {
                let part = parts.flatMap { index < $0.count ? $0[index] : nil }
                guard let symbol = symbol(of: element.pattern, part) else { return nil }
                if index > 0 { symbols.append(.comma) }
                symbols.append(symbol)
            }
            return .parenthesised(.joined(symbols))
        default: return nil
        }
    }

    private mutating func addExpression(_ expression: Expression, _ statement: Statement) {
        var folding = OperatorFolding(context.operators)
        let folded = folding.fold(expression)
        switch folded.kind {
        case .assignment(let target, let value):
            guard let result = reader.value(of: value), let symbol = symbol(of: target, result) else { return }
            let changes = mentions(target, in: value) || reader.read(value)?.names(symbol) ?? false
            append(symbol, value, result, statement, changes: changes)
        case .binary(let sign, let target, let value):
            addChange(context.names.text(of: sign.name), target, value, folded, statement)
        case .call(let call):
            guard case .name(let name) = call.callee.kind, context.names.text(of: name.name) == "show",
                call.arguments.count == 1
            else { return }
            addShown(call.arguments[0].value, statement)
        default: return
        }
    }

    /// The formula of what is assigned to.
    func symbol(of target: Expression, _ value: StepValue?) -> Formula? {
        switch target.kind {
        case .name(let reference):
            return context.symbols.symbol(
                for: context.names.text(of: reference.name), isTensor: value?.isTensor ?? false)
        default: return reader.read(target).map { StepWriter(.symbols).formula($0) }
        }
    }

    /// `x += e`: x ← x + e.
    private mutating func addChange(
        _ sign: String, _ target: Expression, _ value: Expression, _ whole: Expression, _ statement: Statement
    ) {
        guard ["+=", "-=", "*=", "/="].contains(sign), case .value(let result) = recording.find(whole.id, in: window),
            let symbol = symbol(of: target, result), let change = reader.read(value)
        else { return }
        let before = StepExpression.leaf(symbol, recording.first(target.id, in: window))
        let isTensor = result.isTensor && reader.value(of: value)?.isTensor ?? false
        let expression: StepExpression =
            switch sign {
            case "+=": .sum([.init(before), .init(change)])
            case "-=": .sum([.init(before), .init(change, isNegative: true)])
            case "*=": .product([before, change], isTensor ? .elementwise : .plain)
            default: isTensor ? .product([before, change], .elementwiseQuotient) : .quotient(before, change)
            }
        append(symbol, expression, result, statement, changes: true)
    }

    func mentions(_ target: Expression, in value: Expression) -> Bool {
        guard case .name(let reference) = target.kind else { return false }
        return StepBuilder.mentions(reference.name, .expression(value))
    }

    static func mentions(_ name: Name, _ node: SyntaxNode) -> Bool {
        if case .expression(let expression) = node, case .name(let reference) = expression.kind, reference.name == name
        {
            return true
        }
        return node.children.contains { mentions(name, $0) }
    }

    // MARK: Shown expressions

    /// A name alone is shown as the value that it is; everything else with how it came about.
    private mutating func addShown(_ value: Expression, _ statement: Statement) {
        if case .name = value.kind { return }
        let value = reader.folded(value)
        guard let result = reader.value(of: value), let expression = reader.read(value) else { return }
        let writer = StepWriter(.symbols)
        let formula = writer.formula(expression)
        let stages = self.stages(expression, result).filter { $0 != formula }
        guard !stages.isEmpty else { return }
        showsLast = result.isShownInFull
        steps.append(Step(label: label(statement), symbol: formula, stages: stages, range: statement.range))
    }

    // MARK: Steps

    mutating func append(
        _ symbol: Formula, _ value: Expression, _ result: StepValue, _ statement: Statement, changes: Bool = false
    ) {
        guard let expression = reader.read(value) else {
            if options.stages.contains(.result) { append(symbol, [result.formula(digits: options.digits)], statement) }
            return
        }
        append(symbol, expression, result, statement, changes: changes)
    }

    /// A variable that keeps its name and changes its value has its new value at the tip of an arrow.
    mutating func append(
        _ symbol: Formula, _ expression: StepExpression, _ result: StepValue, _ statement: Statement, changes: Bool
    ) {
        var stages = self.stages(expression, result)
        guard changes else { return append(symbol, stages, statement) }
        let formula = StepWriter(.symbols).formula(expression)
        if stages.first == formula { stages.removeFirst() }
        let subject = options.stages.contains(.formula) ? Formula.joined([symbol, .relation("←"), formula]) : symbol
        append(subject, stages, statement)
    }

    /// A line of words alone, for turns that are left out.
    mutating func appendElision(_ step: Step) { steps.append(step) }

    mutating func append(_ symbol: Formula, _ stages: [Formula], _ statement: Statement) {
        // A symbol of the front matter may be the formula itself: e^x = e^x says nothing.
        let isRepeated = stages.count > 1 && says(stages[0], symbol)
        let stages = isRepeated ? Array(stages.dropFirst()) : stages
        guard !stages.isEmpty else { return }
        steps.append(Step(label: label(statement), symbol: symbol, stages: stages, range: statement.range))
    }

    /// Whether two formulas are written alike; what the front matter writes may be built in other ways than the rules do.
    private func says(_ formula: Formula, _ symbol: Formula) -> Bool {
        if formula == symbol { return true }
        return context.symbols.hasOwn && TeXWriter.string(formula) == TeXWriter.string(symbol)
    }

    /// Formula, numbers, result: those that are asked for, and that say something new.
    private func stages(_ expression: StepExpression, _ result: StepValue) -> [Formula] {
        var all: [(LectureModel.StepOptions.Stage, Formula)] = [
            (.formula, StepWriter(.symbols, digits: options.digits).formula(expression)),
            (.numbers, StepWriter(.numbers, digits: options.digits).formula(expression)),
            (.result, result.formula(digits: options.digits)),
        ]
        if !expression.hasValues || all[1].1 == all[0].1 || all[1].1 == all[2].1 { all.remove(at: 1) }
        if all.count == 2, all[0].1 == all[1].1 { all.removeFirst() }
        return all.filter { options.stages.contains($0.0) }.map { $0.1 }
    }

    // MARK: Labels

    mutating func with(_ turn: String, in window: StepRecording.Window, _ statements: [Statement]) {
        let outer = (self.turn, self.window)
        self.turn += (self.turn.isEmpty ? "" : ", ") + turn
        self.window = window
        add(statements)
        (self.turn, self.window) = outer
    }

    var currentWindow: StepRecording.Window { window }

    /// The comment behind the statement's last line, or else behind its first.
    private func label(_ statement: Statement) -> String? {
        let comment = trailingComment(after: statement.range.upper) ?? commentInFirstLine(of: statement)
        if turn.isEmpty { return comment }
        return comment.map { turn + ": " + $0 } ?? turn
    }

    private func commentInFirstLine(of statement: Statement) -> String? {
        let bytes = source.text.bytes
        let end = Int(statement.range.upper.offset - source.base.offset)
        var isText = false
        for index in Int(statement.range.lower.offset - source.base.offset)..<end {
            switch bytes[index] {
            case 10, 13: return nil
            case UInt8(ascii: "\""): isText.toggle()
            case UInt8(ascii: "/") where !isText && index + 1 < end && bytes[index + 1] == UInt8(ascii: "/"):
                return comment(at: index)
            default: break
            }
        }
        return nil
    }

    private func trailingComment(after position: SourcePosition) -> String? {
        comment(at: Int(position.offset - source.base.offset))
    }

    /// The words of the comment that begins here, behind spaces at most.
    private func comment(at start: Int) -> String? {
        let slash = UInt8(ascii: "/")
        var index = start
        let bytes = source.text.bytes
        while index < bytes.count, [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ";")].contains(bytes[index]) {
            index += 1
        }
        guard index + 1 < bytes.count, bytes[index] == slash, bytes[index + 1] == slash else { return nil }
        while index < bytes.count, bytes[index] == slash { index += 1 }
        var end = index
        while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
        while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
        while end > index, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return index < end ? String(decoding: bytes[index..<end], as: UTF8.self) : nil
    }
}
