extension StandardLibrary {
    /// The elements of sequences in a row.
    static let flattenedSequences = BuiltinTopic(
        "Flattened sequences",
        types: [
            BuiltinType(
                "FlattenSequence", "struct FlattenSequence<Base: Sequence>: Sequence where Base.Element: Sequence",
                .declared, "The elements of sequences in a row.",
                members: [Builtin("_base", "let _base: Base", .declared)]),
            BuiltinType(
                "_FlattenIterator",
                "struct _FlattenIterator<Base: IteratorProtocol>: IteratorProtocol where Base.Element: Sequence",
                .declared,
                members: [
                    Builtin("Element", "typealias Element = Base.Element.Element", .declared),
                    Builtin("_base", "var _base: Base", .declared),
                    Builtin("_inner", "var _inner: Base.Element.Iterator?", .declared),
                    Builtin(
                        "next", "mutating func next() -> Base.Element.Element?",
                        .source(
                            """
                            while true {
                                if var inner = _inner {
                                    let element = inner.next()
                                    _inner = inner
                                    if let found = element { return found }
                                }
                                guard let part = _base.next() else { return nil }
                                _inner = part.makeIterator()
                            }
                            """)),
                ]),
            BuiltinType(
                "_FlattenIndex",
                "struct _FlattenIndex<Base: Collection>: Comparable where Base.Element: Collection", .declared,
                members: [
                    Builtin("_outer", "let _outer: Base.Index", .declared),
                    Builtin("_inner", "let _inner: Base.Element.Index?", .declared),
                    Builtin(
                        "==", "static func == (lhs: _FlattenIndex<Base>, rhs: _FlattenIndex<Base>) -> Bool",
                        .source("return lhs._outer == rhs._outer && lhs._inner == rhs._inner")),
                    Builtin(
                        "<", "static func < (lhs: _FlattenIndex<Base>, rhs: _FlattenIndex<Base>) -> Bool",
                        .source(
                            """
                            if lhs._outer != rhs._outer { return lhs._outer < rhs._outer }
                            guard let left = lhs._inner, let right = rhs._inner else { return false }
                            return left < right
                            """)),
                ]),
        ],
        [
            BuiltinExtension(
                "FlattenSequence",
                [
                    Builtin("Iterator", "typealias Iterator = _FlattenIterator<Base.Iterator>", .declared),
                    Builtin("Element", "typealias Element = Base.Element.Element", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> _FlattenIterator<Base.Iterator>",
                        .source("return _FlattenIterator(_base: _base.makeIterator(), _inner: nil)")),
                    Builtin(
                        "count", "var count: Int",
                        .source("var total = 0\nfor part in _base { for _ in part { total += 1 } }\nreturn total")),
                    Builtin(
                        "isEmpty", "var isEmpty: Bool",
                        .source("for part in _base { for _ in part { return false } }\nreturn true")),
                    Builtin(
                        "first", "var first: Base.Element.Element?",
                        .source("for part in _base { for element in part { return element } }\nreturn nil")),
                    Builtin(
                        "last", "var last: Base.Element.Element?",
                        .source(
                            """
                            var found: Base.Element.Element?
                            for part in _base { for element in part { found = element } }
                            return found
                            """)),
                ]),
            BuiltinExtension(
                "FlattenSequence", conformances: "Collection", where: "Base: Collection, Base.Element: Collection",
                flattenedIndices),
            BuiltinExtension(
                "FlattenSequence", conformances: "BidirectionalCollection",
                where: "Base: BidirectionalCollection, Base.Element: BidirectionalCollection",
                [
                    Builtin(
                        "index", "func index(before i: _FlattenIndex<Base>) -> _FlattenIndex<Base>",
                        .source("return _previous(i)"))
                ]),
        ])

    private static let flattenedIndices: [Builtin] = [
        Builtin("Index", "typealias Index = _FlattenIndex<Base>", .declared),
        Builtin("SubSequence", "typealias SubSequence = Slice<FlattenSequence<Base>>", .declared),
        Builtin(
            "startIndex", "var startIndex: _FlattenIndex<Base>", .source("return _firstIndex(from: _base.startIndex)")),
        Builtin(
            "endIndex", "var endIndex: _FlattenIndex<Base>",
            .source("return _FlattenIndex<Base>(_outer: _base.endIndex, _inner: nil)")),
        Builtin(
            "_firstIndex", "func _firstIndex(from start: Base.Index) -> _FlattenIndex<Base>",
            .source(
                """
                var outer = start
                while outer != _base.endIndex {
                    let part = _base[outer]
                    if !part.isEmpty { return _FlattenIndex<Base>(_outer: outer, _inner: part.startIndex) }
                    outer = _base.index(after: outer)
                }
                return endIndex
                """)),
        Builtin(
            "index", "func index(after i: _FlattenIndex<Base>) -> _FlattenIndex<Base>",
            .source(
                """
                let part = _base[i._outer]
                let inner = part.index(after: i._inner!)
                if inner != part.endIndex { return _FlattenIndex<Base>(_outer: i._outer, _inner: inner) }
                return _firstIndex(from: _base.index(after: i._outer))
                """)),
        // Backwards by distances, which a collection that cannot be gone through backwards refuses at run time.
        Builtin(
            "_previous", "func _previous(_ i: _FlattenIndex<Base>) -> _FlattenIndex<Base>",
            .source(
                """
                var outer = i._outer == _base.endIndex ? _base.index(i._outer, offsetBy: -1) : i._outer
                var part = _base[outer]
                var inner = i._inner ?? part.endIndex
                while inner == part.startIndex {
                    outer = _base.index(outer, offsetBy: -1)
                    part = _base[outer]
                    inner = part.endIndex
                }
                return _FlattenIndex<Base>(_outer: outer, _inner: part.index(inner, offsetBy: -1))
                """)),
        Builtin(
            "index", "func index(_ i: _FlattenIndex<Base>, offsetBy distance: Int) -> _FlattenIndex<Base>",
            .source(
                """
                var position = i
                for _ in 0..<abs(distance) {
                    position = distance < 0 ? _previous(position) : index(after: position)
                }
                return position
                """)),
        Builtin(
            "index",
            "func index(_ i: _FlattenIndex<Base>, offsetBy distance: Int, limitedBy limit: _FlattenIndex<Base>) -> _FlattenIndex<Base>?",
            .source(
                """
                var position = i
                for _ in 0..<abs(distance) {
                    if position == limit { return nil }
                    position = distance < 0 ? _previous(position) : index(after: position)
                }
                return position
                """)),
        Builtin(
            "distance", "func distance(from start: _FlattenIndex<Base>, to end: _FlattenIndex<Base>) -> Int",
            .source(
                """
                if start > end { return -distance(from: end, to: start) }
                guard let first = start._inner else { return 0 }
                let part = _base[start._outer]
                if start._outer == end._outer { return part.distance(from: first, to: end._inner!) }
                var count = part.distance(from: first, to: part.endIndex)
                var outer = _base.index(after: start._outer)
                while outer < end._outer {
                    count += _base[outer].count
                    outer = _base.index(after: outer)
                }
                guard let last = end._inner else { return count }
                let final = _base[end._outer]
                return count + final.distance(from: final.startIndex, to: last)
                """)),
        Builtin(
            "subscript", "subscript(position: _FlattenIndex<Base>) -> Base.Element.Element",
            .source("return _base[position._outer][position._inner!]")),
    ]
}
