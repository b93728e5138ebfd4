import Diagnostics
import Syntax

/// Branches of `? :` that are not of one type.
extension Checker {
    /// A `? :`, perhaps inside of others.
    struct Branching {
        let branches: [NodeID]
        /// How many others it is a branch of.
        let depth: Int
        /// What the outermost is wanted for, and its place.
        let purpose: Purpose
        let outermost: SourceRange
    }

    /// A branch that is not what the whole should be: the compiler points at the `?`, of the outermost.
    func reportBranch(
        _ one: CheckedExpression, _ other: CheckedExpression, isLast: Bool, _ wanted: Type, _ branching: Branching,
        _ syntax: Expression
    ) {
        let value = isLast ? other : one
        if types.hasError(zonk(value.type)) { return }
        let isWhole = branching.depth == 0
        if isWhole || branching.depth == 1 && isLast {
            let isResult = syntax.range == branchingValue && function?.kind == .closure
            let purpose = isResult ? .closureResult : branching.purpose
            let message = words(for: purpose, "'\(text(value.type))'", value.type, wanted)
            report(message, at: branching.outermost)
        }
        if isWhole, branching.purpose != .argument && branching.purpose != .assigned { return }
        reportBranches(one, other, branching)
    }

    /// A text beside a value of another type: inside of another `? :` the compiler does not take them for `Any`.
    func isMixed(_ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        let kind = literalKind(one.type)
        return (kind == .string || kind == .character) && literalKind(other.type) == .none
            && types.nominalSymbol(shallow(other.type)) != nil && shallow(other.type) != known(.string)
            && types.wrapped(shallow(other.type)) == nil
    }

    /// Two branches of different types. Deep inside others the compiler points at the last value.
    func reportBranches(_ one: CheckedExpression, _ other: CheckedExpression, _ branching: Branching) {
        report(
            CheckingMessages.mismatchedBranches(text(one.type), text(other.type)),
            at: place(of: branching.depth > 1 ? other : one))
    }
}
