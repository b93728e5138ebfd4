extension StandardLibrary {
    static let ranges = BuiltinTopic(
        "Ranges",
        types: [
            BuiltinType(
                "RangeExpression", "protocol RangeExpression<Bound>", .declared, "Anything that is a range.",
                members: [
                    Builtin("Bound", "associatedtype Bound: Comparable", .declared),
                    Builtin("contains", "func contains(_ element: Bound) -> Bool", .declared),
                    Builtin(
                        "_bounds",
                        "func _bounds(_ start: Bound, _ end: Bound, _ after: (Bound) -> Bound) -> Range<Bound>",
                        .declared),
                ]),
            BuiltinType(
                "Range", "struct Range<Bound: Comparable>: RangeExpression", .declared,
                "From a lower bound up to, not including, an upper bound.",
                members: bounds),
            BuiltinType(
                "ClosedRange", "struct ClosedRange<Bound: Comparable>: RangeExpression", .declared,
                "From a lower bound to an upper bound.",
                members: bounds),
            BuiltinType(
                "PartialRangeFrom", "struct PartialRangeFrom<Bound: Comparable>: RangeExpression", .declared,
                "From a bound on.",
                members: [Builtin("lowerBound", "let lowerBound: Bound", .declared)]),
            BuiltinType(
                "PartialRangeUpTo", "struct PartialRangeUpTo<Bound: Comparable>: RangeExpression", .declared,
                "Up to, not including, a bound.",
                members: [Builtin("upperBound", "let upperBound: Bound", .declared)]),
            BuiltinType(
                "PartialRangeThrough", "struct PartialRangeThrough<Bound: Comparable>: RangeExpression", .declared,
                "Up to a bound.",
                members: [Builtin("upperBound", "let upperBound: Bound", .declared)]),
            BuiltinType(
                "StrideTo", "struct StrideTo<Element: Strideable>: Sequence, CustomStringConvertible", .declared,
                "Values at equal distances, before an end.",
                members: [
                    Builtin("_start", "let _start: Element", .declared),
                    Builtin("_end", "let _end: Element", .declared),
                    Builtin("_stride", "let _stride: Element.Stride", .declared),
                ]),
            BuiltinType(
                "StrideThrough", "struct StrideThrough<Element: Strideable>: Sequence, CustomStringConvertible",
                .declared,
                "Values at equal distances, up to an end.",
                members: [
                    Builtin("_start", "let _start: Element", .declared),
                    Builtin("_end", "let _end: Element", .declared),
                    Builtin("_stride", "let _stride: Element.Stride", .declared),
                ]),
            strideIterator("StrideToIterator", "struct StrideToIterator<Element: Strideable>: IteratorProtocol"),
            strideIterator(
                "StrideThroughIterator", "struct StrideThroughIterator<Element: Strideable>: IteratorProtocol"),
            BuiltinType(
                "_RangeIterator",
                "struct _RangeIterator<Bound: Strideable>: IteratorProtocol, Sequence where Bound.Stride: SignedInteger",
                .declared,
                members: [
                    Builtin("Element", "typealias Element = Bound", .declared),
                    Builtin("Iterator", "typealias Iterator = _RangeIterator<Bound>", .declared),
                    Builtin("makeIterator", "func makeIterator() -> _RangeIterator<Bound>", .source("return self")),
                    Builtin("_next", "var _next: Bound", .declared), Builtin("_end", "let _end: Bound", .declared),
                    Builtin(
                        "next", "mutating func next() -> Bound?",
                        .source(
                            """
                            if _next == _end { return nil }
                            let value = _next
                            _next = _next.advanced(by: 1)
                            return value
                            """)),
                ]),
            BuiltinType(
                "_CountingIterator",
                "struct _CountingIterator<Bound: Strideable>: IteratorProtocol where Bound.Stride: SignedInteger",
                .declared,
                members: [
                    Builtin("Element", "typealias Element = Bound", .declared),
                    Builtin("_next", "var _next: Bound", .declared),
                    Builtin(
                        "next", "mutating func next() -> Bound?",
                        .source(
                            """
                            let value = _next
                            _next = _next.advanced(by: 1)
                            return value
                            """)),
                ]),
            BuiltinType(
                "_ClosedRangeIterator",
                "struct _ClosedRangeIterator<Bound: Strideable>: IteratorProtocol, Sequence where Bound.Stride: SignedInteger",
                .declared,
                members: [
                    Builtin("Element", "typealias Element = Bound", .declared),
                    Builtin("Iterator", "typealias Iterator = _ClosedRangeIterator<Bound>", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> _ClosedRangeIterator<Bound>", .source("return self")),
                    Builtin("_next", "var _next: Bound?", .declared), Builtin("_last", "let _last: Bound", .declared),
                    Builtin(
                        "next", "mutating func next() -> Bound?",
                        .source(
                            """
                            guard let value = _next else { return nil }
                            _next = value == _last ? nil : value.advanced(by: 1)
                            return value
                            """)),
                ]),
        ],
        [
            BuiltinExtension(
                "Comparable",
                [
                    Builtin(
                        "..<", "static func ..< (minimum: Self, maximum: Self) -> Range<Self>",
                        .source(
                            "if !(minimum <= maximum) { fatalError(\"Range requires lowerBound <= upperBound\") }\nreturn Range(lowerBound: minimum, upperBound: maximum)"
                        )),
                    Builtin(
                        "...", "static func ... (minimum: Self, maximum: Self) -> ClosedRange<Self>",
                        .source(
                            "if !(minimum <= maximum) { fatalError(\"Range requires lowerBound <= upperBound\") }\nreturn ClosedRange(lowerBound: minimum, upperBound: maximum)"
                        )),
                    Builtin(
                        "...", "static postfix func ... (minimum: Self) -> PartialRangeFrom<Self>",
                        .source("return PartialRangeFrom(lowerBound: minimum)")),
                    Builtin(
                        "..<", "static prefix func ..< (maximum: Self) -> PartialRangeUpTo<Self>",
                        .source("return PartialRangeUpTo(upperBound: maximum)")),
                    Builtin(
                        "...", "static prefix func ... (maximum: Self) -> PartialRangeThrough<Self>",
                        .source("return PartialRangeThrough(upperBound: maximum)")),
                ]),
            BuiltinExtension(
                "RangeExpression",
                [
                    Builtin(
                        "~=", "static func ~= (pattern: Self, value: Bound) -> Bool",
                        .source("return pattern.contains(value)")),
                    Builtin(
                        "relative",
                        "func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound",
                        .source(
                            "return _bounds(collection.startIndex, collection.endIndex, { collection.index(after: $0) })"
                        ), "The indices of a collection that lie in the range."),
                ]),
            BuiltinExtension(
                "Range",
                commonRows("return lowerBound <= element && element < upperBound", "return self") + [
                    Builtin(
                        "isEmpty", "var isEmpty: Bool", .source("return lowerBound == upperBound"),
                        "Whether nothing lies in the range."),
                    uncheckedBounds,
                    Builtin(
                        "overlaps", "func overlaps(_ other: Range<Bound>) -> Bool",
                        .source(
                            "return lowerBound < other.upperBound && other.lowerBound < upperBound && !isEmpty && !other.isEmpty"
                        )),
                    Builtin(
                        "overlaps", "func overlaps(_ other: ClosedRange<Bound>) -> Bool",
                        .source("return lowerBound <= other.upperBound && other.lowerBound < upperBound && !isEmpty")),
                    Builtin(
                        "clamped", "func clamped(to limits: Range<Bound>) -> Range<Bound>",
                        .source(
                            """
                            let lower = Swift.min(Swift.max(lowerBound, limits.lowerBound), limits.upperBound)
                            return lower..<Swift.max(Swift.min(upperBound, limits.upperBound), lower)
                            """)),
                ]),
            BuiltinExtension(
                "Range", conformances: "CustomStringConvertible, CustomDebugStringConvertible",
                [
                    Builtin(
                        "description", "var description: String",
                        .source(#"return "\(lowerBound)..<\(upperBound)""#), "The bounds as text."),
                    Builtin(
                        "debugDescription", "var debugDescription: String",
                        .source(
                            #"return "Range(\(String(reflecting: lowerBound))..<\(String(reflecting: upperBound)))""#)),
                ]),
            BuiltinExtension(
                "ClosedRange", conformances: "CustomStringConvertible, CustomDebugStringConvertible",
                [
                    Builtin(
                        "description", "var description: String",
                        .source(#"return "\(lowerBound)...\(upperBound)""#), "The bounds as text."),
                    Builtin(
                        "debugDescription", "var debugDescription: String",
                        .source(
                            #"return "ClosedRange(\(String(reflecting: lowerBound))...\(String(reflecting: upperBound)))""#
                        )),
                ]),
            BuiltinExtension("Range", conformances: "Equatable"),
            BuiltinExtension("Range", conformances: "Hashable", where: "Bound: Hashable"),
            BuiltinExtension("ClosedRange", conformances: "Equatable"),
            BuiltinExtension("ClosedRange", conformances: "Hashable", where: "Bound: Hashable"),
            BuiltinExtension(
                "Range", conformances: "RandomAccessCollection",
                where: "Bound: Strideable, Bound.Stride: SignedInteger",
                [
                    Builtin("Element", "typealias Element = Bound", .declared),
                    Builtin("Index", "typealias Index = Bound", .declared),
                    Builtin("Iterator", "typealias Iterator = _RangeIterator<Bound>", .declared),
                    Builtin("SubSequence", "typealias SubSequence = Range<Bound>", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> _RangeIterator<Bound>",
                        .source("return _RangeIterator(_next: lowerBound, _end: upperBound)")),
                    Builtin("startIndex", "var startIndex: Bound", .source("return lowerBound")),
                    Builtin("endIndex", "var endIndex: Bound", .source("return upperBound")),
                    Builtin("index", "func index(after i: Bound) -> Bound", .source("return i.advanced(by: 1)")),
                    Builtin("index", "func index(before i: Bound) -> Bound", .source("return i.advanced(by: -1)")),
                    jump, span,
                    Builtin(
                        "count", "var count: Int", .source("return Int(lowerBound.distance(to: upperBound))"),
                        "How many values lie in the range."),
                    Builtin(
                        "subscript", "subscript(position: Bound) -> Bound",
                        .source(
                            "if position < lowerBound || position >= upperBound { fatalError(\"Index out of range\") }\nreturn position"
                        )),
                    Builtin("subscript", "subscript(bounds: Range<Bound>) -> Range<Bound>", .source("return bounds")),
                    Builtin("first", "var first: Bound?", .source("return isEmpty ? nil : lowerBound")),
                    Builtin("last", "var last: Bound?", .source("return isEmpty ? nil : upperBound.advanced(by: -1)")),
                    Builtin(
                        "init", "init(_ other: ClosedRange<Bound>)",
                        .source("self.init(lowerBound: other.lowerBound, upperBound: other.upperBound.advanced(by: 1))")
                    ),
                ]),
            BuiltinExtension(
                "ClosedRange",
                commonRows(
                    "return lowerBound <= element && element <= upperBound", "return lowerBound..<after(upperBound)")
                    + [
                        uncheckedBounds,
                        Builtin("isEmpty", "var isEmpty: Bool", .source("return false")),
                        Builtin(
                            "overlaps", "func overlaps(_ other: ClosedRange<Bound>) -> Bool",
                            .source("return lowerBound <= other.upperBound && other.lowerBound <= upperBound")),
                        Builtin(
                            "overlaps", "func overlaps(_ other: Range<Bound>) -> Bool",
                            .source("return other.overlaps(self)")),
                        Builtin(
                            "clamped", "func clamped(to limits: ClosedRange<Bound>) -> ClosedRange<Bound>",
                            .source(
                                """
                                let lower = Swift.min(Swift.max(lowerBound, limits.lowerBound), limits.upperBound)
                                return lower...Swift.max(Swift.min(upperBound, limits.upperBound), lower)
                                """)),
                    ]),
            BuiltinExtension(
                "ClosedRange", conformances: "RandomAccessCollection",
                where: "Bound: Strideable, Bound.Stride: SignedInteger",
                [
                    Builtin("Element", "typealias Element = Bound", .declared),
                    Builtin("Index", "typealias Index = Bound", .declared),
                    Builtin("Iterator", "typealias Iterator = _ClosedRangeIterator<Bound>", .declared),
                    Builtin("SubSequence", "typealias SubSequence = Range<Bound>", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> _ClosedRangeIterator<Bound>",
                        .source("return _ClosedRangeIterator(_next: lowerBound, _last: upperBound)")),
                    Builtin("startIndex", "var startIndex: Bound", .source("return lowerBound")),
                    Builtin("endIndex", "var endIndex: Bound", .source("return upperBound.advanced(by: 1)")),
                    Builtin("index", "func index(after i: Bound) -> Bound", .source("return i.advanced(by: 1)")),
                    Builtin("index", "func index(before i: Bound) -> Bound", .source("return i.advanced(by: -1)")),
                    jump, span,
                    Builtin(
                        "count", "var count: Int", .source("return Int(lowerBound.distance(to: upperBound)) + 1"),
                        "How many values lie in the range."),
                    Builtin(
                        "subscript", "subscript(position: Bound) -> Bound",
                        .source(
                            "if position < lowerBound || position > upperBound { fatalError(\"Index out of range\") }\nreturn position"
                        )),
                    Builtin("subscript", "subscript(bounds: Range<Bound>) -> Range<Bound>", .source("return bounds")),
                    Builtin("first", "var first: Bound?", .source("return lowerBound")),
                    Builtin("last", "var last: Bound?", .source("return upperBound")),
                    Builtin(
                        "init", "init(_ other: Range<Bound>)",
                        .source(
                            "self.init(lowerBound: other.lowerBound, upperBound: other.upperBound.advanced(by: -1))")
                    ),
                ]),
            BuiltinExtension(
                "PartialRangeFrom",
                commonRows("return lowerBound <= element", "return lowerBound..<end") + [
                    Builtin("init", "init(_ lowerBound: Bound)", .source("self.lowerBound = lowerBound"))
                ]),
            BuiltinExtension(
                "PartialRangeUpTo",
                commonRows("return element < upperBound", "return start..<upperBound") + [
                    Builtin("init", "init(_ upperBound: Bound)", .source("self.upperBound = upperBound"))
                ]),
            BuiltinExtension(
                "PartialRangeThrough",
                commonRows("return element <= upperBound", "return start..<after(upperBound)") + [
                    Builtin("init", "init(_ upperBound: Bound)", .source("self.upperBound = upperBound"))
                ]),
            BuiltinExtension(
                "PartialRangeFrom", conformances: "Sequence", where: "Bound: Strideable, Bound.Stride: SignedInteger",
                [
                    Builtin("Iterator", "typealias Iterator = _CountingIterator<Bound>", .declared),
                    Builtin("Element", "typealias Element = Bound", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> _CountingIterator<Bound>",
                        .source("return _CountingIterator(_next: lowerBound)")),
                ]),
            BuiltinExtension(
                "Strideable",
                [
                    Builtin(
                        "<", "static func < (lhs: Self, rhs: Self) -> Bool",
                        .source("return lhs.distance(to: rhs) > 0")),
                    Builtin(
                        "==", "static func == (lhs: Self, rhs: Self) -> Bool",
                        .source("return lhs.distance(to: rhs) == 0")),
                    Builtin(
                        "_stepped", "func _stepped(from start: Self, by stride: Stride, count: Int) -> Self",
                        .source("return advanced(by: stride)")),
                    Builtin("_canStep", "func _canStep(by stride: Stride) -> Bool", .source("return true")),
                ]),
            BuiltinExtension(
                "StrideTo",
                [
                    Builtin("Iterator", "typealias Iterator = StrideToIterator<Element>", .declared),
                    Builtin("description", "var description: String", .source("return String(reflecting: Self.self)")),
                    Builtin(
                        "makeIterator", "func makeIterator() -> StrideToIterator<Element>",
                        .source(
                            "return StrideToIterator(_start: _start, _end: _end, _stride: _stride, _current: _start)")),
                ]),
            BuiltinExtension(
                "StrideThrough",
                [
                    Builtin("Iterator", "typealias Iterator = StrideThroughIterator<Element>", .declared),
                    Builtin("description", "var description: String", .source("return String(reflecting: Self.self)")),
                    Builtin(
                        "makeIterator", "func makeIterator() -> StrideThroughIterator<Element>",
                        .source(
                            "return StrideThroughIterator(_start: _start, _end: _end, _stride: _stride, _current: _start)"
                        )),
                ]),
            BuiltinExtension("StrideToIterator", [strideToNext]),
            BuiltinExtension("StrideThroughIterator", [strideThroughNext]),
            BuiltinExtension(
                "",
                [
                    Builtin(
                        "stride",
                        "func stride<T: Strideable>(from start: T, to end: T, by stride: T.Stride) -> StrideTo<T>",
                        .source(
                            "if !(stride != 0) { fatalError(\"Stride size must not be zero\") }\nreturn StrideTo(_start: start, _end: end, _stride: stride)"
                        ),
                        "Values at equal distances, before an end."),
                    Builtin(
                        "stride",
                        "func stride<T: Strideable>(from start: T, through end: T, by stride: T.Stride) -> StrideThrough<T>",
                        .source(
                            "if !(stride != 0) { fatalError(\"Stride size must not be zero\") }\nreturn StrideThrough(_start: start, _end: end, _stride: stride)"
                        ),
                        "Values at equal distances, up to an end."),
                ]),
        ])

    private static let jump = Builtin(
        "index", "func index(_ i: Bound, offsetBy n: Int) -> Bound", .source("return i.advanced(by: Bound.Stride(n))"))

    private static let span = Builtin(
        "distance", "func distance(from start: Bound, to end: Bound) -> Int",
        .source("return Int(start.distance(to: end))"))

    private static let bounds: [Builtin] = [
        Builtin("lowerBound", "let lowerBound: Bound", .declared),
        Builtin("upperBound", "let upperBound: Bound", .declared),
    ]

    private static let uncheckedBounds = Builtin(
        "init", "init(uncheckedBounds bounds: (lower: Bound, upper: Bound))",
        .source("self.init(lowerBound: bounds.lower, upperBound: bounds.upper)"))

    private static func commonRows(_ contains: StaticString, _ bounds: StaticString) -> [Builtin] {
        [
            Builtin(
                "contains", "func contains(_ element: Bound) -> Bool", .source(contains),
                "Whether a value lies in the range."),
            Builtin(
                "_bounds", "func _bounds(_ start: Bound, _ end: Bound, _ after: (Bound) -> Bound) -> Range<Bound>",
                .source(bounds)),
        ]
    }

    private static func strideIterator(_ name: StaticString, _ declaration: StaticString) -> BuiltinType {
        BuiltinType(
            name, declaration, .declared,
            members: [
                Builtin("_start", "let _start: Element", .declared), Builtin("_end", "let _end: Element", .declared),
                Builtin("_stride", "let _stride: Element.Stride", .declared),
                Builtin("_count", "var _count = 0", .declared),
                Builtin("_current", "var _current: Element", .declared),
            ])
    }

    private static let strideToNext = Builtin(
        "next", "mutating func next() -> Element?",
        .source(
            """
            if _count > 0 && !_current._canStep(by: _stride) { return nil }
            let value = _count == 0 ? _start : _current._stepped(from: _start, by: _stride, count: _count)
            if _stride > 0 ? value >= _end : value <= _end { return nil }
            _count += 1
            _current = value
            return value
            """))

    private static let strideThroughNext = Builtin(
        "next", "mutating func next() -> Element?",
        .source(
            """
            if _count > 0 && !_current._canStep(by: _stride) { return nil }
            let value = _count == 0 ? _start : _current._stepped(from: _start, by: _stride, count: _count)
            if _stride > 0 ? value > _end : value < _end { return nil }
            _count += 1
            _current = value
            return value
            """))
}
