/// An environment of TeX: what its rows and columns are.
struct TeXEnvironment: Sendable {
    var kind: FormulaTable.Kind
    var takesColumns = false
    /// Whether a column's letter may follow in brackets, as in `pmatrix*`.
    var takesOption = false
    /// Whether the relation has a column of its own, which stands at the left of its right side.
    var partsRelation = false
    /// Whether it only holds one formula, without a table.
    var isPlain = false

    static func named(_ name: String) -> TeXEnvironment? {
        if let environment = table[name] { return environment }
        guard name.utf8.last == UInt8(ascii: "*"), var environment = table[String(name.dropLast())] else { return nil }
        if case .matrix = environment.kind { environment.takesOption = true }
        return environment
    }

    static let names = [
        "align", "aligned", "alignat", "alignedat", "array", "bmatrix", "Bmatrix", "cases", "dcases", "eqnarray",
        "equation", "gather", "gathered", "matrix", "multline", "pmatrix", "rcases", "drcases", "smallmatrix",
        "split", "subarray", "vmatrix", "Vmatrix", "displaymath", "math", "darray", "flalign",
    ]

    private static let table: [String: TeXEnvironment] = [
        "align": TeXEnvironment(kind: .aligned), "aligned": TeXEnvironment(kind: .aligned),
        "flalign": TeXEnvironment(kind: .aligned),
        "eqnarray": TeXEnvironment(kind: .aligned, partsRelation: true),
        "alignat": TeXEnvironment(kind: .aligned, takesColumns: true),
        "alignedat": TeXEnvironment(kind: .aligned, takesColumns: true),
        "split": TeXEnvironment(kind: .aligned), "gather": TeXEnvironment(kind: .gathered),
        "gathered": TeXEnvironment(kind: .gathered), "multline": TeXEnvironment(kind: .gathered),
        "array": TeXEnvironment(kind: .array, takesColumns: true),
        "darray": TeXEnvironment(kind: .array, takesColumns: true),
        "subarray": TeXEnvironment(kind: .substack, takesColumns: true),
        "matrix": TeXEnvironment(kind: .matrix(.none)), "pmatrix": TeXEnvironment(kind: .matrix(.parentheses)),
        "bmatrix": TeXEnvironment(kind: .matrix(.brackets)), "Bmatrix": TeXEnvironment(kind: .matrix(.braces)),
        "vmatrix": TeXEnvironment(kind: .matrix(.bars)), "Vmatrix": TeXEnvironment(kind: .matrix(.doubleBars)),
        "smallmatrix": TeXEnvironment(kind: .smallMatrix), "cases": TeXEnvironment(kind: .cases(display: false)),
        "dcases": TeXEnvironment(kind: .cases(display: true)),
        "rcases": TeXEnvironment(kind: .rightCases(display: false)),
        "drcases": TeXEnvironment(kind: .rightCases(display: true)),
        "equation": TeXEnvironment(kind: .gathered, isPlain: true),
        "displaymath": TeXEnvironment(kind: .gathered, isPlain: true),
        "math": TeXEnvironment(kind: .gathered, isPlain: true),
    ]

    static func column(_ letter: String) -> FormulaTable.Alignment? {
        switch letter {
        case "l": .left
        case "c": .centre
        case "r": .right
        default: nil
        }
    }

    /// `@`, `!`, `p`, `:` and spaces change nothing that is shown.
    static let toleratedColumns = Set(Array("@!p: \t\n".utf8))
}
