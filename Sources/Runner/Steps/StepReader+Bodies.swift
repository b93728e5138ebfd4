import ByHand
import Formulas
import Syntax

/// What a function or a closure gives back: constants, and then a value or branches that each give one.
extension StepReader {
    /// A body with its constants in the place of their names; nil where it does anything else.
    func result(of statements: ArraySlice<Statement>) -> StepExpression? {
        var reader = self
        var rest = statements
        while let statement = rest.popFirst() {
            switch statement.kind {
            case .declaration(let declaration): guard reader.bind(declaration) else { return nil }
            case .return(let value?): return reader.read(value)
            case .expression(let value) where rest.isEmpty: return reader.read(value)
            case .if(let branch): return reader.branches(branch, before: rest)
            case .guard(let condition): return reader.branches(condition, before: rest)
            default: return nil
            }
        }
        return nil
    }

    /// Binds the names of a `let` to what they stand for.
    mutating func bind(_ declaration: Declaration) -> Bool {
        guard case .variable(let variable) = declaration.kind, variable.isLet else { return false }
        for binding in variable.bindings {
            guard let name = binding.pattern.onlyName, let value = binding.initializer.flatMap({ read($0) }) else {
                return false
            }
            bound[name] = value
        }
        return true
    }

    private func branches(_ branch: IfStatement, before rest: ArraySlice<Statement>) -> StepExpression? {
        guard branch.conditions.count == 1, case .expression(let condition) = branch.conditions[0].kind,
            let holds = read(condition), let value = result(of: branch.then.statements[...])
        else { return nil }
        let otherwise: StepExpression?
        switch branch.otherwise {
        case .if(let other): otherwise = branches(other, before: rest)
        case .block(let block): otherwise = result(of: block.statements[...])
        case nil: otherwise = result(of: rest)
        }
        return otherwise.map { choice(holds, hasRun(branch.then), value, otherwise: $0) }
    }

    private func branches(_ condition: GuardStatement, before rest: ArraySlice<Statement>) -> StepExpression? {
        guard condition.conditions.count == 1, case .expression(let expression) = condition.conditions[0].kind,
            let holds = read(expression), let value = result(of: condition.body.statements[...]),
            let otherwise = result(of: rest)
        else { return nil }
        return choice(holds.opposite, hasRun(condition.body), value, otherwise: otherwise)
    }

    /// Choices within the rest of a choice are further cases of it.
    private func choice(
        _ condition: StepExpression, _ isTaken: Bool, _ value: StepExpression, otherwise: StepExpression
    ) -> StepExpression {
        let first = StepExpression.Case(condition: condition, value: value)
        guard case .cases(let others, let taken) = otherwise else {
            return .cases([first, StepExpression.Case(condition: nil, value: otherwise)], taken: isTaken ? 0 : 1)
        }
        return .cases([first] + others, taken: isTaken ? 0 : taken + 1)
    }

    /// Whether anything of a block had a value in this part of the run.
    private func hasRun(_ block: Block) -> Bool { block.statements.contains { hasRun(.statement($0)) } }

    private func hasRun(_ node: SyntaxNode) -> Bool {
        if case .expression(let expression) = node {
            if case .notRun = recording.find(expression.id, in: window) {} else { return true }
        }
        return node.children.contains { hasRun($0) }
    }

    /// The part of the run that a call took: behind its arguments, up to its value.
    func window(of call: Call, _ expression: Expression) -> StepRecording.Window {
        guard let end = recording.order(of: expression.id, in: window) else { return window }
        let before = StepRecording.Window(lower: window.lower, upper: end)
        let arguments = call.arguments.compactMap { recording.order(of: folded($0.value).id, in: before) }
        return StepRecording.Window(lower: arguments.max() ?? window.lower, upper: end)
    }
}

extension StepExpression {
    /// Holds where it does not.
    fileprivate var opposite: StepExpression {
        let signs = ["<": "≥", "≥": "<", ">": "≤", "≤": ">", "=": "≠", "≠": "="]
        guard case .relation(let left, .symbol(let sign), let right) = self, let other = signs[sign.text] else {
            return .not(self)
        }
        return .relation(left, .relation(other), right)
    }
}

extension Pattern {
    /// The one name that it is.
    fileprivate var onlyName: Name? {
        switch kind {
        case .variable(let name): name
        case .typed(let inner, _), .parenthesized(let inner): inner.onlyName
        default: nil
        }
    }
}
