extension StandardLibrary {
    static let basicProtocols = BuiltinTopic(
        "Protocols",
        types: [
            BuiltinType(
                "Equatable", "protocol Equatable", .declared, "A type whose values can be compared for equality.",
                members: [Builtin("==", "static func == (lhs: Self, rhs: Self) -> Bool", .declared)]),
            BuiltinType(
                "Comparable", "protocol Comparable: Equatable", .declared, "A type whose values have an order.",
                members: [
                    Builtin("<", "static func < (lhs: Self, rhs: Self) -> Bool", .declared),
                    Builtin("<=", "static func <= (lhs: Self, rhs: Self) -> Bool", .declared),
                    Builtin(">=", "static func >= (lhs: Self, rhs: Self) -> Bool", .declared),
                    Builtin(">", "static func > (lhs: Self, rhs: Self) -> Bool", .declared),
                ]),
            BuiltinType(
                "CustomStringConvertible", "protocol CustomStringConvertible", .declared,
                "A type that says itself how it is printed.",
                members: [Builtin("description", "var description: String { get }", .declared)]),
            BuiltinType(
                "CustomDebugStringConvertible", "protocol CustomDebugStringConvertible", .declared,
                "A type that says itself how it is printed inside of collections.",
                members: [Builtin("debugDescription", "var debugDescription: String { get }", .declared)]),
            BuiltinType(
                "LosslessStringConvertible", "protocol LosslessStringConvertible: CustomStringConvertible", .declared,
                "A type whose text can be read back.",
                members: [Builtin("init", "init?(_ description: String)", .declared)]),
            BuiltinType(
                "TextOutputStream", "protocol TextOutputStream", .declared, "What text can be written to.",
                members: [Builtin("write", "mutating func write(_ string: String)", .declared)]),
            BuiltinType(
                "TextOutputStreamable", "protocol TextOutputStreamable", .declared,
                "A type that writes itself to a stream of text.",
                members: [
                    Builtin("write", "func write<Target: TextOutputStream>(to target: inout Target)", .declared),
                    Builtin("_written", "var _written: String { get }", .declared),
                ]),
            BuiltinType("Error", "protocol Error", .declared, "A value that can be thrown."),
            BuiltinType(
                "CaseIterable", "protocol CaseIterable", .declared, "An enum that lists its cases.",
                members: [
                    Builtin(
                        "AllCases", "associatedtype AllCases: Collection = [Self] where AllCases.Element == Self",
                        .declared),
                    Builtin("allCases", "static var allCases: AllCases { get }", .declared),
                ]),
            BuiltinType(
                "RawRepresentable", "protocol RawRepresentable<RawValue>", .declared,
                "A type that stands for values of another one.",
                members: [
                    Builtin("RawValue", "associatedtype RawValue", .declared),
                    Builtin("init", "init?(rawValue: RawValue)", .declared),
                    Builtin("rawValue", "var rawValue: RawValue { get }", .declared),
                ]),
            BuiltinType(
                "Identifiable", "protocol Identifiable<ID>", .declared, "A type whose values have an identity.",
                members: [
                    Builtin("ID", "associatedtype ID: Hashable", .declared),
                    Builtin("id", "var id: ID { get }", .declared),
                ]),
            BuiltinType("CVarArg", "protocol CVarArg", .declared, "What a format takes as a number."),
            BuiltinType("AnyObject", "protocol AnyObject", .declared, "Any class."),
            BuiltinType("Sendable", "protocol Sendable", .declared),
            BuiltinType(
                "ExpressibleByIntegerLiteral", "protocol ExpressibleByIntegerLiteral", .declared,
                "A type that literals can make.",
                members: [
                    Builtin("IntegerLiteralType", "associatedtype IntegerLiteralType = Int", .declared),
                    Builtin("init", "init(integerLiteral value: IntegerLiteralType)", .declared),
                ]),
            BuiltinType(
                "ExpressibleByFloatLiteral", "protocol ExpressibleByFloatLiteral", .declared,
                "A type that literals can make.",
                members: [
                    Builtin("FloatLiteralType", "associatedtype FloatLiteralType = Double", .declared),
                    Builtin("init", "init(floatLiteral value: FloatLiteralType)", .declared),
                ]),
            literalProtocol(
                "ExpressibleByBooleanLiteral", "protocol ExpressibleByBooleanLiteral",
                "init(booleanLiteral value: Bool)"),
            BuiltinType(
                "ExpressibleByStringLiteral", "protocol ExpressibleByStringLiteral", .declared,
                "A type that literals can make.",
                members: [
                    Builtin("StringLiteralType", "associatedtype StringLiteralType = String", .declared),
                    Builtin("init", "init(stringLiteral value: StringLiteralType)", .declared),
                ]),
            characterProtocol(
                "ExpressibleByExtendedGraphemeClusterLiteral", "protocol ExpressibleByExtendedGraphemeClusterLiteral",
                "ExtendedGraphemeClusterLiteralType", "associatedtype ExtendedGraphemeClusterLiteralType = String",
                "init(extendedGraphemeClusterLiteral value: ExtendedGraphemeClusterLiteralType)"),
            characterProtocol(
                "ExpressibleByUnicodeScalarLiteral", "protocol ExpressibleByUnicodeScalarLiteral",
                "UnicodeScalarLiteralType", "associatedtype UnicodeScalarLiteralType = String",
                "init(unicodeScalarLiteral value: UnicodeScalarLiteralType)"),
            literalProtocol(
                "ExpressibleByStringInterpolation",
                "protocol ExpressibleByStringInterpolation: ExpressibleByStringLiteral",
                "init(stringLiteral value: StringLiteralType)"),
            BuiltinType(
                "StringInterpolationProtocol", "protocol StringInterpolationProtocol", .declared,
                "What the pieces of a literal with values in it are put together in.",
                members: [
                    Builtin("StringLiteralType", "associatedtype StringLiteralType = String", .declared),
                    Builtin("init", "init(literalCapacity: Int, interpolationCount: Int)", .declared),
                    Builtin(
                        "appendLiteral", "mutating func appendLiteral(_ literal: StringLiteralType)", .declared),
                ]),
            BuiltinType(
                "DefaultStringInterpolation", "struct DefaultStringInterpolation: StringInterpolationProtocol",
                .declared, "What the pieces of a text with values in it are put together in.",
                members: [
                    Builtin("StringLiteralType", "typealias StringLiteralType = String", .declared),
                    Builtin("_text", "var _text: String = \"\"", .declared),
                    Builtin("init", "init(literalCapacity: Int, interpolationCount: Int)", .source("")),
                    Builtin(
                        "appendLiteral", "mutating func appendLiteral(_ literal: String)",
                        .source("_text += literal"), "Adds a text."),
                    Builtin(
                        "appendInterpolation", "mutating func appendInterpolation<T>(_ value: T)",
                        .source("_text += String(describing: value)"), "Adds the text of a value."),
                    Builtin(
                        "appendInterpolation",
                        "mutating func appendInterpolation<T>(_ value: T?, default other: @autoclosure () -> some StringProtocol)",
                        .source("if let value { appendInterpolation(value) } else { appendInterpolation(other()) }"),
                        "Adds the text of a value, or another one where there is none."),
                ]),
            BuiltinType("Encodable", "protocol Encodable", .declared, "What could be written to a file."),
            BuiltinType("Decodable", "protocol Decodable", .declared, "What could be read from a file."),
            literalProtocol("ExpressibleByNilLiteral", "protocol ExpressibleByNilLiteral", "init(nilLiteral: ())"),
            BuiltinType(
                "ExpressibleByArrayLiteral", "protocol ExpressibleByArrayLiteral", .declared,
                "A type that array literals can make.",
                members: [
                    Builtin("ArrayLiteralElement", "associatedtype ArrayLiteralElement", .declared),
                    Builtin("init", "init(arrayLiteral elements: ArrayLiteralElement...)", .declared),
                ]),
            BuiltinType(
                "ExpressibleByDictionaryLiteral", "protocol ExpressibleByDictionaryLiteral", .declared,
                "A type that dictionary literals can make.",
                members: [
                    Builtin("Key", "associatedtype Key", .declared),
                    Builtin("Value", "associatedtype Value", .declared),
                    Builtin("init", "init(dictionaryLiteral elements: (Key, Value)...)", .declared),
                ]),
        ],
        [
            // What can be any text can be one of a single character.
            BuiltinExtension(
                "ExpressibleByStringLiteral", where: "StringLiteralType == String",
                [
                    Builtin(
                        "init", "init(extendedGraphemeClusterLiteral value: String)",
                        .source("self.init(stringLiteral: value)")),
                    Builtin(
                        "init", "init(unicodeScalarLiteral value: String)",
                        .source("self.init(stringLiteral: value)")),
                ]),
            BuiltinExtension(
                "TextOutputStreamable",
                [Builtin("_written", "var _written: String", .source("var text = \"\"\nwrite(to: &text)\nreturn text"))]
            ),
            BuiltinExtension(
                "Equatable",
                [Builtin("!=", "static func != (lhs: Self, rhs: Self) -> Bool", .source("return !(lhs == rhs)"))]),
            BuiltinExtension(
                "Comparable",
                [
                    Builtin("<=", "static func <= (lhs: Self, rhs: Self) -> Bool", .source("return !(rhs < lhs)")),
                    Builtin(">=", "static func >= (lhs: Self, rhs: Self) -> Bool", .source("return !(lhs < rhs)")),
                    Builtin(">", "static func > (lhs: Self, rhs: Self) -> Bool", .source("return rhs < lhs")),
                ]),
            BuiltinExtension(
                "",
                [
                    Builtin("Codable", "typealias Codable = Encodable & Decodable", .declared),
                    Builtin("Float64", "typealias Float64 = Double", .declared),
                    Builtin("Float32", "typealias Float32 = Float", .declared),
                ]),
            BuiltinExtension(
                "RawRepresentable", where: "RawValue: Equatable",
                [
                    Builtin(
                        "==", "static func == (lhs: Self, rhs: Self) -> Bool",
                        .source("return lhs.rawValue == rhs.rawValue")),
                    Builtin(
                        "!=", "static func != (lhs: Self, rhs: Self) -> Bool",
                        .source("return lhs.rawValue != rhs.rawValue")),
                ]),
            BuiltinExtension(
                "Identifiable", where: "Self: AnyObject",
                [Builtin("id", "var id: ObjectIdentifier", .source("return ObjectIdentifier(self)"))]),
        ])

    private static func literalProtocol(
        _ name: StaticString, _ declaration: StaticString, _ initializer: StaticString
    ) -> BuiltinType {
        BuiltinType(
            name, declaration, .declared, "A type that literals can make.",
            members: [Builtin("init", initializer, .declared)])
    }

    private static func characterProtocol(
        _ name: StaticString, _ declaration: StaticString, _ kind: StaticString, _ type: StaticString,
        _ initializer: StaticString
    ) -> BuiltinType {
        BuiltinType(
            name, declaration, .declared, "A type whose values can be written as texts of one character.",
            members: [Builtin(kind, type, .declared), Builtin("init", initializer, .declared)])
    }
}
