import Formulas
import Foundation

/// The value of a formula of numbers, read as a person would; as an interval, because shown numbers are rounded.
struct FormulaValue {
    struct Interval {
        var lower: Double
        var upper: Double

        init(_ lower: Double, _ upper: Double) {
            self.lower = min(lower, upper)
            self.upper = max(lower, upper)
        }

        func combined(_ other: Interval, _ body: (Double, Double) -> Double) -> Interval {
            let values = [
                body(lower, other.lower), body(lower, other.upper), body(upper, other.lower), body(upper, other.upper),
            ]
            return Interval(values.min() ?? .nan, values.max() ?? .nan)
        }

        func mapped(_ body: (Double) -> Double) -> Interval { Interval(body(lower), body(upper)) }
    }

    private var parts: [Formula]
    private var index = 0
    /// Significant digits that numbers are rounded to; zeros at their ends are not shown.
    private let digits: Int

    static func interval(of formula: Formula, digits: Int) -> Interval? {
        var reader = FormulaValue(formula, digits)
        guard let value = reader.sum(), reader.index == reader.parts.count else { return nil }
        return value
    }

    private init(_ formula: Formula, _ digits: Int) {
        if case .row(let parts) = formula { self.parts = parts } else { parts = [formula] }
        self.digits = digits
    }

    private var next: Formula? { index < parts.count ? parts[index] : nil }

    private func isSymbol(_ text: String) -> Bool {
        if case .symbol(let symbol)? = next { return symbol.text == text }
        return false
    }

    private mutating func take(_ text: String) -> Bool {
        guard isSymbol(text) else { return false }
        index += 1
        return true
    }

    private mutating func sum() -> Interval? {
        let isNegative = take("−")
        guard var value = product() else { return nil }
        if isNegative { value = value.mapped { -$0 } }
        while true {
            if take("+") {
                guard let term = product() else { return nil }
                value = value.combined(term, +)
            } else if take("−") {
                guard let term = product() else { return nil }
                value = value.combined(term, -)
            } else {
                return value
            }
        }
    }

    private mutating func product() -> Interval? {
        guard var value = factor() else { return nil }
        while take("⋅") || take("×") || startsBracket {
            guard let other = factor() else { return nil }
            value = value.combined(other, *)
        }
        return value
    }

    /// A factor in brackets needs no sign of multiplication.
    private var startsBracket: Bool {
        if case .fenced(let fence)? = next { return fence.left == "(" }
        return isSymbol("(")
    }

    private mutating func factor() -> Interval? {
        guard let part = next else { return nil }
        index += 1
        switch part {
        case .number(let text, _): return FormulaValue.number(text + groups(), digits)
        case .fraction(let fraction):
            guard let above = FormulaValue.interval(of: fraction.numerator, digits: digits),
                let below = FormulaValue.interval(of: fraction.denominator, digits: digits)
            else { return nil }
            return above.combined(below, /)
        case .root(let radicand, _):
            return FormulaValue.interval(of: radicand, digits: digits)?.mapped { max($0, 0).squareRoot() }
        case .fenced(let fence):
            guard let inner = FormulaValue.interval(of: fence.parts[0], digits: digits) else { return nil }
            return fence.left == "(" ? inner : FormulaValue.magnitude(inner)
        case .scripts(let scripts): return power(scripts)
        case .function(let function): return call(function.name)
        case .identifier("σ", _): return call("sigma")
        case .symbol(let symbol) where symbol.text == "(": return bracketed()
        case .symbol(let symbol) where symbol.text == "|":
            guard let inner = sum(), take("|") else { return nil }
            return FormulaValue.magnitude(inner)
        default: return nil
        }
    }

    private static func magnitude(_ value: Interval) -> Interval {
        value.lower < 0 && value.upper > 0 ? Interval(0, max(-value.lower, value.upper)) : value.mapped { abs($0) }
    }

    private func power(_ scripts: Scripts) -> Interval? {
        guard let upper = scripts.upper, let exponent = FormulaValue.interval(of: upper, digits: digits) else {
            return nil
        }
        if scripts.base == .identifier("e") { return exponent.mapped { exp($0) } }
        guard let base = FormulaValue.interval(of: scripts.base, digits: digits) else { return nil }
        return FormulaValue.raised(base, exponent)
    }

    /// Exponents are whole numbers of the cell, however few digits are shown of others.
    private static func raised(_ base: Interval, _ exponent: Interval) -> Interval {
        let whole = ((exponent.lower + exponent.upper) / 2).rounded()
        let exponent = exponent.lower <= whole && whole <= exponent.upper ? Interval(whole, whole) : exponent
        let value = base.combined(exponent) { pow($0, $1) }
        return base.lower < 0 && base.upper > 0 ? Interval(min(0, value.lower), value.upper) : value
    }

    /// Behind an opening bracket, up to the closing one with the exponent on it.
    private mutating func bracketed() -> Interval? {
        guard let inner = sum(), let end = next else { return nil }
        index += 1
        switch end {
        case .symbol(let symbol) where symbol.text == ")": return inner
        case .scripts(let scripts):
            guard scripts.base == .symbol(FormulaSymbol(")", .closing)), let upper = scripts.upper,
                let exponent = FormulaValue.interval(of: upper, digits: digits)
            else { return nil }
            return FormulaValue.raised(inner, exponent)
        default: return nil
        }
    }

    private mutating func call(_ name: String) -> Interval? {
        var exponent: Interval?
        guard let arguments = arguments(&exponent), let value = FormulaValue.value(of: name, arguments) else {
            return nil
        }
        return exponent.map { FormulaValue.raised(value, $0) } ?? value
    }

    /// What stands in brackets behind a function's name, and the exponent of the closing one.
    private mutating func arguments(_ exponent: inout Interval?) -> [Interval]? {
        if case .fenced(let fence)? = next {
            index += 1
            return FormulaValue.arguments(of: fence.parts[0], digits)
        }
        if case .scripts(let scripts)? = next, case .fenced(let fence) = scripts.base, let upper = scripts.upper {
            index += 1
            exponent = FormulaValue.interval(of: upper, digits: digits)
            return FormulaValue.arguments(of: fence.parts[0], digits)
        }
        switch next {
        case .root?, .number?, .fraction?: return factor().map { [$0] }
        default: break
        }
        guard take("(") else { return nil }
        var arguments: [Interval] = []
        repeat {
            guard let argument = sum() else { return nil }
            arguments.append(argument)
        } while take(",")
        if case .scripts(let scripts)? = next, let upper = scripts.upper {
            index += 1
            exponent = FormulaValue.interval(of: upper, digits: digits)
            return arguments
        }
        return take(")") ? arguments : nil
    }

    private static func value(of name: String, _ arguments: [Interval]) -> Interval? {
        guard let first = arguments.first else { return nil }
        switch name {
        case "tanh": return first.mapped { tanh($0) }
        case "ln": return first.mapped { log($0) }
        case "sigma": return first.mapped { 1 / (1 + exp(-$0)) }
        case "max": return arguments.dropFirst().reduce(first) { $0.combined($1) { max($0, $1) } }
        case "min": return arguments.dropFirst().reduce(first) { $0.combined($1) { min($0, $1) } }
        default: return nil
        }
    }

    private static func arguments(of formula: Formula, _ digits: Int) -> [Interval]? {
        var reader = FormulaValue(formula, digits)
        var arguments: [Interval] = []
        repeat {
            guard let argument = reader.sum() else { return nil }
            arguments.append(argument)
        } while reader.take(",")
        return reader.index == reader.parts.count ? arguments : nil
    }

    /// The thousands of a long number stand apart.
    private mutating func groups() -> String {
        var groups = ""
        while index + 1 < parts.count, case .space = parts[index], case .number(let group, _) = parts[index + 1] {
            groups += group
            index += 2
        }
        return groups
    }

    private static func number(_ text: String, _ digits: Int) -> Interval? {
        guard let value = Double(text.filter { $0 != Formula.groupSpace }) else { return nil }
        if digits >= 16 || value == 0 { return Interval(value, value) }
        let unit = pow(10, (log10(abs(value))).rounded(.down) - Double(digits - 1))
        return Interval(value - unit * 0.500001, value + unit * 0.500001)
    }
}
