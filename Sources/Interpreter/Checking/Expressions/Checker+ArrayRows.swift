import Syntax

/// Array literals of array literals, and of tuples.
extension Checker {
    /// `[["X"], [nil]]`: the elements of all rows say together what they are.
    func rowType(_ elements: [Expression]) -> Type? {
        guard elements.count > 1, !holdsNil(elements[0]), elements.contains(where: { holdsNil($0) }) else { return nil }
        var cells: [Expression] = []
        for element in elements {
            guard case .array(let row) = element.kind else { return nil }
            cells += row
        }
        return commonType(of: cells).map { array($0) }
    }

    /// What elements are of which some are nil.
    private func commonType(of elements: [Expression]) -> Type? {
        let column = Expression(.array(elements), range: elements[0].range, id: elements[0].id)
        var type: Type?
        let isKnown = tries(keeping: false) {
            type = types.element(ofArray: zonk(closedLiterals(check(column, expecting: nil).type)))
        }
        return isKnown ? type.flatMap { types.hasVariable($0) ? nil : $0 } : nil
    }

    private func holdsNil(_ row: Expression) -> Bool {
        guard case .array(let elements) = row.kind else { return false }
        return elements.contains { if case .nilLiteral = $0.kind { true } else { false } }
    }

    /// `[("Ann", 30), ("Bob", nil)]`: the elements say together, part by part, what each of them is.
    func tupleWithNil(_ elements: [Expression]) -> Type? {
        var rows: [[Argument]] = []
        for element in elements {
            guard case .tuple(let parts) = bare(element).kind else { return nil }
            rows.append(parts)
        }
        guard rows.count > 1, rows.contains(where: hasNil),
            rows.allSatisfy({ row in row.map { $0.label } == rows[0].map { $0.label } })
        else { return nil }
        var parts: [TypeKind.TupleElement] = []
        for index in rows[0].indices {
            guard let type = commonType(of: rows.map({ $0[index].value })) else { return nil }
            parts.append(TypeKind.TupleElement(label: rows[0][index].label, type: type))
        }
        return types.make(.tuple(parts))
    }

    private func hasNil(_ parts: [Argument]) -> Bool {
        parts.contains { part in
            if case .tuple(let inner) = bare(part.value).kind { hasNil(inner) } else { isNil(part.value) }
        }
    }
}
