import Syntax

/// `print(room?.area ?? 0)`: where anything will do.
extension Checker {
    /// What comes out of a chain, or of a closure whose result is not written, becomes anything before the literal on
    /// the right is read, which so is a whole number.
    func erasedCoalesce(
        _ one: CheckedExpression, _ left: Expression, _ right: Expression, _ hint: Type, _ syntax: Expression
    ) -> CheckedExpression? {
        guard branching == nil, case .existential = types.kind(shallow(hint)), isWhole(right),
            makesOptional(one, left) || givesAnything(left),
            types.wrapped(shallow(one.type)) != known(.int), let lifted = plan(from: one.type, to: optional(hint)),
            case let other = check(right, expecting: known(.int)), let erased = plan(from: other.type, to: hint)
        else { return nil }
        return node(.coalesce(apply(lifted, to: one, optional(hint)), apply(erased, to: other, hint)), hint, syntax)
    }

    /// A chain whose end is no optional itself.
    private func makesOptional(_ one: CheckedExpression, _ left: Expression) -> Bool {
        guard case .optionalChain = bare(left).kind, case .optionalChain(let end) = one.kind else { return false }
        return types.wrapped(shallow(end.type)) == nil
    }

    /// `prices.first.map { $0 * 2 }`, `rooms.map { $0.area }.first`
    private func givesAnything(_ left: Expression) -> Bool {
        switch bare(left).kind {
        case .call(let call):
            guard case .member(_, let member) = call.callee.kind, text(member.name) == "map" else { return false }
            return isOpenClosure(call)
        case .member(let base, let member):
            return (text(member.name) == "first" || text(member.name) == "last")
                && (givesOpenElements(base) || isPart(base))
        case .subscript(let access):
            // `["x": 1.5]["y"]`, `prices.mapValues { $0 * 2 }["y"]`
            switch bare(access.base).kind {
            case .dictionary: return true
            case .call(let call):
                guard case .member(_, let member) = call.callee.kind else { return false }
                return text(member.name) == "mapValues" && isOpenClosure(call)
            default: return false
            }
        case .try(.optional, _): return true
        default: return false
        }
    }

    private func givesOpenElements(_ syntax: Expression) -> Bool {
        guard case .call(let call) = bare(syntax).kind, case .member(let base, let member) = call.callee.kind else {
            return false
        }
        switch text(member.name) {
        case "map", "flatMap": return isOpenClosure(call)
        case "dropFirst", "dropLast", "prefix", "suffix", "reversed": return givesOpenElements(base)
        default: return false
        }
    }

    /// `prices.dropFirst()`, `prices.prefix(2)`: of sequences or of collections.
    private func isPart(_ syntax: Expression) -> Bool {
        guard case .call(let call) = bare(syntax).kind, case .member(_, let member) = call.callee.kind,
            call.arguments.allSatisfy({ $0.label == nil }), call.trailingClosureCount == 0
        else { return false }
        return text(member.name) == "dropFirst" || text(member.name) == "prefix"
    }

    private func isOpenClosure(_ call: Call) -> Bool {
        guard call.arguments.count == 1, case .closure(let closure) = call.arguments[0].value.kind else { return false }
        return closure.result == nil
    }

    /// `0`, `-1`, `1 + 1`
    private func isWhole(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .integer: true
        case .prefix(_, let inner): isWhole(inner)
        case .binary(let op, let left, let right): homogeneous.contains(op.name) && isWhole(left) && isWhole(right)
        default: false
        }
    }
}
