import Diagnostics
import Syntax

/// Walks over the expressions of a closure's body, not into closures inside it.
struct SyntaxWalker {
    /// The highest `$n` met, or −1.
    var highest = -1
    var hasReturnValue = false
    var hasTry = false
    var hasThrow = false
    /// Are the names that are read asked for? Then closures are read as well, for them and for operators and literals.
    var looksForNames = false
    var names: [NameReference] = []
    var operators: [OperatorName] = []
    /// The first `_` that is no target of an assignment; no name behind it is looked for.
    var discard: SourceRange?
    /// Where the expressions in parentheses before a dot stand.
    var bases: [SourceRange] = []
    /// A literal, or `Point()`, may be made in several ways.
    var hasLiteral: Bool { literalCount > 0 }
    var literalCount = 0

    mutating func walk(_ block: Block) {
        for statement in block.statements { walk(statement) }
    }

    mutating func walk(_ statement: Statement) {
        switch statement.kind {
        case .expression(let value): walk(value)
        case .declaration(let declaration):
            if case .variable(let variable) = declaration.kind {
                for binding in variable.bindings { binding.initializer.map { walk($0) } }
            }
        case .if(let value): walk(value)
        case .guard(let value):
            value.conditions.forEach { walk($0) }
            walk(value.body)
        case .while(let value):
            value.conditions.forEach { walk($0) }
            walk(value.body)
        case .repeatWhile(let value):
            walk(value.body)
            walk(value.condition)
        case .forIn(let value):
            walk(value.sequence)
            value.condition.map { walk($0) }
            walk(value.body)
        case .switch(let value): walk(value)
        case .do(let value):
            walk(value.body)
            for handler in value.catches { walk(handler.body) }
        case .return(let value):
            if let value {
                hasReturnValue = true
                walk(value)
            }
        case .throw(let value):
            hasThrow = true
            walk(value)
        case .defer(let block): walk(block)
        case .break, .continue, .fallthrough, .error: break
        }
    }

    private mutating func walk(_ statement: IfStatement) {
        statement.conditions.forEach { walk($0) }
        walk(statement.then)
        switch statement.otherwise {
        case .block(let block)?: walk(block)
        case .if(let next)?: walk(next)
        case nil: break
        }
    }

    private mutating func walk(_ statement: SwitchStatement) {
        walk(statement.subject)
        for item in statement.cases {
            for each in item.items {
                walk(each.pattern)
                each.condition.map { walk($0) }
            }
            item.statements.forEach { walk($0) }
        }
    }

    private mutating func walk(_ condition: Condition) {
        switch condition.kind {
        case .expression(let value): walk(value)
        case .binding(_, _, let value): value.map { walk($0) }
        case .match(let pattern, let value):
            walk(pattern)
            walk(value)
        }
    }

    private mutating func walk(_ pattern: Pattern) {
        switch pattern.kind {
        case .expression(let value): walk(value)
        case .typed(let inner, _), .parenthesized(let inner), .binding(_, let inner), .optional(let inner),
            .as(let inner, _):
            walk(inner)
        case .tuple(let elements): elements.forEach { walk($0.pattern) }
        case .enumCase(let value): value.payload?.forEach { walk($0.pattern) }
        case .wildcard, .variable, .is, .error: break
        }
    }

    private mutating func walk(_ arguments: [Argument]) {
        for argument in arguments { walk(argument.value) }
    }

    mutating func walk(_ expression: Expression) {
        switch expression.kind {
        case .closureParameter(let number): highest = max(highest, number)
        case .string(let literal):
            literalCount += 1
            for segment in literal.segments {
                if case .interpolation(let arguments, _) = segment { walk(arguments) }
            }
        case .member(let base, _):
            if case .parenthesized(let inner) = base.kind { bases.append(inner.range) }
            walk(base)
        case .tupleElement(let base, _), .dotSelf(let base), .inout(let base),
            .parenthesized(let base), .optionalBinding(let base), .optionalChain(let base), .forceUnwrap(let base),
            .prefix(_, let base), .postfix(let base, _), .cast(_, let base, _), .unfinished(let base):
            walk(base)
        case .call(let call):
            if call.arguments.isEmpty, case .name = call.callee.kind { literalCount += 1 }
            walk(call.callee)
            walk(call.arguments)
        case .subscript(let access):
            walk(access.base)
            walk(access.arguments)
        case .sequence(let sequence):
            var operands = sequence.operands[...]
            if case .assignment? = sequence.operators.first?.kind, case .discard? = operands.first?.kind {
                operands.removeFirst()
            }
            operands.forEach { walk($0) }
            for op in sequence.operators {
                switch op.kind {
                case .ternary(let middle): walk(middle)
                case .named(let name): operators.append(OperatorName(name: name, range: op.range))
                default: break
                }
            }
        case .binary(_, let left, let right), .assignment(let left, let right):
            walk(left)
            walk(right)
        case .ternary(let condition, let then, let otherwise):
            walk(condition)
            walk(then)
            walk(otherwise)
        case .tuple(let elements): walk(elements)
        case .array(let elements):
            literalCount += 1
            elements.forEach { walk($0) }
        case .dictionary(let elements):
            for element in elements {
                walk(element.key)
                walk(element.value)
            }
        case .try(let kind, let inner):
            if kind == .plain { hasTry = true }
            walk(inner)
        case .keyPath(let path):
            for component in path.components {
                if case .subscript(let arguments) = component.kind { walk(arguments) }
            }
        case .place: break
        case .name(let reference):
            if looksForNames, discard == nil { names.append(reference) }
        case .closure(let closure):
            if looksForNames { walkNames(of: closure) }
        case .ifExpression(let statement):
            if !looksForNames { walk(statement) }
        case .switchExpression(let statement):
            if !looksForNames { walk(statement) }
        case .integer, .float, .boolean, .nilLiteral: literalCount += 1
        case .discard: discard = discard ?? expression.range
        case .selfReference, .superReference, .implicitMember, .type, .pattern, .error: break
        }
    }

    /// The names in a closure that come from around it.
    private mutating func walkNames(of closure: Closure) {
        if discard != nil { return }
        // What a closure declares would not be known here.
        let declares = closure.body.statements.contains { statement in
            switch statement.kind {
            case .declaration, .guard: true
            default: false
            }
        }
        if declares { return }
        var inner = SyntaxWalker()
        inner.looksForNames = true
        for statement in closure.body.statements {
            switch statement.kind {
            case .expression(let value), .return(let value?): inner.walk(value)
            default: continue
            }
        }
        var own = closure.captures.map { $0.name }
        switch closure.parameters {
        case .implicit: break
        case .names(let list): own += list.map { $0.name }
        case .list(let list): own += list.map { $0.name }
        }
        names += inner.names.filter { !own.contains($0.name) }
        operators += inner.operators
        literalCount += inner.literalCount
        for capture in closure.captures { capture.value.map { walk($0) } }
    }
}
