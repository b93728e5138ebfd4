extension StandardLibrary {
    static let characters = BuiltinTopic(
        "Characters",
        types: [
            BuiltinType(
                "Character",
                "struct Character: Hashable, Comparable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByStringLiteral, CustomDebugStringConvertible, TextOutputStreamable",
                .character, "One character as a reader sees it.")
        ],
        [
            BuiltinExtension(
                "Character",
                [
                    Builtin(
                        "init", "init(_ text: String)", .intrinsic(.characterFromString),
                        "The only character of a text."),
                    Builtin("StringLiteralType", "typealias StringLiteralType = String", .declared),
                    Builtin("init", "init(stringLiteral value: String)", .intrinsic(.characterFromString)),
                    Builtin(
                        "init", "init(_ scalar: UnicodeScalar)",
                        .source("self.init(String._ofScalar(Int(scalar.value)))"), "One code point."),
                    Builtin(
                        "unicodeScalars", "var unicodeScalars: _UnicodeScalarView",
                        .source("return String(self).unicodeScalars"), "Its code points."),
                    Builtin("utf8", "var utf8: _UTF8View", .source("return String(self).utf8")),
                    Builtin("utf16", "var utf16: _UTF16View", .source("return String(self).utf16")),
                    Builtin(
                        "debugDescription", "var debugDescription: String",
                        .source("return String(reflecting: self)")),
                    Builtin("isCased", "var isCased: Bool", .source("return isUppercase || isLowercase")),
                    Builtin(
                        "isMathSymbol", "var isMathSymbol: Bool",
                        .source("return isSymbol && \"+<=>|~±×÷∀∂∃∅∇∈∑−√∞∧∨∩∪∫≈≠≤≥\".contains(self)")),
                    Builtin(
                        "isCurrencySymbol", "var isCurrencySymbol: Bool",
                        .source("return \"$¢£¤¥€\".contains(self)")),
                    Builtin(
                        "write", "func write<Target: TextOutputStream>(to target: inout Target)",
                        .source("target.write(String(self))")),
                    Builtin(
                        "==", "static func == (lhs: Character, rhs: Character) -> Bool", .intrinsic(.characterEqual)),
                    Builtin(
                        "!=", "static func != (lhs: Character, rhs: Character) -> Bool", .source("return !(lhs == rhs)")
                    ),
                    Builtin("<", "static func < (lhs: Character, rhs: Character) -> Bool", .intrinsic(.characterLess)),
                    Builtin("description", "var description: String", .source("return String(self)")),
                    Builtin("hash", "func hash(into hasher: inout Hasher)", .intrinsic(.characterHash)),
                    Builtin(
                        "isLetter", "var isLetter: Bool { get }", .intrinsic(.characterIsLetter),
                        "Whether it is a letter."),
                    Builtin(
                        "isNumber", "var isNumber: Bool { get }", .intrinsic(.characterIsNumber),
                        "Whether it is a digit or another number sign."),
                    Builtin("isWholeNumber", "var isWholeNumber: Bool", .source("return wholeNumberValue != nil")),
                    Builtin(
                        "isWhitespace", "var isWhitespace: Bool { get }", .intrinsic(.characterIsWhitespace),
                        "Whether it is a space, a tab, the end of a line …"),
                    Builtin("isNewline", "var isNewline: Bool { get }", .intrinsic(.characterIsNewline)),
                    Builtin("isUppercase", "var isUppercase: Bool { get }", .intrinsic(.characterIsUppercase)),
                    Builtin("isLowercase", "var isLowercase: Bool { get }", .intrinsic(.characterIsLowercase)),
                    Builtin("isPunctuation", "var isPunctuation: Bool { get }", .intrinsic(.characterIsPunctuation)),
                    Builtin("isSymbol", "var isSymbol: Bool { get }", .intrinsic(.characterIsSymbol)),
                    Builtin("isASCII", "var isASCII: Bool { get }", .intrinsic(.characterIsASCII)),
                    Builtin(
                        "asciiValue", "var asciiValue: UInt8? { get }", .intrinsic(.characterASCIIValue),
                        "Its ASCII code, or nil."),
                    Builtin("isHexDigit", "var isHexDigit: Bool", .source("return hexDigitValue != nil")),
                    Builtin("hexDigitValue", "var hexDigitValue: Int? { get }", .intrinsic(.characterHexDigitValue)),
                    Builtin(
                        "wholeNumberValue", "var wholeNumberValue: Int? { get }",
                        .intrinsic(.characterWholeNumberValue), "The number it stands for, or nil."),
                    Builtin("uppercased", "func uppercased() -> String", .intrinsic(.characterUppercased)),
                    Builtin("lowercased", "func lowercased() -> String", .intrinsic(.characterLowercased)),
                ])
        ])
}
