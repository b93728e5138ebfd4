/// Estimates how wide a formula is set, in thousandths of the letter size.
public enum FormulaWidth {
    public static func of(_ formula: Formula) -> Int {
        switch formula {
        case .row(let parts): return of(parts)
        case .identifier(let name, _), .unknown(let name): return 550 * name.scalarCount
        case .number(let digits, _): return 500 * digits.scalarCount
        case .symbol(let symbol): return of(symbol)
        case .function(let function): return 500 * function.name.scalarCount + 170
        case .text(let words, _), .tag(let words, _), .reference(let words, _): return 470 * words.scalarCount
        case .space(let space): return space.width
        case .fraction(let fraction): return max(of(fraction.numerator), of(fraction.denominator)) + 200
        case .root(let radicand, _): return of(radicand) + 800
        case .scripts(let scripts): return of(scripts)
        case .decorated(_, let content), .sized(_, let content), .classed(_, let content): return of(content)
        case .stacked(let base, let above, let below):
            return max(of(base), small(above), small(below))
        case .arrow(_, let above, let below): return max(small(above), small(below)) + 1000
        case .delimiter: return 450
        case .fenced(let fence): return of(fence.parts) + 450 * (fence.dividers.count + 2)
        case .table(let table): return of(table)
        case .label: return 0
        }
    }

    static func of(_ parts: [Formula]) -> Int {
        var width = 0
        for part in parts { width += of(part) }
        return width
    }

    private static func of(_ symbol: FormulaSymbol) -> Int {
        switch symbol.kind {
        case .binary: 1200
        case .relation: 1330
        case .punctuation: 420
        case .opening, .closing: 350
        case .large: 1200
        case .ordinary: 500
        case .inner: 1200
        }
    }

    private static func of(_ scripts: Scripts) -> Int {
        of(scripts.base) + max(small(scripts.lower), small(scripts.upper) + 250 * scripts.primes)
    }

    private static func small(_ formula: Formula?) -> Int {
        formula.map { of($0) * 7 / 10 } ?? 0
    }

    private static func of(_ table: FormulaTable) -> Int {
        var columns: [Int] = []
        for cells in table.rows {
            for (column, cell) in cells.enumerated() {
                let width = of(cell) + 800
                if column < columns.count {
                    columns[column] = max(columns[column], width)
                } else {
                    columns.append(width)
                }
            }
        }
        return columns.reduce(800) { $0 + $1 }
    }
}

extension String {
    /// The number of Unicode scalars: of bytes that begin one.
    fileprivate var scalarCount: Int {
        var count = 0
        for byte in utf8 where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
