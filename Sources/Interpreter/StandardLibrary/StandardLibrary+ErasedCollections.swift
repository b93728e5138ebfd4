extension StandardLibrary {
    /// Collections that hide which one they are. Each keeps the elements themselves.
    static let erasedCollections = BuiltinTopic(
        "Erased collections",
        types: [
            BuiltinType(
                "AnyIndex", "struct AnyIndex: Comparable", .declared,
                "A place in a collection that hides which one it is.",
                members: [
                    Builtin("_offset", "let _offset: Int", .declared),
                    Builtin(
                        "<", "static func < (lhs: AnyIndex, rhs: AnyIndex) -> Bool",
                        .source("return lhs._offset < rhs._offset")),
                ]),
            BuiltinType(
                "AnyCollection", "struct AnyCollection<Element>: Collection", .declared,
                "A collection that hides which one it is.",
                members: [kept]),
            BuiltinType(
                "AnyBidirectionalCollection", "struct AnyBidirectionalCollection<Element>: BidirectionalCollection",
                .declared, "A collection that hides which one it is, and can be gone through backwards.",
                members: [kept]),
            BuiltinType(
                "AnyRandomAccessCollection", "struct AnyRandomAccessCollection<Element>: RandomAccessCollection",
                .declared, "A collection that hides which one it is, and reaches every element at once.",
                members: [kept]),
        ],
        [
            BuiltinExtension(
                "AnyCollection",
                keepingElements + [
                    Builtin(
                        "init", "init<C: Collection>(_ base: C) where C.Element == Element",
                        .source("_elements = Array(base)[...]")),
                    Builtin("SubSequence", "typealias SubSequence = AnyCollection<Element>", .declared),
                    Builtin(
                        "subscript", "subscript(bounds: Range<AnyIndex>) -> AnyCollection<Element>",
                        .source(
                            "return AnyCollection(_elements: _elements[bounds.lowerBound._offset..<bounds.upperBound._offset])"
                        )),
                ]),
            BuiltinExtension(
                "AnyBidirectionalCollection",
                keepingElements + [
                    indexBefore,
                    Builtin(
                        "init", "init<C: BidirectionalCollection>(_ base: C) where C.Element == Element",
                        .source("_elements = Array(base)[...]")),
                    Builtin("SubSequence", "typealias SubSequence = AnyBidirectionalCollection<Element>", .declared),
                    Builtin(
                        "subscript", "subscript(bounds: Range<AnyIndex>) -> AnyBidirectionalCollection<Element>",
                        .source(
                            "return AnyBidirectionalCollection(_elements: _elements[bounds.lowerBound._offset..<bounds.upperBound._offset])"
                        )),
                ]),
            BuiltinExtension(
                "AnyRandomAccessCollection",
                keepingElements + [
                    indexBefore,
                    Builtin(
                        "init", "init<C: RandomAccessCollection>(_ base: C) where C.Element == Element",
                        .source("_elements = Array(base)[...]")),
                    Builtin("SubSequence", "typealias SubSequence = AnyRandomAccessCollection<Element>", .declared),
                    Builtin(
                        "subscript", "subscript(bounds: Range<AnyIndex>) -> AnyRandomAccessCollection<Element>",
                        .source(
                            "return AnyRandomAccessCollection(_elements: _elements[bounds.lowerBound._offset..<bounds.upperBound._offset])"
                        )),
                ]),
        ])

    private static let kept = Builtin("_elements", "let _elements: ArraySlice<Element>", .declared)

    private static let indexBefore = Builtin(
        "index", "func index(before i: AnyIndex) -> AnyIndex", .source("return AnyIndex(_offset: i._offset - 1)"))

    private static let keepingElements = [
        Builtin("Iterator", "typealias Iterator = AnyIterator<Element>", .declared),
        Builtin("Index", "typealias Index = AnyIndex", .declared),
        Builtin("startIndex", "var startIndex: AnyIndex", .source("return AnyIndex(_offset: _elements.startIndex)")),
        Builtin("endIndex", "var endIndex: AnyIndex", .source("return AnyIndex(_offset: _elements.endIndex)")),
        Builtin("count", "var count: Int", .source("return _elements.count")),
        Builtin(
            "index", "func index(after i: AnyIndex) -> AnyIndex", .source("return AnyIndex(_offset: i._offset + 1)")),
        Builtin(
            "index", "func index(_ i: AnyIndex, offsetBy distance: Int) -> AnyIndex",
            .source("return AnyIndex(_offset: i._offset + distance)")),
        Builtin("subscript", "subscript(position: AnyIndex) -> Element", .source("return _elements[position._offset]")),
        Builtin(
            "makeIterator", "func makeIterator() -> AnyIterator<Element>",
            .source("return AnyIterator(_elements.makeIterator())")),
    ]
}
