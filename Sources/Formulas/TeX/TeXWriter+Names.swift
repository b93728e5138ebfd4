/// Names of commands and environments by what they are for.
extension TeXWriter {
    static func fontName(_ style: LetterStyle) -> String {
        switch style {
        case .automatic: "mathnormal"
        case .upright: "mathrm"
        case .italic: "mathit"
        case .bold: "mathbf"
        case .boldItalic: "boldsymbol"
        case .blackboard: "mathbb"
        case .calligraphic: "mathcal"
        case .script: "mathscr"
        case .fraktur: "mathfrak"
        case .sansSerif: "mathsf"
        case .monospace: "mathtt"
        }
    }

    static func textName(_ style: TextStyle) -> String {
        switch style {
        case .plain: "text"
        case .bold: "textbf"
        case .italic: "textit"
        case .sansSerif: "textsf"
        case .monospace: "texttt"
        }
    }

    static func className(_ kind: SymbolClass) -> String {
        switch kind {
        case .ordinary: "mathord"
        case .large: "mathop"
        case .binary: "mathbin"
        case .relation: "mathrel"
        case .opening: "mathopen"
        case .closing: "mathclose"
        case .punctuation: "mathpunct"
        case .inner: "mathinner"
        }
    }

    static func environmentName(_ table: FormulaTable) -> String {
        switch table.kind {
        case .matrix(let brackets): matrixName(brackets) + (table.alignments.isEmpty ? "" : "*")
        case .smallMatrix: "smallmatrix"
        case .cases(let display): display ? "dcases" : "cases"
        case .rightCases(let display): display ? "drcases" : "rcases"
        case .aligned: "aligned"
        case .gathered: "gathered"
        case .array: "array"
        case .substack: "subarray"
        }
    }

    private static func matrixName(_ brackets: FormulaTable.MatrixBrackets) -> String {
        switch brackets {
        case .none: "matrix"
        case .parentheses: "pmatrix"
        case .brackets: "bmatrix"
        case .braces: "Bmatrix"
        case .bars: "vmatrix"
        case .doubleBars: "Vmatrix"
        }
    }
}
