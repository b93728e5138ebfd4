/// A formula, or a part of one, and where lines may end inside of it if it is longer than a line by itself.
public struct FormulaPart: Equatable, Sendable {
    public var formula: Formula
    /// What stands on lines of its own where the whole does not fit on one; each but the first begins with an operator.
    /// Empty for what is short or cannot be broken.
    public var parts: [FormulaPart]

    public init(_ formula: Formula, _ parts: [FormulaPart] = []) {
        self.formula = formula
        self.parts = parts
    }
}

extension FormulaLines {
    /// The places of `formula` where a narrow page may end a line: before relations and between terms; in what is still
    /// too long between factors; and at last inside of brackets.
    public static func part(of formula: Formula) -> FormulaPart {
        guard case .row(let parts) = formula else { return FormulaPart(formula) }
        return divided(parts, depth: 0)
    }

    private static func divided(_ parts: [Formula], depth: Int) -> FormulaPart {
        let whole = Formula.joined(parts)
        guard FormulaWidth.of(parts) > narrowWidth, depth < 4 else { return FormulaPart(whole) }
        for pieces in [pieces(parts, depth: depth) { $0.endsTerm }, pieces(parts, depth: depth) { _ in true }]
        where pieces.count > 1 {
            return FormulaPart(whole, pieces.map { divided($0, depth: depth) })
        }
        let matrices = factors(parts)
        if matrices.count > 1 { return FormulaPart(whole, matrices.map { FormulaPart(.joined($0)) }) }
        return divided(opened(parts), depth: depth + 1)
    }

    /// Matrices side by side, which are multiplied without a sign, each with what stands before it.
    private static func factors(_ parts: [Formula]) -> [[Formula]] {
        var factors: [[Formula]] = [[]]
        for part in parts {
            if part.isMatrix, factors[factors.count - 1].last?.isMatrix ?? false { factors.append([]) }
            factors[factors.count - 1].append(part)
        }
        return factors
    }

    /// The parts of an author's formula between which a narrow page may end a line: statements that wide spaces keep
    /// apart, and within them what relations begin. Without parts where the formula is no wider than a phone.
    public static func statements(of formula: Formula) -> [FormulaPart] {
        guard case .row(let parts) = formula, FormulaWidth.of(parts) > narrowPage else { return [] }
        var statements: [[Formula]] = [[]]
        for part in parts {
            statements[statements.count - 1].append(part)
            if case .space(let space) = part, space.width >= FormulaSpace.quad.width { statements.append([]) }
        }
        let lines = statements.filter { !$0.isEmpty }.map { statement($0) }
        return lines.count == 1 && lines[0].parts.isEmpty ? [] : lines
    }

    private static func statement(_ parts: [Formula]) -> FormulaPart {
        let lines = pieces(parts) { _ in false }
        // What a relation is about stays with it.
        let head = lines.count > 1 && FormulaWidth.of(lines[0]) < narrowPage / 3 ? lines[0] : []
        var rest = (head.isEmpty ? lines : Array(lines.dropFirst())).map { line in
            FormulaWidth.of(line) > narrowPage ? beginning(line) : FormulaPart(.row(line))
        }
        rest[0] = rest[0].led(by: head)
        return FormulaPart(.row(parts), rest.count == 1 ? rest[0].parts : rest)
    }

    /// A line that begins with a relation, which is no place to end a line again.
    private static func beginning(_ line: [Formula]) -> FormulaPart {
        divided(Array(line.dropFirst()), depth: 0).led(by: [line[0]])
    }
}

extension FormulaPart {
    /// The same with `head` before it, which stays with what comes first.
    fileprivate func led(by head: [Formula]) -> FormulaPart {
        guard !head.isEmpty else { return self }
        var part = FormulaPart(.joined(head + [formula]), parts)
        if let first = parts.first { part.parts[0] = first.led(by: head) }
        return part
    }
}
