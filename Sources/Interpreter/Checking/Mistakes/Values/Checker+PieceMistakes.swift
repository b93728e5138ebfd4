import Diagnostics
import Syntax

/// Pieces of texts where texts are wanted.
extension Checker {
    /// `words.contains(piece)`: the compiler takes the piece for several characters to be looked for.
    func reportPieceLookedFor(_ reference: NameReference, _ list: ArgumentList) -> Bool {
        checkAlone(list, 0)
        guard trialDepth == 0, let given = list.nodes[0],
            types.nominalSymbol(shallow(given.type))?.representation == .substring
        else { return false }
        let isChained = function?.kind == .closure && wholeExpression.map { isSplit(bare($0)) } ?? false
        report(
            isChained ? CheckingMessages.containsOther("String") : CheckingMessages.containsPiece, at: reference.range)
        return true
    }

    /// `text.split(separator: " ").filter { … }`
    private func isSplit(_ syntax: Expression) -> Bool {
        guard case .call(let call) = syntax.kind, case .member(let base, let member) = call.callee.kind else {
            return false
        }
        return text(member.name) == "split" || isSplit(bare(base))
    }
}
