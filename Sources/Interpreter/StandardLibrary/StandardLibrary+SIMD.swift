/// Vectors of two, three or four numbers, as graphics and mechanics use them.
extension StandardLibrary {
    static let vectors = BuiltinTopic(
        "Short vectors",
        types: [
            BuiltinType("SIMDScalar", "protocol SIMDScalar: Hashable", .declared, "What short vectors are made of."),
            BuiltinType(
                "SIMD", "protocol SIMD<Scalar>: Hashable, CustomStringConvertible, ExpressibleByArrayLiteral",
                .declared, "Vectors of a fixed number of scalars.",
                members: [
                    Builtin("Scalar", "associatedtype Scalar: SIMDScalar", .declared),
                    Builtin("ArrayLiteralElement", "typealias ArrayLiteralElement = Scalar", .declared),
                    Builtin("scalarCount", "var scalarCount: Int { get }", .declared),
                    Builtin("init", "init(repeating value: Scalar)", .declared),
                    Builtin("subscript", "subscript(index: Int) -> Scalar { get set }", .declared),
                ]),
            BuiltinType(
                "SIMD2", "struct SIMD2<Scalar: SIMDScalar>: SIMD", .declared, "A vector of two scalars.",
                members: [
                    Builtin("x", "var x: Scalar", .declared), Builtin("y", "var y: Scalar", .declared),
                    Builtin("init", "init(_ v0: Scalar, _ v1: Scalar)", .source("x = v0\ny = v1")),
                    Builtin("init", "init(x: Scalar, y: Scalar)", .source("self.x = x\nself.y = y")),
                    Builtin("init", "init(repeating value: Scalar)", .source("x = value\ny = value")),
                    Builtin("scalarCount", "var scalarCount: Int", .source("return 2"), "How many scalars there are."),
                    Builtin(
                        "subscript", "subscript(index: Int) -> Scalar",
                        .source(
                            """
                            get {
                                if index == 0 { return x }
                                if index == 1 { return y }
                                fatalError()
                            }
                            set { if index == 0 { x = newValue } else if index == 1 { y = newValue } else { fatalError() } }
                            """)),
                ]),
            BuiltinType(
                "SIMD3", "struct SIMD3<Scalar: SIMDScalar>: SIMD", .declared, "A vector of three scalars.",
                members: [
                    Builtin("x", "var x: Scalar", .declared), Builtin("y", "var y: Scalar", .declared),
                    Builtin("z", "var z: Scalar", .declared),
                    Builtin(
                        "init", "init(_ v0: Scalar, _ v1: Scalar, _ v2: Scalar)", .source("x = v0\ny = v1\nz = v2")),
                    Builtin(
                        "init", "init(x: Scalar, y: Scalar, z: Scalar)",
                        .source("self.x = x\nself.y = y\nself.z = z")),
                    Builtin("init", "init(_ xy: SIMD2<Scalar>, _ z: Scalar)", .source("self.init(xy.x, xy.y, z)")),
                    Builtin("init", "init(repeating value: Scalar)", .source("x = value\ny = value\nz = value")),
                    Builtin("scalarCount", "var scalarCount: Int", .source("return 3"), "How many scalars there are."),
                    Builtin(
                        "subscript", "subscript(index: Int) -> Scalar",
                        .source(
                            """
                            get {
                                if index == 0 { return x }
                                if index == 1 { return y }
                                if index == 2 { return z }
                                fatalError()
                            }
                            set {
                                if index == 0 { x = newValue } else if index == 1 { y = newValue }
                                else if index == 2 { z = newValue } else { fatalError() }
                            }
                            """)),
                ]),
            BuiltinType(
                "SIMD4", "struct SIMD4<Scalar: SIMDScalar>: SIMD", .declared, "A vector of four scalars.",
                members: [
                    Builtin("x", "var x: Scalar", .declared), Builtin("y", "var y: Scalar", .declared),
                    Builtin("z", "var z: Scalar", .declared), Builtin("w", "var w: Scalar", .declared),
                    Builtin(
                        "init", "init(_ v0: Scalar, _ v1: Scalar, _ v2: Scalar, _ v3: Scalar)",
                        .source("x = v0\ny = v1\nz = v2\nw = v3")),
                    Builtin(
                        "init", "init(x: Scalar, y: Scalar, z: Scalar, w: Scalar)",
                        .source("self.x = x\nself.y = y\nself.z = z\nself.w = w")),
                    Builtin(
                        "init", "init(_ xyz: SIMD3<Scalar>, _ w: Scalar)",
                        .source("self.init(xyz.x, xyz.y, xyz.z, w)")),
                    Builtin(
                        "init", "init(repeating value: Scalar)", .source("x = value\ny = value\nz = value\nw = value")),
                    Builtin("scalarCount", "var scalarCount: Int", .source("return 4"), "How many scalars there are."),
                    Builtin(
                        "subscript", "subscript(index: Int) -> Scalar",
                        .source(
                            """
                            get {
                                if index == 0 { return x }
                                if index == 1 { return y }
                                if index == 2 { return z }
                                if index == 3 { return w }
                                fatalError()
                            }
                            set {
                                if index == 0 { x = newValue } else if index == 1 { y = newValue }
                                else if index == 2 { z = newValue } else if index == 3 { w = newValue }
                                else { fatalError() }
                            }
                            """)),
                ]),
        ],
        [
            BuiltinExtension("SIMD", scalars),
            BuiltinExtension(
                "SIMD", where: "Scalar: ExpressibleByIntegerLiteral",
                [
                    Builtin("init", "init()", .source("self.init(repeating: 0)"))
                ]),
            BuiltinExtension(
                "SIMD", where: "Scalar: Comparable",
                [
                    Builtin(
                        "min", "func min() -> Scalar",
                        .source("return indices.reduce(self[0]) { Swift.min($0, self[$1]) }"), "The smallest scalar."),
                    Builtin(
                        "max", "func max() -> Scalar",
                        .source("return indices.reduce(self[0]) { Swift.max($0, self[$1]) }"), "The largest scalar."),
                ]),
            BuiltinExtension("SIMD", where: "Scalar: FloatingPoint", constants + numbers),
            BuiltinExtension("SIMD", where: "Scalar: FixedWidthInteger", constants + wholeNumbers),
        ] + scalarTypes.map { BuiltinExtension($0, conformances: "SIMDScalar") })

    private static let scalarTypes: [StaticString] = [
        "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Float", "Double",
    ]

    private static let scalars: [Builtin] = [
        Builtin("indices", "var indices: Range<Int>", .source("return 0..<scalarCount"), "The indices of the scalars."),
        Builtin(
            "init", "init(arrayLiteral scalars: Scalar...)", .source("self.init(scalars)")),
        Builtin(
            "init", "init<S: Sequence>(_ scalars: S) where S.Element == Scalar",
            .source(
                """
                let all = Array(scalars)
                if all.isEmpty { fatalError("Not enough elements in sequence.") }
                self.init(repeating: all[0])
                if all.count > scalarCount { fatalError("Too many elements in sequence.") }
                if all.count < scalarCount { fatalError("Not enough elements in sequence.") }
                for index in indices { self[index] = all[index] }
                """), "The scalars of a sequence."),
        Builtin(
            "_zipped", "func _zipped(_ other: Self, _ combine: (Scalar, Scalar) -> Scalar) -> Self",
            .source("var result = self\nfor i in indices { result[i] = combine(self[i], other[i]) }\nreturn result")),
        Builtin(
            "description", "var description: String",
            .source(
                "return \"\\(Self.self)(\" + indices.map { String(describing: self[$0]) }.joined(separator: \", \") + \")\""
            )),
        Builtin(
            "==", "static func == (lhs: Self, rhs: Self) -> Bool",
            .source("for i in lhs.indices { if lhs[i] != rhs[i] { return false } }\nreturn true")),
        Builtin(
            "hash", "func hash(into hasher: inout Hasher)",
            .source("for i in indices { hasher.combine(self[i]) }")),
    ]

    private static let constants: [Builtin] = [
        Builtin("zero", "static var zero: Self", .source("return Self(repeating: 0)"), "Zeros."),
        Builtin("one", "static var one: Self", .source("return Self(repeating: 1)"), "Ones."),
    ]

    private static let numbers: [Builtin] = [
        Builtin("+", "static func + (a: Self, b: Self) -> Self", .source("return a._zipped(b) { $0 + $1 }")),
        Builtin("-", "static func - (a: Self, b: Self) -> Self", .source("return a._zipped(b) { $0 - $1 }")),
        Builtin("*", "static func * (a: Self, b: Self) -> Self", .source("return a._zipped(b) { $0 * $1 }")),
        Builtin("/", "static func / (a: Self, b: Self) -> Self", .source("return a._zipped(b) { $0 / $1 }")),
        Builtin("+", "static func + (a: Scalar, b: Self) -> Self", .source("return Self(repeating: a) + b")),
        Builtin("-", "static func - (a: Scalar, b: Self) -> Self", .source("return Self(repeating: a) - b")),
        Builtin("*", "static func * (a: Scalar, b: Self) -> Self", .source("return Self(repeating: a) * b")),
        Builtin("/", "static func / (a: Scalar, b: Self) -> Self", .source("return Self(repeating: a) / b")),
        Builtin("+", "static func + (a: Self, b: Scalar) -> Self", .source("return a + Self(repeating: b)")),
        Builtin("-", "static func - (a: Self, b: Scalar) -> Self", .source("return a - Self(repeating: b)")),
        Builtin("*", "static func * (a: Self, b: Scalar) -> Self", .source("return a * Self(repeating: b)")),
        Builtin("/", "static func / (a: Self, b: Scalar) -> Self", .source("return a / Self(repeating: b)")),
        Builtin("+=", "static func += (a: inout Self, b: Self)", .source("a = a + b")),
        Builtin("-=", "static func -= (a: inout Self, b: Self)", .source("a = a - b")),
        Builtin("*=", "static func *= (a: inout Self, b: Self)", .source("a = a * b")),
        Builtin("/=", "static func /= (a: inout Self, b: Self)", .source("a = a / b")),
        Builtin("+=", "static func += (a: inout Self, b: Scalar)", .source("a = a + Self(repeating: b)")),
        Builtin("-=", "static func -= (a: inout Self, b: Scalar)", .source("a = a - Self(repeating: b)")),
        Builtin("*=", "static func *= (a: inout Self, b: Scalar)", .source("a = a * Self(repeating: b)")),
        Builtin("/=", "static func /= (a: inout Self, b: Scalar)", .source("a = a / Self(repeating: b)")),
        Builtin("-", "static prefix func - (a: Self) -> Self", .source("return a._zipped(a) { one, _ in -one }")),
        Builtin(
            "sum", "func sum() -> Scalar", .source("return indices.reduce(0) { $0 + self[$1] }"),
            "The sum of the scalars."),
        Builtin(
            "squareRoot", "func squareRoot() -> Self", .source("return _zipped(self) { one, _ in one.squareRoot() }"),
            "The square root of each scalar."),
        Builtin(
            "rounded", "func rounded(_ rule: FloatingPointRoundingRule) -> Self",
            .source("return _zipped(self) { one, _ in one.rounded(rule) }"), "Each scalar, rounded."),
    ]

    private static let wholeNumbers: [Builtin] = [
        Builtin("&+", "static func &+ (a: Self, b: Self) -> Self", .source("return a._zipped(b) { $0 &+ $1 }")),
        Builtin("&-", "static func &- (a: Self, b: Self) -> Self", .source("return a._zipped(b) { $0 &- $1 }")),
        Builtin("&*", "static func &* (a: Self, b: Self) -> Self", .source("return a._zipped(b) { $0 &* $1 }")),
        Builtin("&+", "static func &+ (a: Self, b: Scalar) -> Self", .source("return a &+ Self(repeating: b)")),
        Builtin("&-", "static func &- (a: Self, b: Scalar) -> Self", .source("return a &- Self(repeating: b)")),
        Builtin("&*", "static func &* (a: Self, b: Scalar) -> Self", .source("return a &* Self(repeating: b)")),
        Builtin("&*", "static func &* (a: Scalar, b: Self) -> Self", .source("return Self(repeating: a) &* b")),
        Builtin("/", "static func / (a: Self, b: Self) -> Self", .source("return a._zipped(b) { $0 / $1 }")),
        Builtin("/", "static func / (a: Self, b: Scalar) -> Self", .source("return a / Self(repeating: b)")),
        Builtin("%", "static func % (a: Self, b: Self) -> Self", .source("return a._zipped(b) { $0 % $1 }")),
        Builtin("%", "static func % (a: Self, b: Scalar) -> Self", .source("return a % Self(repeating: b)")),
        Builtin("&+=", "static func &+= (a: inout Self, b: Self)", .source("a = a &+ b")),
        Builtin("&-=", "static func &-= (a: inout Self, b: Self)", .source("a = a &- b")),
        Builtin(
            "wrappedSum", "func wrappedSum() -> Scalar", .source("return indices.reduce(0) { $0 &+ self[$1] }"),
            "The sum of the scalars, without its overflow."),
    ]
}
