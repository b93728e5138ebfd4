import Diagnostics
import Syntax

/// Where control can go: missing returns.
extension Checker {
    /// Does control never reach the end of the block?
    func leaves(_ block: CheckedBlock) -> Bool {
        for statement in block.statements where leaves(statement) { return true }
        return false
    }

    func leaves(_ statement: CheckedStatement) -> Bool {
        switch statement.kind {
        case .return, .throw, .break, .continue, .fallthrough: return true
        case .expression(let value): return value.type == known(.never) || neverReturns(value) || value.type == .error
        case .binding(_, let value): return value.map { $0.type == known(.never) } ?? false
        case .if(_, let then, let otherwise): return otherwise.map { leaves(then) && leaves($0) } ?? false
        case .guard: return false
        case .while(let jump, let conditions, _): return isAlwaysTrue(conditions) && !jump.isBrokenOut
        case .repeatWhile(let jump, let body, let condition):
            if jump.isBrokenOut { return false }
            if case .boolean(true) = condition.kind { return true }
            return leaves(body) && !jump.isContinued
        case .forIn: return false
        case .switch(let jump, let value):
            if jump.isBrokenOut { return false }
            return value.cases.allSatisfy { leaves($0.body) } && !value.cases.isEmpty
        case .doCatch(let jump, let body, let catches):
            if jump.isBrokenOut { return false }
            return leaves(body) && catches.allSatisfy { leaves($0.body) }
        case .block(let block): return leaves(block)
        case .labelled(let jump, let inner): return !jump.isBrokenOut && leaves(inner)
        case .bindings, .function, .defer, .yield, .empty: return false
        }
    }

    private func neverReturns(_ value: CheckedExpression) -> Bool {
        switch value.kind {
        case .try(_, let inner), .convert(_, let inner): neverReturns(inner)
        case .call(let call): call.function.function.result == known(.never)
        default: false
        }
    }

    func isAlwaysTrue(_ conditions: [CheckedCondition]) -> Bool {
        guard conditions.count == 1, case .expression(let value) = conditions[0], case .boolean(true) = value.kind
        else { return false }
        return true
    }

    func reportLate(_ message: String, at range: SourceRange) {
        if trialDepth == 0 { reportLate(Diagnostic(.error, message, at: range)) }
    }

    func reportLate(_ diagnostic: Diagnostic) {
        lateDiagnostics.append(diagnostic)
    }

    /// Follows everything that was read in a unit; what is found comes before missing returns, body by body.
    func follow(_ unit: CheckedUnit) {
        let missingReturns = lateDiagnostics
        lateDiagnostics = []
        defer { lateDiagnostics = byBody(lateDiagnostics + missingReturns, unit) }
        var top = FlowChecker(self, unit.topLevel)
        top.checkTopLevel(unit)
        for function in unit.bodies {
            guard let body = function.body else { continue }
            var checker = FlowChecker(self, function)
            checker.check(body)
        }
        for each in unit.initialValues {
            var checker = FlowChecker(self, each.frame)
            checker.check(each.value)
        }
    }

    /// Beside mistakes elsewhere the compiler still tells what nobody uses, body by body; nothing else of what it finds by
    /// following them.
    func warnBesideMistakes(_ unit: CheckedUnit) {
        let mistakes = (unit.syntax.diagnostics + diagnostics).filter { $0.severity == .error }.map { $0.range.lower }
        for function in unit.bodies {
            guard let body = function.body,
                !mistakes.contains(where: { body.range.lower <= $0 && $0 < body.range.upper })
            else { continue }
            var checker = FlowChecker(self, function)
            checker.visit(body)
            lateDiagnostics = []
            if !checker.isBroken { checker.warnUnusedVariables() }
            diagnostics += lateDiagnostics
        }
    }

    private func byBody(_ list: [Diagnostic], _ unit: CheckedUnit) -> [Diagnostic] {
        if list.count < 2 { return list }
        let bodies = unit.bodies.map { $0.body?.range ?? $0.range }
        func number(_ diagnostic: Diagnostic) -> Int {
            let place = diagnostic.range.lower
            return bodies.firstIndex { $0.lower <= place && place < $0.upper } ?? -1
        }
        var keyed = list.enumerated().map { (key: number($0.element), index: $0.offset, diagnostic: $0.element) }
        keyed.sort { ($0.key, $0.index) < ($1.key, $1.index) }
        return keyed.map { $0.diagnostic }
    }

    func checkMissingReturn(in block: CheckedBlock, of function: FunctionSymbol) {
        let result = shallow(function.result)
        if result == .void || result == .error || unboundVariable(result) != nil { return }
        if function.kind == .initializer || function.kind == .deinitializer { return }
        if leaves(block) { return }
        let kind: String
        switch function.kind {
        case .function: kind = "global function"
        case .method where isOperatorName(function.name): kind = "operator function"
        case .method: kind = function.isStatic ? "static method" : "instance method"
        case .local: kind = "local function"
        case .closure: kind = "closure"
        case .getter: kind = "getter"
        default: kind = "function"
        }
        // An expression of the right type at the end was meant to be returned; a function does not see it of a generic one.
        var place = closingBrace(block.range)
        if function.kind == .closure || !types.flags(result).contains(.parameter),
            case .expression(let last)? = block.statements.last?.kind, shallow(last.type) == shallow(function.result)
        {
            place = SourceRange(at: last.range.lower)
        }
        reportLate(CheckingMessages.missingReturn(kind, text(function.result)), at: place)
    }
}
