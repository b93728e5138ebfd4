import Diagnostics
import Syntax

/// Statements that are a value.
extension Checker {
    /// A value that nobody looks at.
    func warnUnused(_ value: CheckedExpression, _ syntax: Expression) {
        if isShownStatement { return }
        let type = shallow(value.type)
        if isMistaken(value) || types.hasError(zonk(type)) || type == .void || type == known(.never) { return }
        switch value.kind {
        case .assignment, .discard, .try(.optional, _): return
        default: break
        }
        var inner = value
        while true {
            switch inner.kind {
            case .optionalChain(let next) where shallow(next.type) == .void: return
            case .try(_, let next), .optionalChain(let next), .convert(_, let next), .forceUnwrap(let next):
                inner = next
                continue
            default: break
            }
            break
        }
        switch inner.kind {
        case .subscript where isChangeable(inner): break
        case .variable, .field, .property, .subscript:
            if types.function(shallow(type)) != nil {
                return report(CheckingMessages.functionUnused, at: place(of: syntax))
            }
        default: break
        }
        switch inner.kind {
        case .call(let call):
            let function = call.function.function
            if function.isDiscardableResult || function.result == .void { return }
            if function.kind == .initializer {
                return warn(
                    CheckingMessages.initializerUnused(text(inner.type)), at: calleeRange(syntax))
            }
            if isOperator(function) {
                return warn(CheckingMessages.operatorUnused(text(function.name)), at: calleeRange(syntax))
            }
            warn(CheckingMessages.callUnused(description(of: function)), at: calleeRange(syntax))
        case .isNone(_, let negated):
            warn(CheckingMessages.operatorUnused(negated ? "!=" : "=="), at: calleeRange(syntax))
        case .callValue: warn(CheckingMessages.functionCallUnused(text(type)), at: calleeRange(syntax))
        case .variable(let variable) where !variable.isLet:
            warn(CheckingMessages.variableUnused, at: syntax.range)
        case .subscript where isChangeable(inner): warn(CheckingMessages.subscriptUnused, at: place(of: syntax))
        case .field where isChangeable(inner), .property where isChangeable(inner):
            warn(CheckingMessages.propertyUnused, at: place(of: syntax))
        case .closure:
            report(CheckingMessages.closureUnused, at: syntax.range)
        case .functionValue: report(CheckingMessages.functionUnused, at: place(of: syntax))
        case .integer: warn(CheckingMessages.integerUnused, at: syntax.range)
        case .floating: warn(CheckingMessages.floatUnused, at: syntax.range)
        case .string: warn(CheckingMessages.stringUnused, at: syntax.range)
        case .boolean: warn(CheckingMessages.booleanUnused, at: syntax.range)
        case .array, .dictionary: warn(CheckingMessages.literalUnused(text(type)), at: syntax.range)
        default: warn(CheckingMessages.expressionUnused(text(type)), at: place(of: syntax))
        }
    }

    private func calleeRange(_ syntax: Expression) -> SourceRange {
        switch syntax.kind {
        case .call(let call):
            if case .member(_, let reference) = call.callee.kind { return reference.range }
            return call.callee.range
        case .try(_, let inner): return calleeRange(inner)
        case .sequence: return calleeRange(fold(syntax))
        case .binary(let op, _, _): return op.range
        default: return syntax.range
        }
    }
}
