/// Breaks long formulas before relations and between terms, so that a narrow page can show them.
public enum FormulaLines {
    /// As wide as a line may be, in thousandths of the letter size: what a text column holds.
    public static let usualWidth = 27_000
    /// What a phone's column holds beside a symbol.
    public static let narrowWidth = 8_000

    /// The lines of `formula`, the second and later of which begin with an operator.
    public static func lines(of formula: Formula, width: Int = usualWidth) -> [Formula] {
        guard case .row(let parts) = formula, FormulaWidth.of(parts) > width else { return [formula] }
        var lines: [Formula] = []
        var line: [Formula] = []
        var used = 0
        for piece in breakable(parts, width) {
            let needed = FormulaWidth.of(piece)
            if !line.isEmpty, used + needed > width {
                lines.append(.joined(line))
                (line, used) = ([], 0)
            }
            line += piece
            used += needed
        }
        return lines + [.joined(line)]
    }

    /// A term this wide is divided between its factors even where lines are narrower.
    private static let widestTerm = 12_000

    /// What a page of a phone holds beside a number.
    static let narrowPage = 13_000

    private static func breakable(_ parts: [Formula], _ width: Int) -> [[Formula]] {
        // A term that is too long by itself is broken between its factors, and a factor between its terms.
        let most = max(width, widestTerm)
        return pieces(parts) { $0.endsTerm }.flatMap { term in
            FormulaWidth.of(term) <= most
                ? [term]
                : pieces(term) { _ in true }.flatMap { factor in
                    FormulaWidth.of(factor) <= most ? [factor] : pieces(opened(factor), depth: 1) { $0.endsTerm }
                }
        }
    }

    /// Brackets that grow have to stand in one line with what they hold; those of a stated size need not.
    static func opened(_ parts: [Formula]) -> [Formula] {
        parts.flatMap { part -> [Formula] in
            guard case .fenced(let fence) = part, fence.parts.count == 1 else { return [part] }
            let isTall = fence.parts[0].isTall
            guard FormulaWidth.of(part) > narrowWidth else { return [part] }
            let size: Delimiter.Size = isTall ? .biggest : .big
            let content = Formula.joined([fence.parts[0]])
            var inner = [content]
            if case .row(let parts) = content { inner = parts }
            return [.delimiter(Delimiter(fence.left, size, .opening))] + inner
                + [.delimiter(Delimiter(fence.right, size, .closing))]
        }
    }

    /// `subject = stage = stage …`, a stage a line, aligned on the equals signs.
    public static func aligned(_ subject: Formula, _ stages: [Formula], width: Int = usualWidth) -> Formula {
        var rows: [[Formula]] = []
        for stage in stages {
            for (index, line) in lines(of: stage, width: width).enumerated() {
                let start: [Formula] = index == 0 ? [.equals] : [.space(.quad)]
                rows.append([rows.isEmpty ? subject : .empty, .joined(start + [line])])
            }
        }
        return .aligned(rows)
    }

    /// Runs of parts between the places where a line may end: before relations and some operators, inside of at most
    /// `deepest` brackets.
    static func pieces(
        _ parts: [Formula], depth deepest: Int = 0, endingAt ends: (Formula) -> Bool
    ) -> [[Formula]] {
        var pieces: [[Formula]] = []
        var spacing = RowSpacing()
        var depth = 0
        var isBehindComma = false
        for part in parts {
            let kind = spacing.next(part)
            let begins = depth <= deepest && (kind == .relation || (kind == .binary && ends(part)) || isBehindComma)
            if begins || pieces.isEmpty {
                pieces.append([part])
            } else {
                pieces[pieces.count - 1].append(part)
            }
            // Inside of brackets a comma parts the arguments of a function.
            isBehindComma = kind == .punctuation && depth > 0 && depth <= deepest
            if kind == .opening { depth += 1 }
            if kind == .closing, depth > 0 { depth -= 1 }
        }
        return pieces
    }
}

extension Formula {
    /// Whether it separates terms: products stay together.
    var endsTerm: Bool {
        guard case .symbol(let symbol) = self else { return false }
        return symbol.text == "+" || symbol.text == "−" || symbol.text == "±" || symbol.text == "∓"
    }

    /// Whether it is a matrix, perhaps with something at its upper corner.
    var isMatrix: Bool {
        switch self {
        case .table(let table): if case .matrix = table.kind { true } else { false }
        case .scripts(let scripts): scripts.base.isMatrix
        default: false
        }
    }

    /// Whether brackets around it have to grow.
    fileprivate var isTall: Bool {
        switch self {
        case .fraction, .table, .stacked: true
        case .row(let parts): parts.contains { $0.isTall }
        case .fenced(let fence): fence.parts.contains { $0.isTall }
        default: false
        }
    }
}
