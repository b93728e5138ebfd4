extension StandardLibrary {
    /// A text as bytes, as code units, as code points.
    static let textViews = BuiltinTopic(
        "Unicode",
        types: [
            BuiltinType(
                "_UTF8View", "struct _UTF8View: BidirectionalCollection, CustomStringConvertible", .declared,
                members: [Builtin("_text", "let _text: String", .declared)]),
            BuiltinType(
                "_UTF16View", "struct _UTF16View: BidirectionalCollection, CustomStringConvertible", .declared,
                members: [Builtin("_text", "let _text: String", .declared)]),
            BuiltinType(
                "_UnicodeScalarView",
                "struct _UnicodeScalarView: BidirectionalCollection, RangeReplaceableCollection, CustomStringConvertible",
                .declared, members: [Builtin("_text", "var _text: String", .declared)]),
            BuiltinType(
                "UnicodeScalar",
                "struct UnicodeScalar: Hashable, Comparable, CustomStringConvertible, CustomDebugStringConvertible, ExpressibleByStringLiteral",
                .declared, "One code point of Unicode.",
                members: [
                    Builtin("value", "let value: UInt32", .declared, "Its number."),
                    Builtin("init", "init(_ v: UInt8)", .source("value = UInt32(v)")),
                    Builtin(
                        "init", "init?(_ v: UInt32)",
                        .source(
                            """
                            if v > 0x10FFFF || v >= 0xD800 && v < 0xE000 { return nil }
                            value = v
                            """)),
                    Builtin(
                        "init", "init?(_ v: UInt16)",
                        .source(
                            """
                            if v >= 0xD800 && v < 0xE000 { return nil }
                            value = UInt32(v)
                            """)),
                    Builtin(
                        "init", "init?(_ v: Int)",
                        .source(
                            """
                            if v < 0 || v > 0x10FFFF || v >= 0xD800 && v < 0xE000 { return nil }
                            value = UInt32(v)
                            """)),
                    Builtin("StringLiteralType", "typealias StringLiteralType = String", .declared),
                    Builtin(
                        "init", "init(stringLiteral text: String)", .source("value = UInt32(text._scalar(0))")),
                    Builtin(
                        "init", "init?(_ text: String)",
                        .source(
                            """
                            if text.unicodeScalars.count != 1 { return nil }
                            value = UInt32(text._scalar(0))
                            """)),
                    Builtin("init", "init(_ scalar: UnicodeScalar)", .source("value = scalar.value")),
                    Builtin("description", "var description: String", .source("return String._ofScalar(Int(value))")),
                    Builtin(
                        "debugDescription", "var debugDescription: String",
                        .source("return String(reflecting: String._ofScalar(Int(value)))")),
                    Builtin("isASCII", "var isASCII: Bool", .source("return value < 128")),
                    Builtin(
                        "escaped", "func escaped(asASCII forceASCII: Bool) -> String",
                        .source(
                            """
                            switch value {
                            case 0: return "\\\\0"
                            case 9: return "\\\\t"
                            case 10: return "\\\\n"
                            case 13: return "\\\\r"
                            case 34: return "\\\\\\""
                            case 39: return "\\\\'"
                            case 92: return "\\\\\\\\"
                            case 32..<127: return description
                            default: break
                            }
                            if !forceASCII, value >= 128 { return description }
                            let digits = String(value, radix: 16, uppercase: true)
                            let width = value < 128 ? 2 : value < 0x10000 ? 4 : 8
                            return "\\\\u{" + String(repeating: "0", count: width - digits.count) + digits + "}"
                            """), "As a program writes it in a text."),
                    Builtin(
                        "properties", "var properties: _ScalarProperties",
                        .source("return _ScalarProperties(_scalar: self, _character: Character(self))"),
                        "What Unicode says about it."),
                    Builtin(
                        "<", "static func < (lhs: UnicodeScalar, rhs: UnicodeScalar) -> Bool",
                        .source("return lhs.value < rhs.value")),
                ]),
            BuiltinType(
                "_ScalarProperties", "struct _ScalarProperties", .declared,
                members: [
                    Builtin("_scalar", "let _scalar: UnicodeScalar", .declared),
                    Builtin("_character", "let _character: Character", .declared),
                ] + scalarProperties + emojiProperties),
            BuiltinType(
                "_NumericType", "enum _NumericType: Hashable", .declared,
                members: [
                    Builtin("decimal", "case decimal", .declared),
                    Builtin("digit", "case digit", .declared),
                    Builtin("numeric", "case numeric", .declared),
                ]),
            BuiltinType(
                "Unicode", "enum Unicode", .declared, "Names of Unicode's own.",
                members: [
                    Builtin("Scalar", "typealias Scalar = UnicodeScalar", .declared),
                    Builtin("UTF8", "typealias UTF8 = _UTF8Encoding", .declared),
                    Builtin("NumericType", "typealias NumericType = _NumericType", .declared),
                ]),
            BuiltinType(
                "StaticString", "struct StaticString: ExpressibleByStringLiteral, CustomStringConvertible", .declared,
                "A text that is written in the program.",
                members: [
                    Builtin("StringLiteralType", "typealias StringLiteralType = String", .declared),
                    Builtin("_text", "let _text: String", .declared),
                    Builtin("init", "init(stringLiteral value: String)", .source("_text = value")),
                    Builtin("description", "var description: String", .source("return _text"), "The text."),
                    Builtin(
                        "debugDescription", "var debugDescription: String", .source("return _text.debugDescription"),
                        "The text as a program writes it."),
                    Builtin(
                        "utf8CodeUnitCount", "var utf8CodeUnitCount: Int", .source("return _text._utf8Count"),
                        "How many bytes it has."),
                ]),
            BuiltinType("_UTF8Encoding", "enum _UTF8Encoding"),
        ],
        [
            BuiltinExtension("", [Builtin("UTF8", "typealias UTF8 = _UTF8Encoding", .declared)]),
            BuiltinExtension("_UTF8View", bytes),
            BuiltinExtension("_UTF16View", codeUnits),
            BuiltinExtension("_UnicodeScalarView", scalars),
        ])

    private static let bytes: [Builtin] = [
        Builtin("Element", "typealias Element = UInt8", .declared),
        Builtin("description", "var description: String", .source("return _text")),
        Builtin("Index", "typealias Index = _StringIndex", .declared), isIndexed, isSliced,
        Builtin("startIndex", "var startIndex: _StringIndex", .source("return _StringIndex(_offset: 0)")),
        Builtin("endIndex", "var endIndex: _StringIndex", .source("return _StringIndex(_offset: count)")),
        Builtin("count", "var count: Int", .source("return _text._utf8Count")),
        Builtin(
            "index", "func index(after i: _StringIndex) -> _StringIndex",
            .source("return _StringIndex(_offset: i._offset + 1)")),
        Builtin(
            "index", "func index(before i: _StringIndex) -> _StringIndex",
            .source("return _StringIndex(_offset: i._offset - 1)")),
        Builtin(
            "subscript", "subscript(position: _StringIndex) -> UInt8", .source("return _text._utf8(position._offset)")),
        Builtin("description", "var description: String", .source("return _text")),
    ]

    /// An index is the byte offset of a code point, doubled, and one more for its second code unit.
    private static let codeUnits: [Builtin] = [
        Builtin("Element", "typealias Element = UInt16", .declared),
        Builtin("description", "var description: String", .source("return _text")),
        Builtin("Index", "typealias Index = _StringIndex", .declared), isIndexed, isSliced,
        Builtin("startIndex", "var startIndex: _StringIndex", .source("return _StringIndex(_offset: 0)")),
        Builtin(
            "endIndex", "var endIndex: _StringIndex", .source("return _StringIndex(_offset: 2 * _text._utf8Count)")),
        Builtin(
            "index", "func index(after i: _StringIndex) -> _StringIndex",
            .source(
                """
                let offset = i._offset / 2
                let width = _text._scalarWidth(offset)
                if i._offset % 2 == 0 && width == 4 { return _StringIndex(_offset: i._offset + 1) }
                return _StringIndex(_offset: 2 * (offset + width))
                """)),
        Builtin(
            "index", "func index(before i: _StringIndex) -> _StringIndex",
            .source(
                """
                if i._offset % 2 == 1 { return _StringIndex(_offset: i._offset - 1) }
                var offset = i._offset / 2 - 1
                while _text._utf8(offset) & 0xC0 == 0x80 { offset -= 1 }
                return _StringIndex(_offset: 2 * offset + (_text._scalarWidth(offset) == 4 ? 1 : 0))
                """)),
        Builtin(
            "subscript", "subscript(position: _StringIndex) -> UInt16",
            .source(
                """
                let scalar = _text._scalar(position._offset / 2)
                if scalar < 0x10000 { return UInt16(scalar) }
                let rest = scalar - 0x10000
                return UInt16(position._offset % 2 == 0 ? 0xD800 + rest / 1024 : 0xDC00 + rest % 1024)
                """)),
        Builtin("description", "var description: String", .source("return _text")),
    ]

    private static let scalars: [Builtin] = [
        Builtin("Element", "typealias Element = UnicodeScalar", .declared),
        Builtin("description", "var description: String", .source("return _text")),
        Builtin("Index", "typealias Index = _StringIndex", .declared), isIndexed, isSliced,
        Builtin("startIndex", "var startIndex: _StringIndex", .source("return _StringIndex(_offset: 0)")),
        Builtin("endIndex", "var endIndex: _StringIndex", .source("return _StringIndex(_offset: _text._utf8Count)")),
        Builtin("init", "init()", .source("_text = \"\"")),
        // The scalars of a part of a text, too, are these, and parts give away their first.
        Builtin(
            "popFirst", "mutating func popFirst() -> UnicodeScalar?",
            .source("return isEmpty ? nil : removeFirst()")),
        Builtin(
            "filter",
            "func filter(_ isIncluded: (UnicodeScalar) throws -> Bool) rethrows -> _UnicodeScalarView",
            .source(
                """
                var result = _UnicodeScalarView()
                for scalar in self where try isIncluded(scalar) { result.append(scalar) }
                return result
                """)),
        Builtin(
            "append", "mutating func append(_ scalar: UnicodeScalar)",
            .source("_text += String._ofScalar(Int(scalar.value))")),
        Builtin(
            "index", "func index(after i: _StringIndex) -> _StringIndex",
            .source("return _StringIndex(_offset: i._offset + _text._scalarWidth(i._offset))")),
        Builtin(
            "index", "func index(before i: _StringIndex) -> _StringIndex",
            .source(
                """
                var offset = i._offset - 1
                while _text._utf8(offset) & 0xC0 == 0x80 { offset -= 1 }
                return _StringIndex(_offset: offset)
                """)),
        Builtin(
            "subscript", "subscript(position: _StringIndex) -> UnicodeScalar",
            .source("return UnicodeScalar(UInt32(_text._scalar(position._offset)))!")),
        Builtin("description", "var description: String", .source("return _text")),
    ]

    private static let scalarProperties: [Builtin] = [
        Builtin(
            "isAlphabetic", "var isAlphabetic: Bool", .source("return _character.isLetter"), "Whether it is a letter."),
        Builtin(
            "isWhitespace", "var isWhitespace: Bool", .source("return _character.isWhitespace"),
            "Whether it is a space, a tab, the end of a line …"),
        Builtin("isUppercase", "var isUppercase: Bool", .source("return _character.isUppercase")),
        Builtin("isLowercase", "var isLowercase: Bool", .source("return _character.isLowercase")),
        Builtin("isCased", "var isCased: Bool", .source("return _character.isCased")),
        Builtin("isMath", "var isMath: Bool", .source("return _character.isMathSymbol || _scalar.value == 94")),
        Builtin(
            "isASCIIHexDigit", "var isASCIIHexDigit: Bool",
            .source("return _scalar.isASCII && _character.isHexDigit")),
        Builtin("uppercaseMapping", "var uppercaseMapping: String", .source("return _character.uppercased()")),
        Builtin("lowercaseMapping", "var lowercaseMapping: String", .source("return _character.lowercased()")),
        Builtin(
            "numericType", "var numericType: _NumericType?",
            .source(
                """
                if !_character.isNumber { return nil }
                guard let value = _character.wholeNumberValue, value < 10 else { return .numeric }
                switch _scalar.value {
                case 0xB2, 0xB3, 0xB9, 0x2070...0x2089, 0x2460...0x249B, 0x2776...0x2793: return .digit
                default: break
                }
                // The decimal digits of a script stand in a row from 0 to 9.
                guard let zero = UnicodeScalar(_scalar.value - UInt32(value)),
                    let nine = UnicodeScalar(_scalar.value - UInt32(value) + 9)
                else { return .numeric }
                let isRow = Character(zero).wholeNumberValue == 0 && Character(nine).wholeNumberValue == 9
                return isRow ? .decimal : .numeric
                """), "What kind of number it is, or nil."),
        Builtin(
            "numericValue", "var numericValue: Double?",
            .source("return _character.wholeNumberValue.map { Double($0) }"), "The whole number that it is, or nil."),
    ]
}
