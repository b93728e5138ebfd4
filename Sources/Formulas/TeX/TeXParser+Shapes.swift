/// Commands that say in their arguments how a fraction, an operator or a box is to look.
extension TeXParser {
    /// `\genfrac{left}{right}{thickness}{size}{above}{below}`
    mutating func generalFraction(_ call: TeXToken) -> Formula {
        let left = delimiterArgument(of: call)
        let right = delimiterArgument(of: call)
        let isLined = TeXWidth.thousandths(of: rawArgument(of: call)) != 0
        let size = TeXParser.fractionSize(rawArgument(of: call))
        let numerator = argument(of: call)
        let denominator = argument(of: call)
        if !isLined, left == "(", right == ")" {
            return .fraction(Fraction(numerator, denominator, kind: .binomial, size: size))
        }
        var formula = Formula.fraction(Fraction(numerator, denominator, kind: isLined ? .quotient : .bare))
        if !(left.isEmpty && right.isEmpty) { formula = .fenced(Fence(left, [formula], right)) }
        return size.map { .sized($0, formula) } ?? formula
    }

    /// TeX numbers the sizes; without a number the surroundings decide.
    private static func fractionSize(_ number: String) -> FormulaSize? {
        switch number {
        case "0": .display
        case "1": .text
        case "2": .script
        case "3": .scriptOfScript
        default: nil
        }
    }

    /// A bracket as an argument; empty braces are none.
    private mutating func delimiterArgument(of call: TeXToken) -> String {
        guard peek().kind == .open else { return delimiterText(after: call) ?? "" }
        next()
        if peek().kind == .close {
            next()
            return ""
        }
        let text = delimiterText(after: call) ?? ""
        if peek().kind == .close { next() }
        return text
    }

    /// `\sideset{_a^b}{_c^d}\sum`: scripts at the corners of an operator, which may still have limits.
    mutating func sideScripts(_ call: TeXToken) -> Formula {
        let left = argumentParts(of: call)
        let right = argumentParts(of: call)
        let operation = argument(of: call)
        var parts = left
        if case .scripts(var scripts)? = right.first, right.count == 1, scripts.base == .empty {
            scripts.base = operation
            scripts.placement = .beside
            parts.append(.scripts(scripts))
        } else {
            parts += [operation] + right
        }
        return .classed(.large, Formula.single(parts))
    }

    /// Text on a colour: the page has no colours in formulas, a frame says as much.
    mutating func colouredBox(colours: Int, _ call: TeXToken) -> Formula {
        for _ in 0..<colours { _ = rawArgument(of: call) }
        switch text(.plain, call: call) {
        case .none: return .decorated(.box, .empty)
        case .one(let part): return .decorated(.box, part)
        case .several(let parts): return .decorated(.box, .row(parts))
        }
    }
}
