extension StandardLibrary {
    /// Foundation's decimal numbers, which powers of whole numbers are: up to 38 digits and a place for the point.
    static let decimals = BuiltinTopic(
        "Decimals",
        types: [
            BuiltinType(
                "_Decimal",
                "struct _Decimal: SignedNumeric, Comparable, Hashable, CustomStringConvertible, ExpressibleByFloatLiteral",
                .declared,
                members: decimalParts + decimalArithmetic)
        ],
        [
            BuiltinExtension(
                "",
                [
                    Builtin(
                        "_decimal_pow", "func _decimal_pow(_ x: _Decimal, _ y: Int) -> _Decimal",
                        .source(
                            """
                            var power: _Decimal = 1
                            for _ in 0..<(y < 0 ? -y : y) { power *= x }
                            return y < 0 ? 1 / power : power
                            """))
                ])
        ])

    private static let decimalParts: [Builtin] = [
        // From the last digit to the first, and how many noughts follow (or, negative, how many stand behind the point).
        Builtin("_digits", "var _digits: [Int]", .declared),
        Builtin("_exponent", "var _exponent: Int", .declared),
        Builtin("_isNegative", "var _isNegative: Bool", .declared),
        Builtin("Magnitude", "typealias Magnitude = _Decimal", .declared),
        Builtin("FloatLiteralType", "typealias FloatLiteralType = Double", .declared),
        Builtin(
            "init", "init(_digits: [Int], _exponent: Int, _isNegative: Bool)",
            .source(
                """
                var digits = _digits
                var exponent = _exponent
                while let last = digits.last, last == 0 { digits.removeLast() }
                if digits.count > 38 {
                    let dropped = digits.count - 38
                    var carry = digits[dropped - 1] > 4 ? 1 : 0
                    digits.removeFirst(dropped)
                    exponent += dropped
                    var place = 0
                    while carry > 0 {
                        if place == digits.count { digits.append(0) }
                        digits[place] += 1
                        carry = digits[place] / 10
                        digits[place] %= 10
                        place += 1
                    }
                }
                var zeros = 0
                while zeros < digits.count, digits[zeros] == 0 { zeros += 1 }
                digits.removeFirst(zeros)
                self._digits = digits
                self._exponent = digits.isEmpty ? 0 : exponent + zeros
                self._isNegative = _isNegative && !digits.isEmpty
                """)),
        Builtin(
            "init", "init(integerLiteral value: Int)",
            .source(
                """
                var rest = value
                var digits: [Int] = []
                while rest != 0 {
                    digits.append(rest % 10 < 0 ? -(rest % 10) : rest % 10)
                    rest /= 10
                }
                self.init(_digits: digits, _exponent: 0, _isNegative: value < 0)
                """)),
        Builtin(
            "init", "init(floatLiteral value: Double)",
            .source(
                """
                var digits: [Int] = []
                var exponent = 0
                var isBehind = false
                let parts = "\\(value)".split(separator: "e")
                for character in parts[0] {
                    if character == "." { isBehind = true }
                    guard let digit = character.wholeNumberValue else { continue }
                    digits.append(digit)
                    if isBehind { exponent -= 1 }
                }
                if parts.count > 1 { exponent += Int(parts[1]) ?? 0 }
                self.init(_digits: Array(digits.reversed()), _exponent: exponent, _isNegative: value < 0)
                """)),
        Builtin(
            "init", "init?<T: BinaryInteger>(exactly source: T)", .source("self.init(integerLiteral: Int(source))")),
        Builtin(
            "description", "var description: String",
            .source(
                """
                if _digits.isEmpty { return "0" }
                var text = ""
                for digit in _digits.reversed() { text += String(digit) }
                if _exponent >= 0 {
                    text += String(repeating: "0", count: _exponent)
                } else {
                    let behind = -_exponent
                    if text.count <= behind { text = String(repeating: "0", count: behind + 1 - text.count) + text }
                    text = String(text.prefix(text.count - behind)) + "." + String(text.suffix(behind))
                }
                return _isNegative ? "-" + text : text
                """)),
        Builtin(
            "_aligned", "func _aligned(to exponent: Int) -> [Int]",
            .source("return Array(repeating: 0, count: _digits.isEmpty ? 0 : _exponent - exponent) + _digits")),
        Builtin(
            "_order", "static func _order(_ one: [Int], _ other: [Int]) -> Int",
            .source(
                """
                if one.count != other.count { return one.count - other.count }
                for place in one.indices.reversed() where one[place] != other[place] { return one[place] - other[place] }
                return 0
                """)),
        Builtin(
            "_sum", "static func _sum(_ one: [Int], _ other: [Int], _ sign: Int) -> [Int]",
            .source(
                """
                var digits: [Int] = []
                var carry = 0
                for place in 0..<(one.count > other.count ? one.count : other.count) {
                    carry += (place < one.count ? one[place] : 0) + sign * (place < other.count ? other[place] : 0)
                    digits.append((carry + 10) % 10)
                    carry = carry < 0 ? -1 : carry / 10
                }
                if carry > 0 { digits.append(carry) }
                while let last = digits.last, last == 0 { digits.removeLast() }
                return digits
                """)),
    ]

    private static let decimalArithmetic: [Builtin] = [
        Builtin("zero", "static var zero: _Decimal", .source("return 0")),
        Builtin(
            "magnitude", "var magnitude: _Decimal",
            .source("return _Decimal(_digits: _digits, _exponent: _exponent, _isNegative: false)")),
        Builtin(
            "-", "static prefix func - (operand: _Decimal) -> _Decimal",
            .source(
                """
                return _Decimal(
                    _digits: operand._digits, _exponent: operand._exponent, _isNegative: !operand._isNegative)
                """)),
        Builtin(
            "+", "static func + (lhs: _Decimal, rhs: _Decimal) -> _Decimal",
            .source(
                """
                if lhs._digits.isEmpty { return rhs }
                if rhs._digits.isEmpty { return lhs }
                let exponent = lhs._exponent < rhs._exponent ? lhs._exponent : rhs._exponent
                let (one, other) = (lhs._aligned(to: exponent), rhs._aligned(to: exponent))
                if lhs._isNegative == rhs._isNegative {
                    return _Decimal(
                        _digits: _sum(one, other, 1), _exponent: exponent, _isNegative: lhs._isNegative)
                }
                let isFirst = _order(one, other) >= 0
                return _Decimal(
                    _digits: isFirst ? _sum(one, other, -1) : _sum(other, one, -1), _exponent: exponent,
                    _isNegative: isFirst ? lhs._isNegative : rhs._isNegative)
                """)),
        Builtin(
            "-", "static func - (lhs: _Decimal, rhs: _Decimal) -> _Decimal", .source("return lhs + -rhs")),
        Builtin(
            "*", "static func * (lhs: _Decimal, rhs: _Decimal) -> _Decimal",
            .source(
                """
                var digits = Array(repeating: 0, count: lhs._digits.count + rhs._digits.count + 1)
                for (place, digit) in lhs._digits.enumerated() {
                    var carry = 0
                    for (other, factor) in rhs._digits.enumerated() {
                        carry += digits[place + other] + digit * factor
                        digits[place + other] = carry % 10
                        carry /= 10
                    }
                    digits[place + rhs._digits.count] += carry
                }
                return _Decimal(
                    _digits: digits, _exponent: lhs._exponent + rhs._exponent,
                    _isNegative: lhs._isNegative != rhs._isNegative)
                """)),
        Builtin(
            "/", "static func / (lhs: _Decimal, rhs: _Decimal) -> _Decimal",
            .source(
                """
                precondition(!rhs._digits.isEmpty, "Division by zero")
                var quotient: [Int] = []
                var rest: [Int] = []
                var exponent = lhs._exponent - rhs._exponent
                var place = lhs._digits.count - 1
                while place >= 0 || !rest.isEmpty && quotient.count < 39 {
                    rest.insert(place >= 0 ? lhs._digits[place] : 0, at: 0)
                    if place < 0 { exponent -= 1 }
                    while let last = rest.last, last == 0 { rest.removeLast() }
                    var digit = 0
                    while _order(rest, rhs._digits) >= 0 {
                        rest = _sum(rest, rhs._digits, -1)
                        digit += 1
                    }
                    if digit > 0 || !quotient.isEmpty { quotient.append(digit) }
                    place -= 1
                }
                return _Decimal(
                    _digits: Array(quotient.reversed()), _exponent: exponent,
                    _isNegative: lhs._isNegative != rhs._isNegative)
                """)),
        Builtin("+=", "static func += (lhs: inout _Decimal, rhs: _Decimal)", .source("lhs = lhs + rhs")),
        Builtin("-=", "static func -= (lhs: inout _Decimal, rhs: _Decimal)", .source("lhs = lhs - rhs")),
        Builtin("*=", "static func *= (lhs: inout _Decimal, rhs: _Decimal)", .source("lhs = lhs * rhs")),
        Builtin("/=", "static func /= (lhs: inout _Decimal, rhs: _Decimal)", .source("lhs = lhs / rhs")),
        Builtin(
            "==", "static func == (lhs: _Decimal, rhs: _Decimal) -> Bool",
            .source(
                """
                return lhs._digits == rhs._digits && lhs._exponent == rhs._exponent
                    && lhs._isNegative == rhs._isNegative
                """)),
        Builtin(
            "<", "static func < (lhs: _Decimal, rhs: _Decimal) -> Bool", .source("return (lhs - rhs)._isNegative")),
        Builtin(
            "hash", "func hash(into hasher: inout Hasher)",
            .source(
                """
                hasher.combine(_digits)
                hasher.combine(_exponent)
                hasher.combine(_isNegative)
                """)),
    ]
}
