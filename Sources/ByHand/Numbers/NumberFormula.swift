import Elementary
import Formulas

/// Numbers as worked steps show them: whole ones whole, others with few digits, powers of ten far from one.
public enum NumberFormula {
    public static let usualDigits = 4

    public static func formula(_ value: Double, digits: Int = usualDigits) -> Formula {
        // Small whole numbers are written as they are; only they are as large as their whole part.
        if let small = Int16(exactly: value), value != 0 { return formula(Int64(small)) }
        guard value.isFinite else { return notFinite(value) }
        var decimal = DecimalDigits(value)
        let isWhole = decimal.digits.count <= decimal.point && decimal.point <= 15
        if !isWhole { decimal.round(toDecimals: max(1, digits) - decimal.point) }
        if decimal.digits.isEmpty { return .number("0") }
        if isWhole || (decimal.point > -4 && decimal.point <= 6) {
            return signed(plain(decimal), decimal.isNegative)
        }
        return scientific(decimal)
    }

    public static func formula(_ value: Int64) -> Formula {
        signed(grouped(String(value.magnitude)), value < 0)
    }

    /// Groups of three before the decimal point, where more than four digits stand there.
    static func grouped(_ digits: String) -> String {
        let whole = digits.utf8.firstIndex(of: UInt8(ascii: ".")).map { digits[..<$0] } ?? digits[...]
        var left = whole.utf8.count
        guard left > 4 else { return digits }
        var grouped = ""
        for character in whole {
            grouped.append(character)
            left -= 1
            if left > 0, left % 3 == 0 { grouped.append(Formula.groupSpace) }
        }
        return grouped + digits[whole.endIndex...]
    }

    /// Whether the number is written with a sign before it or a factor behind it, and so needs parentheses in places.
    static func isCompound(_ formula: Formula) -> Bool {
        if case .row = formula { return true }
        return false
    }

    private static func signed(_ digits: String, _ isNegative: Bool) -> Formula {
        isNegative ? .row([.minus, .number(digits)]) : .number(digits)
    }

    private static func notFinite(_ value: Double) -> Formula {
        if value.isNaN { return .identifier("NaN", .upright) }
        return value < 0 ? .row([.minus, .ordinary("∞")]) : .ordinary("∞")
    }

    private static func plain(_ decimal: DecimalDigits) -> String {
        grouped(String(decoding: decimal.plain(), as: UTF8.self))
    }

    private static func scientific(_ decimal: DecimalDigits) -> Formula {
        var mantissa = decimal
        mantissa.point = 1
        let power = Formula.number("10").upper(formula(Int64(decimal.point - 1)))
        let sign: [Formula] = decimal.isNegative ? [.minus] : []
        return .row(sign + [.number(plain(mantissa)), .times, power])
    }
}
