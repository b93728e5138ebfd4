extension StandardLibrary {
    static let truth = BuiltinTopic(
        "Truth values",
        types: [
            BuiltinType(
                "Bool",
                "struct Bool: Hashable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByBooleanLiteral, CVarArg",
                .bool,
                "true or false.")
        ],
        [
            BuiltinExtension(
                "Bool",
                [
                    Builtin(
                        "!", "static prefix func ! (a: Bool) -> Bool", .intrinsic(.booleanNot), "The other truth value."
                    ),
                    Builtin("==", "static func == (lhs: Bool, rhs: Bool) -> Bool", .intrinsic(.booleanEqual)),
                    Builtin("!=", "static func != (lhs: Bool, rhs: Bool) -> Bool", .intrinsic(.booleanNotEqual)),
                    Builtin(
                        "toggle", "mutating func toggle()", .intrinsic(.booleanToggle), "Becomes the other truth value."
                    ),
                    Builtin("init", "init(booleanLiteral value: Bool)", .source("self = value")),
                    Builtin("init", "init(_ value: Bool)", .source("self = value")),
                    Builtin(
                        "init", "init?(_ description: String)",
                        .source(
                            """
                            if description == "true" { self = true }
                            else if description == "false" { self = false }
                            else { return nil }
                            """), "The truth value that a text names, or nil."),
                    Builtin("description", "var description: String { get }", .intrinsic(.describe)),
                    Builtin("hash", "func hash(into hasher: inout Hasher)", .source("hasher.combine(self ? 1 : 0)")),
                    Builtin(
                        "hashValue", "var hashValue: Int",
                        .source("var h = Hasher()\nhash(into: &h)\nreturn h.finalize()")),
                    Builtin(
                        "random", "static func random<G: RandomNumberGenerator>(using generator: inout G) -> Bool",
                        .source("return generator.next() >> 17 & 1 == 0"), "true or false, drawn with a generator."),
                ])
        ])

    static let optionals = BuiltinTopic(
        "Optionals",
        types: [
            BuiltinType(
                "Optional", "enum Optional<Wrapped>", .optional, "A value, or nil.",
                members: [
                    Builtin("none", "case none", .declared), Builtin("some", "case some(Wrapped)", .declared),
                ]),
            BuiltinType("Never", "enum Never: Error, Hashable", .never, "The type of what does not return."),
        ],
        [
            BuiltinExtension(
                "Never",
                [
                    // No value of it is ever compared.
                    Builtin("==", "static func == (lhs: Never, rhs: Never) -> Bool", .source("return true")),
                    Builtin("hash", "func hash(into hasher: inout Hasher)", .source("")),
                ]),
            BuiltinExtension(
                "Optional", conformances: "ExpressibleByNilLiteral, CustomDebugStringConvertible",
                [
                    Builtin("init", "init(nilLiteral: ())", .source("self = .none")),
                    Builtin("init", "init(_ value: Wrapped)", .source("self = .some(value)")),
                    Builtin(
                        "take", "mutating func take() -> Wrapped?",
                        .source("let taken = self\nself = nil\nreturn taken"),
                        "The value, which goes."),
                    Builtin(
                        "unsafelyUnwrapped", "var unsafelyUnwrapped: Wrapped", .source("return self!"),
                        "The value, which must be there."),
                    Builtin(
                        "debugDescription", "var debugDescription: String",
                        .source("return String(describing: self)")),
                    Builtin(
                        "map", "func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U?",
                        .source("if let value = self { return try transform(value) }\nreturn nil"),
                        "The transformed value, or nil."),
                    Builtin(
                        "flatMap", "func flatMap<U>(_ transform: (Wrapped) throws -> U?) rethrows -> U?",
                        .source("if let value = self { return try transform(value) }\nreturn nil"),
                        "The transformed value, or nil where there is none."),
                ]),
            BuiltinExtension(
                "Optional", conformances: "Equatable", where: "Wrapped: Equatable",
                [
                    Builtin(
                        "==", "static func == (lhs: Wrapped?, rhs: Wrapped?) -> Bool",
                        .source(
                            """
                            if let left = lhs {
                                if let right = rhs { return left == right }
                                return false
                            }
                            return rhs == nil
                            """)),
                    Builtin(
                        "!=", "static func != (lhs: Wrapped?, rhs: Wrapped?) -> Bool", .source("return !(lhs == rhs)")),
                ]),
            BuiltinExtension(
                "Optional", conformances: "Hashable", where: "Wrapped: Hashable",
                [
                    Builtin(
                        "hash", "func hash(into hasher: inout Hasher)",
                        .source(
                            """
                            if let value = self {
                                hasher.combine(1)
                                hasher.combine(value)
                            } else {
                                hasher.combine(0)
                            }
                            """))
                ]),
        ])

    static let anyHashable = BuiltinTopic(
        "Values of any hashable type",
        types: [
            BuiltinType(
                "AnyHashable", "struct AnyHashable: Hashable, CustomStringConvertible, CustomDebugStringConvertible",
                .declared,
                "A value of any type that can be hashed, as a key beside keys of other types.",
                members: [
                    Builtin("_base", "let _base: any Hashable", .declared),
                    Builtin("_value", "let _value: any Hashable", .declared),
                    Builtin("base", "var base: Any", .source("return _base"), "The value itself."),
                    Builtin(
                        "init", "init<H: Hashable>(_ base: H)",
                        .source("_base = base\n_value = AnyHashable._number(base) ?? base")),
                    Builtin(
                        "_cast", "static func _cast(_ value: Any) -> AnyHashable?",
                        .source(
                            """
                            if let same = value as? AnyHashable { return same }
                            guard let base = value as? any Hashable else { return nil }
                            return AnyHashable(_box: base)
                            """)),
                    Builtin(
                        "init", "init(_box base: any Hashable)",
                        .source("_base = base\n_value = AnyHashable._number(base) ?? base")),
                    // Numbers of different types are equal if they are the same number.
                    Builtin(
                        "_number", "static func _number(_ value: Any) -> (any Hashable)?",
                        .source(
                            """
                            if let number = value as? any BinaryInteger { return Int(exactly: number) }
                            if let number = value as? Double, let whole = Int(exactly: number) { return whole }
                            if let number = value as? Float {
                                if let whole = Int(exactly: number) { return whole }
                                return Double(number)
                            }
                            return nil
                            """)),
                    Builtin(
                        "==", "static func == (lhs: AnyHashable, rhs: AnyHashable) -> Bool",
                        .source("return lhs._value._equals(rhs._value)")),
                    Builtin(
                        "hash", "func hash(into hasher: inout Hasher)", .source("_value.hash(into: &hasher)")),
                    Builtin(
                        "description", "var description: String",
                        .source("return String(describing: base)")),
                    Builtin(
                        "debugDescription", "var debugDescription: String",
                        .source("return \"AnyHashable(\" + String(reflecting: base) + \")\"")),
                ])
        ],
        [
            BuiltinExtension(
                "Hashable",
                [
                    Builtin(
                        "_equals", "func _equals(_ other: Any) -> Bool",
                        .source("if let same = other as? Self { return self == same }\nreturn false"))
                ])
        ])

    static let hashing = BuiltinTopic(
        "Hashing",
        types: [
            BuiltinType(
                "Hashable", "protocol Hashable: Equatable", .declared,
                "A type whose values can be keys and members of sets.",
                members: [
                    Builtin("hashValue", "var hashValue: Int { get }", .declared),
                    Builtin("hash", "func hash(into hasher: inout Hasher)", .declared),
                ]),
            BuiltinType(
                "Hasher", "struct Hasher", .declared, "Mixes values into a number.",
                members: [Builtin("_state", "var _state: UInt64 = 0x9E3779B97F4A7C15", .declared)]),
            BuiltinType(
                "ObjectIdentifier", "struct ObjectIdentifier: Hashable", .declared,
                "What tells one object from another.",
                members: [
                    Builtin("_value", "let _value: Int", .declared),
                    Builtin(
                        "init", "init(_ x: AnyObject)", .source("_value = _identity(x)"), "The identity of an object."),
                    Builtin(
                        "init", "init(_ x: Any.Type)", .source("_value = -1 - _number(0, x)"),
                        "The identity of a type."),
                ]),
        ],
        [
            BuiltinExtension(
                "Hashable",
                [
                    Builtin(
                        "hashValue", "var hashValue: Int",
                        .source("var h = Hasher()\nhash(into: &h)\nreturn h.finalize()"))
                ]),
            BuiltinExtension(
                "Hasher",
                [
                    Builtin("init", "init()", .source("_state = 0x9E3779B97F4A7C15")),
                    Builtin(
                        "combine", "mutating func combine<H: Hashable>(_ value: H)", .source("value.hash(into: &self)"),
                        "Takes in one more value."),
                    Builtin(
                        "_combine", "mutating func _combine(bits: UInt64)",
                        .source(
                            """
                            _state = (_state ^ bits) &* 0xFF51AFD7ED558CCD
                            _state = _state ^ (_state >> 32)
                            """)),
                    Builtin(
                        "finalize", "func finalize() -> Int", .source("return Int(truncatingIfNeeded: _state)"),
                        "The number."),
                ]),
        ])

    static let randomness = BuiltinTopic(
        "Random numbers",
        types: [
            BuiltinType(
                "RandomNumberGenerator", "protocol RandomNumberGenerator", .declared, "A source of random bits.",
                members: [Builtin("next", "mutating func next() -> UInt64", .declared)])
        ],
        [
            BuiltinExtension(
                "RandomNumberGenerator",
                [
                    Builtin(
                        "next",
                        "@_disfavoredOverload mutating func next<T: FixedWidthInteger & UnsignedInteger>() -> T",
                        .source("return T(truncatingIfNeeded: next())")),
                    Builtin(
                        "next",
                        "@_disfavoredOverload mutating func next<T: FixedWidthInteger & UnsignedInteger>(upperBound: T) -> T",
                        .source(
                            """
                            let count = UInt64(truncatingIfNeeded: upperBound)
                            return T(truncatingIfNeeded: T.bitWidth == 64 ? next(upperBound: count) : _next(count, T.bitWidth))
                            """)),
                    Builtin(
                        "_next", "mutating func _next(_ count: UInt64, _ bitWidth: Int) -> UInt64",
                        .source(
                            """
                            // Of numbers with fewer bits as many are drawn, and two of them multiplied fit into one.
                            let mask: UInt64 = (1 << UInt64(bitWidth)) - 1
                            let bound = count & mask
                            var product = (next() & mask) * bound
                            if product & mask < bound {
                                let threshold = (mask + 1 - bound) % bound
                                while product & mask < threshold { product = (next() & mask) * bound }
                            }
                            return product >> UInt64(bitWidth)
                            """)),
                    Builtin(
                        "next", "mutating func next(upperBound: UInt64) -> UInt64",
                        .source(
                            """
                            if upperBound == 0 { return next() }
                            // Lemire's way, as the Swift library goes it: the same draws from the same generator.
                            var product = next().multipliedFullWidth(by: upperBound)
                            if product.low < upperBound {
                                let threshold = (0 &- upperBound) % upperBound
                                while product.low < threshold { product = next().multipliedFullWidth(by: upperBound) }
                            }
                            return product.high
                            """), "A number below a bound."),
                ])
        ])

    static let output = BuiltinTopic(
        "Output and ends",
        [
            BuiltinExtension(
                "",
                [
                    Builtin(
                        "dump",
                        "@discardableResult func dump<T>(_ value: T, name: String? = nil, indent: Int = 0) -> T",
                        .source("print(_dump(value, name ?? \"\", indent), terminator: \"\")\nreturn value"),
                        "Writes a value with its parts, a line for each."),
                    Builtin(
                        "dump",
                        "@discardableResult func dump<T, Target: TextOutputStream>(_ value: T, to target: inout Target, name: String? = nil, indent: Int = 0) -> T",
                        .source("target.write(_dump(value, name ?? \"\", indent))\nreturn value"),
                        "Writes a value with its parts to a text."),
                    Builtin(
                        "_dump", "func _dump<T>(_ value: T, _ name: String, _ indent: Int) -> String",
                        .intrinsic(.dump)),
                    Builtin(
                        "print", "func print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")",
                        .intrinsic(.printLine), "Writes values and ends the line."),
                    Builtin(
                        "print",
                        "func print<Target: TextOutputStream>(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\", to output: inout Target)",
                        .source(
                            """
                            var before = ""
                            for item in items {
                                output.write(before)
                                output.write(String(describing: item))
                                before = separator
                            }
                            output.write(terminator)
                            """
                        ), "Writes values to a text."),
                    Builtin(
                        "debugPrint",
                        "func debugPrint(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")",
                        .source(
                            "print(items.map { String(reflecting: $0) }.joined(separator: separator), terminator: terminator)"
                        )),
                    Builtin(
                        "debugPrint",
                        "func debugPrint<Target: TextOutputStream>(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\", to output: inout Target)",
                        .source(
                            "print(items.map { String(reflecting: $0) }.joined(separator: separator), terminator: terminator, to: &output)"
                        )),
                    Builtin(
                        "fatalError", "func fatalError(_ message: @autoclosure () -> String = \"\") -> Never",
                        .intrinsic(.fatalError), "Stops the program."),
                    Builtin(
                        "precondition",
                        "func precondition(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = \"\")",
                        .intrinsic(.precondition), "Stops the program unless a condition holds."),
                    Builtin(
                        "preconditionFailure",
                        "func preconditionFailure(_ message: @autoclosure () -> String = \"\") -> Never",
                        .intrinsic(.preconditionFailure)),
                    Builtin(
                        "assert",
                        "func assert(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = \"\")",
                        .intrinsic(.assert), "Stops the program unless a condition holds."),
                    Builtin(
                        "assertionFailure", "func assertionFailure(_ message: @autoclosure () -> String = \"\")",
                        .intrinsic(.assertionFailure)),
                    Builtin(
                        "_interpolated",
                        "func _interpolated(_ append: (inout DefaultStringInterpolation) throws -> Void) rethrows -> String",
                        .source(
                            """
                            var text = DefaultStringInterpolation(literalCapacity: 0, interpolationCount: 0)
                            try append(&text)
                            return text._text
                            """)),
                    Builtin(
                        "_pieced",
                        "func _pieced<I: StringInterpolationProtocol>(_ capacity: Int, _ count: Int, _ append: (inout I) throws -> Void) rethrows -> I",
                        .source(
                            """
                            var pieces = I(literalCapacity: capacity, interpolationCount: count)
                            try append(&pieces)
                            return pieces
                            """)),
                    Builtin(
                        "isKnownUniquelyReferenced",
                        "func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T) -> Bool",
                        .intrinsic(.objectIsUnique), "Whether nobody else holds the object."),
                    Builtin(
                        "isKnownUniquelyReferenced",
                        "func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T?) -> Bool",
                        .source("return object != nil && isKnownUniquelyReferenced(&object!)"),
                        "Whether there is an object and nobody else holds it."),
                    Builtin(
                        "===", "func === (lhs: AnyObject?, rhs: AnyObject?) -> Bool", .intrinsic(.objectIdentical),
                        "Whether both are the same object."),
                    Builtin(
                        "!==", "func !== (lhs: AnyObject?, rhs: AnyObject?) -> Bool", .source("return !(lhs === rhs)")),
                    Builtin("~=", "func ~= <T: Equatable>(a: T, b: T) -> Bool", .source("return a == b")),
                    Builtin("_number", "func _number(_ zero: Int, _ type: Any.Type) -> Int", .intrinsic(.integerOr)),
                    Builtin("==", "func == (lhs: Any.Type, rhs: Any.Type) -> Bool", .intrinsic(.integerEqual)),
                    Builtin("!=", "func != (lhs: Any.Type, rhs: Any.Type) -> Bool", .intrinsic(.integerNotEqual)),
                    Builtin(
                        "==", "func == (lhs: Any.Type?, rhs: Any.Type?) -> Bool",
                        .source("guard let lhs, let rhs else { return lhs == nil && rhs == nil }\nreturn lhs == rhs")),
                    Builtin(
                        "!=", "func != (lhs: Any.Type?, rhs: Any.Type?) -> Bool", .source("return !(lhs == rhs)")),
                    Builtin("==", "func == (lhs: (), rhs: ()) -> Bool", .source("return true")),
                    Builtin("!=", "func != (lhs: (), rhs: ()) -> Bool", .source("return false")),
                ])
        ])
}
