import Syntax

/// Array literals of array literals.
extension Checker {
    /// `[["X"], [nil]]`: the row with `nil` tells the type of all.
    func rowType(_ elements: [Expression]) -> Type? {
        guard elements.count > 1, elements.allSatisfy({ isCollectionLiteral($0) }), !holdsNil(elements[0]),
            let row = elements.first(where: { holdsNil($0) })
        else { return nil }
        var type: Type?
        let isKnown = tries(keeping: false) { type = closedLiterals(check(row, expecting: nil).type) }
        return isKnown && type.map { !types.hasVariable(zonk($0)) } ?? false ? type : nil
    }

    private func holdsNil(_ row: Expression) -> Bool {
        guard case .array(let elements) = row.kind else { return false }
        return elements.contains { if case .nilLiteral = $0.kind { true } else { false } }
    }
}
