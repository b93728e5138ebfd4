import Formulas

/// Sums and products over ranges: as a sign with limits, or term by term.
extension StepWriter {
    func series(_ series: StepExpression.Series) -> StepPiece {
        if mode == .numbers, !series.terms.isEmpty { return unrolled(series) }
        let sign = Formula.scripts(
            Scripts(series.isProduct ? .product : .sum, lower: series.lower, upper: series.upper))
        let body = piece(series.body)
        var parts: [Formula] = []
        if let start = series.start {
            let first = piece(start)
            parts +=
                first.level <= .relation || series.isProduct && first.level < .product ? [first.bracketed] : first.parts
            parts.append(StepWriter.sign(series))
        } else if series.isNegative {
            parts.append(.minus)
        }
        var needsBrackets = body.level < .product || body.isSigned
        if case .series = series.body { needsBrackets = false }
        parts += [sign] + (needsBrackets ? [body.bracketed] : body.parts)
        return StepPiece(parts, .sum, isTall: true, isOpenEnded: true)
    }

    private func unrolled(_ series: StepExpression.Series) -> StepPiece {
        let terms = (series.start.map { [$0] } ?? []) + series.terms
        let isElided = terms.count > mostTerms
        let shown = isElided ? Array(terms.prefix(max(1, mostTerms - 1))) : terms
        let pieces =
            shown.map { piece($0) } + (isElided ? [dots] : [])
            + (isElided ? terms.suffix(1).map { piece($0) } : [])
        var parts: [Formula] = []
        var isTall = false
        for (index, term) in pieces.enumerated() {
            if index > 0 || (series.isNegative && series.start == nil) { parts.append(StepWriter.sign(series)) }
            isTall = isTall || term.isTall
            let isFirst = index == 0
            let needsBrackets =
                series.isProduct
                ? term.level < .product || term.isSigned || (term.isCompound && !isFirst)
                : term.isSigned && !isFirst || term.level < .sum || term.isOpenEnded
                    || (series.isNegative && term.level == .sum && !(isFirst && series.start != nil))
            parts += needsBrackets ? [term.bracketed] : term.parts
        }
        return StepPiece(
            parts, series.isProduct ? .product : .sum, isSigned: pieces.first?.isSigned ?? false && !series.isProduct,
            isTall: isTall)
    }

    /// `(2 x + 1)_{x ∈ xs}`; with its numbers the list of them.
    func each(_ body: StepExpression, _ lower: Formula, _ terms: [StepExpression]) -> StepPiece {
        guard mode == .numbers, !terms.isEmpty, terms.count <= mostTerms else {
            let body = StepWriter(.symbols, digits: digits, mostTerms: mostTerms).piece(body)
            let close = Formula.symbol(FormulaSymbol(")", .closing)).lower(lower)
            if body.isTall { return StepPiece([body.bracketed.lower(lower)], .script, isTall: true) }
            return StepPiece([.symbol(FormulaSymbol("(", .opening))] + body.parts + [close], .script)
        }
        return piece(.list(terms))
    }

    private static func sign(_ series: StepExpression.Series) -> Formula {
        series.isProduct ? .dot : series.isNegative ? .minus : .plus
    }

    private var dots: StepPiece { StepPiece([.symbol(FormulaSymbol("⋯", .inner))], .atom) }
}
