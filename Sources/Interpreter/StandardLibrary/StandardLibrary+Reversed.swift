extension StandardLibrary {
    /// Collections that are seen from their end.
    static let reversedCollections = BuiltinTopic(
        "Reversed collections",
        types: [
            BuiltinType(
                "ReversedCollection",
                "struct ReversedCollection<Base: BidirectionalCollection>: BidirectionalCollection",
                .declared, "A collection from its end to its beginning.",
                members: [
                    Builtin("_base", "let _base: Base", .declared)
                ]),
            BuiltinType(
                "_ReversedIndex", "struct _ReversedIndex<Base: BidirectionalCollection>: Comparable", .declared,
                members: [
                    Builtin(
                        "base", "let base: Base.Index", .declared, "The place behind the element in the collection."),
                    Builtin("init", "init(_ base: Base.Index)", .source("self.base = base")),
                    Builtin(
                        "==", "static func == (lhs: _ReversedIndex<Base>, rhs: _ReversedIndex<Base>) -> Bool",
                        .source("return lhs.base == rhs.base")),
                    Builtin(
                        "<", "static func < (lhs: _ReversedIndex<Base>, rhs: _ReversedIndex<Base>) -> Bool",
                        .source("return lhs.base > rhs.base")),
                ]),
            BuiltinType(
                "_ReversedIterator", "struct _ReversedIterator<Base: BidirectionalCollection>: IteratorProtocol",
                .declared,
                members: [
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin("_base", "let _base: Base", .declared),
                    Builtin("_position", "var _position: Base.Index", .declared),
                    Builtin(
                        "next", "mutating func next() -> Base.Element?",
                        .source(
                            """
                            if _position == _base.startIndex { return nil }
                            _position = _base.index(before: _position)
                            return _base[_position]
                            """)),
                ]),
        ],
        [
            BuiltinExtension("ReversedCollection", seenFromTheEnd),
            BuiltinExtension(
                "ReversedCollection", conformances: "RandomAccessCollection", where: "Base: RandomAccessCollection"),
        ])

    private static let seenFromTheEnd = [
        Builtin("Iterator", "typealias Iterator = _ReversedIterator<Base>", .declared),
        Builtin("Element", "typealias Element = Base.Element", .declared),
        Builtin("Index", "typealias Index = _ReversedIndex<Base>", .declared),
        Builtin("SubSequence", "typealias SubSequence = Slice<ReversedCollection<Base>>", .declared),
        Builtin(
            "makeIterator", "func makeIterator() -> _ReversedIterator<Base>",
            .source("return _ReversedIterator(_base: _base, _position: _base.endIndex)")),
        Builtin("startIndex", "var startIndex: _ReversedIndex<Base>", .source("return _ReversedIndex(_base.endIndex)")),
        Builtin("endIndex", "var endIndex: _ReversedIndex<Base>", .source("return _ReversedIndex(_base.startIndex)")),
        Builtin(
            "index", "func index(after i: _ReversedIndex<Base>) -> _ReversedIndex<Base>",
            .source("return _ReversedIndex(_base.index(before: i.base))")),
        Builtin(
            "index", "func index(before i: _ReversedIndex<Base>) -> _ReversedIndex<Base>",
            .source("return _ReversedIndex(_base.index(after: i.base))")),
        Builtin(
            "subscript", "subscript(position: _ReversedIndex<Base>) -> Base.Element",
            .source("return _base[_base.index(before: position.base)]")),
        Builtin("underestimatedCount", "var underestimatedCount: Int", .source("return _base.count")),
        Builtin("count", "var count: Int", .source("return _base.count")),
        Builtin("isEmpty", "var isEmpty: Bool", .source("return _base.isEmpty")),
        Builtin("first", "var first: Base.Element?", .source("return _base.last")),
        Builtin("last", "var last: Base.Element?", .source("return _base.first")),
        Builtin("reversed", "func reversed() -> Base", .source("return _base")),
    ]
}
