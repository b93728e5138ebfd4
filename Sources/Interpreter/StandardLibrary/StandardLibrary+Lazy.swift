extension StandardLibrary {
    static let lazySequences = BuiltinTopic(
        "Lazy sequences",
        types: [
            BuiltinType(
                "LazySequenceProtocol", "protocol LazySequenceProtocol: Sequence", .declared,
                "A sequence that works out its elements when they are asked for.",
                members: [
                    Builtin(
                        "Elements", "associatedtype Elements: Sequence = Self where Elements.Element == Element",
                        .declared),
                    Builtin("elements", "var elements: Elements { get }", .declared),
                ]),
            BuiltinType(
                "LazySequence", "struct LazySequence<Base: Sequence>: LazySequenceProtocol", .declared,
                "A sequence whose map and filter wait until elements are asked for.",
                members: [Builtin("_base", "let _base: Base", .declared)]),
            BuiltinType(
                "LazyMapSequence", "struct LazyMapSequence<Base: Sequence, Element>: LazySequenceProtocol", .declared,
                "What a closure makes of each element, when asked.",
                members: [
                    Builtin("_base", "let _base: Base", .declared),
                    Builtin("_transform", "let _transform: (Base.Element) -> Element", .declared),
                ]),
            BuiltinType(
                "_LazyMapIterator", "struct _LazyMapIterator<Base: IteratorProtocol, Element>: IteratorProtocol",
                .declared,
                members: [
                    Builtin("_base", "var _base: Base", .declared),
                    Builtin("_transform", "let _transform: (Base.Element) -> Element", .declared),
                    Builtin(
                        "next", "mutating func next() -> Element?",
                        .source("guard let element = _base.next() else { return nil }\nreturn _transform(element)")),
                ]),
            BuiltinType(
                "LazyFilterSequence", "struct LazyFilterSequence<Base: Sequence>: LazySequenceProtocol", .declared,
                "The elements for which a condition holds, when asked.",
                members: [
                    Builtin("_base", "let _base: Base", .declared),
                    Builtin("_predicate", "let _predicate: (Base.Element) -> Bool", .declared),
                ]),
            BuiltinType(
                "_LazyFilterIterator", "struct _LazyFilterIterator<Base: IteratorProtocol>: IteratorProtocol",
                .declared,
                members: [
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin("_base", "var _base: Base", .declared),
                    Builtin("_predicate", "let _predicate: (Base.Element) -> Bool", .declared),
                    Builtin(
                        "next", "mutating func next() -> Base.Element?",
                        .source(
                            """
                            while let element = _base.next() {
                                if _predicate(element) { return element }
                            }
                            return nil
                            """)),
                ]),
            BuiltinType(
                "LazyPrefixWhileSequence", "struct LazyPrefixWhileSequence<Base: Sequence>: LazySequenceProtocol",
                .declared,
                "The elements before the first for which a condition does not hold, when asked.",
                members: [
                    Builtin("_base", "let _base: Base", .declared),
                    Builtin("_predicate", "let _predicate: (Base.Element) -> Bool", .declared),
                ]),
            BuiltinType(
                "_LazyPrefixWhileIterator", "struct _LazyPrefixWhileIterator<Base: IteratorProtocol>: IteratorProtocol",
                .declared,
                members: [
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin("_base", "var _base: Base", .declared),
                    Builtin("_predicate", "let _predicate: (Base.Element) -> Bool", .declared),
                    Builtin("_started", "var _started = false", .declared),
                    Builtin(
                        "next", "mutating func next() -> Base.Element?",
                        .source(
                            """
                            if _started { return nil }
                            if let element = _base.next(), _predicate(element) { return element }
                            _started = true
                            return nil
                            """)),
                ]),
            BuiltinType(
                "LazyDropWhileSequence", "struct LazyDropWhileSequence<Base: Sequence>: LazySequenceProtocol",
                .declared,
                "The elements from the first for which a condition does not hold, when asked.",
                members: [
                    Builtin("_base", "let _base: Base", .declared),
                    Builtin("_predicate", "let _predicate: (Base.Element) -> Bool", .declared),
                ]),
            BuiltinType(
                "_LazyDropWhileIterator", "struct _LazyDropWhileIterator<Base: IteratorProtocol>: IteratorProtocol",
                .declared,
                members: [
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin("_base", "var _base: Base", .declared),
                    Builtin("_predicate", "let _predicate: (Base.Element) -> Bool", .declared),
                    Builtin("_started", "var _started = false", .declared),
                    Builtin(
                        "next", "mutating func next() -> Base.Element?",
                        .source(
                            """
                            if _started { return _base.next() }
                            _started = true
                            while let element = _base.next() {
                                if !_predicate(element) { return element }
                            }
                            return nil
                            """)),
                ]),
        ],
        [
            BuiltinExtension(
                "LazySequenceProtocol",
                [
                    Builtin(
                        "map", "func map<T>(_ transform: @escaping (Element) -> T) -> LazyMapSequence<Elements, T>",
                        .source("return LazyMapSequence<Elements, T>(_base: elements, _transform: transform)")),
                    Builtin(
                        "filter",
                        "func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Elements>",
                        .source("return LazyFilterSequence<Elements>(_base: elements, _predicate: isIncluded)")),
                ]),
            BuiltinExtension(
                "LazySequenceProtocol", where: "Elements == Self",
                [Builtin("elements", "var elements: Self", .source("return self"))]),
            BuiltinExtension(
                "LazySequence",
                [
                    Builtin("Elements", "typealias Elements = Base", .declared),
                    Builtin("elements", "var elements: Base", .source("return _base")),
                    Builtin("Iterator", "typealias Iterator = Base.Iterator", .declared),
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> Base.Iterator", .source("return _base.makeIterator()")),
                    Builtin(
                        "map", "func map<T>(_ transform: @escaping (Element) -> T) -> LazyMapSequence<Base, T>",
                        .source("return LazyMapSequence<Base, T>(_base: _base, _transform: transform)")),
                    Builtin(
                        "filter", "func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Base>",
                        .source("return LazyFilterSequence<Base>(_base: _base, _predicate: isIncluded)")),
                ] + lazyRows),
            BuiltinExtension(
                "LazyMapSequence",
                [
                    Builtin("Elements", "typealias Elements = Self", .declared),
                    Builtin("Iterator", "typealias Iterator = _LazyMapIterator<Base.Iterator, Element>", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> _LazyMapIterator<Base.Iterator, Element>",
                        .source("return _LazyMapIterator(_base: _base.makeIterator(), _transform: _transform)")),
                    Builtin(
                        "map", "func map<T>(_ transform: @escaping (Element) -> T) -> LazyMapSequence<Base, T>",
                        .source(
                            """
                            let first = _transform
                            return LazyMapSequence<Base, T>(_base: _base, _transform: { transform(first($0)) })
                            """)),
                ] + lazyRows + [lazyFilter]),
            BuiltinExtension(
                "LazyFilterSequence",
                [
                    Builtin("Elements", "typealias Elements = Self", .declared),
                    Builtin("Iterator", "typealias Iterator = _LazyFilterIterator<Base.Iterator>", .declared),
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> _LazyFilterIterator<Base.Iterator>",
                        .source("return _LazyFilterIterator(_base: _base.makeIterator(), _predicate: _predicate)")),
                    // Of pairs and of what an iterator gives, too: there the compiler takes the list of them.
                    Builtin(
                        "count", "var count: Int",
                        .source("var count = 0\nfor _ in self { count += 1 }\nreturn count"),
                        "How many elements fulfil the condition."),
                ] + lazyRows + [lazyMap, lazyFilter]),
            BuiltinExtension(
                "LazyPrefixWhileSequence",
                [
                    Builtin("Elements", "typealias Elements = Self", .declared),
                    Builtin("Iterator", "typealias Iterator = _LazyPrefixWhileIterator<Base.Iterator>", .declared),
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> _LazyPrefixWhileIterator<Base.Iterator>",
                        .source("return _LazyPrefixWhileIterator(_base: _base.makeIterator(), _predicate: _predicate)")),
                ] + lazyRows + [lazyMap, lazyFilter]),
            BuiltinExtension(
                "LazyDropWhileSequence",
                [
                    Builtin("Elements", "typealias Elements = Self", .declared),
                    Builtin("Iterator", "typealias Iterator = _LazyDropWhileIterator<Base.Iterator>", .declared),
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> _LazyDropWhileIterator<Base.Iterator>",
                        .source("return _LazyDropWhileIterator(_base: _base.makeIterator(), _predicate: _predicate)")),
                ] + lazyRows + [lazyMap, lazyFilter]),
        ] + lazyCollections)

    private static let lazyCollections: [BuiltinExtension] = [
        BuiltinExtension(
            "LazySequence", conformances: "Collection", where: "Base: Collection",
            indicesOfBase + [
                Builtin("SubSequence", "typealias SubSequence = Slice<LazySequence<Base>>", .declared),
                Builtin("subscript", "subscript(position: Base.Index) -> Element", .source("return _base[position]")),
            ]),
        BuiltinExtension(
            "LazySequence", conformances: "BidirectionalCollection", where: "Base: BidirectionalCollection",
            [
                indexBefore,
                Builtin("last", "var last: Element?", .source("return _base.last"), "The last element, or nil."),
            ]),
        BuiltinExtension(
            "LazySequence", conformances: "RandomAccessCollection", where: "Base: RandomAccessCollection"),
        BuiltinExtension(
            "LazyMapSequence", conformances: "Collection", where: "Base: Collection",
            indicesOfBase + [
                Builtin("SubSequence", "typealias SubSequence = Slice<LazyMapSequence<Base, Element>>", .declared),
                Builtin(
                    "subscript", "subscript(position: Base.Index) -> Element",
                    .source("return _transform(_base[position])")),
            ]),
        BuiltinExtension(
            "LazyMapSequence", conformances: "BidirectionalCollection", where: "Base: BidirectionalCollection",
            [
                indexBefore,
                Builtin(
                    "last", "var last: Element?", .source("return _base.last.map(_transform)"),
                    "The last element, or nil."),
            ]),
        BuiltinExtension(
            "LazyMapSequence", conformances: "RandomAccessCollection", where: "Base: RandomAccessCollection"),
        BuiltinExtension(
            "LazyFilterSequence", conformances: "Collection", where: "Base: Collection",
            [
                Builtin("Index", "typealias Index = Base.Index", .declared),
                Builtin("SubSequence", "typealias SubSequence = Slice<LazyFilterSequence<Base>>", .declared),
                Builtin(
                    "startIndex", "var startIndex: Base.Index",
                    .source("return _base.firstIndex(where: _predicate) ?? _base.endIndex")),
                // By its index, so that what is mapped below is mapped once more, as it is natively.
                Builtin(
                    "first", "var first: Element?",
                    .source("let start = startIndex\nreturn start == _base.endIndex ? nil : _base[start]")),
                Builtin("endIndex", "var endIndex: Base.Index", .source("return _base.endIndex")),
                Builtin(
                    "index", "func index(after i: Base.Index) -> Base.Index",
                    .source(
                        """
                        var position = _base.index(after: i)
                        while position != _base.endIndex && !_predicate(_base[position]) {
                            position = _base.index(after: position)
                        }
                        return position
                        """)),
                Builtin("subscript", "subscript(position: Base.Index) -> Element", .source("return _base[position]")),
                Builtin("count", "var count: Int", .source("return reduce(0) { number, _ in number + 1 }")),
                Builtin(
                    "isEmpty", "var isEmpty: Bool",
                    .source("var iterator = makeIterator()\nreturn iterator.next() == nil")),
            ]),
        BuiltinExtension(
            "LazyFilterSequence", conformances: "BidirectionalCollection", where: "Base: BidirectionalCollection",
            [
                Builtin(
                    "index", "func index(before i: Base.Index) -> Base.Index",
                    .source(
                        """
                        var position = _base.index(before: i)
                        while !_predicate(_base[position]) { position = _base.index(before: position) }
                        return position
                        """)),
                Builtin(
                    "last", "var last: Element?", .source("return _base.last(where: _predicate)"),
                    "The last element, or nil."),
            ]),
    ]

    private static let indicesOfBase: [Builtin] = [
        Builtin("Index", "typealias Index = Base.Index", .declared),
        Builtin("count", "var count: Int", .source("return _base.count"), "How many elements there are."),
        Builtin("isEmpty", "var isEmpty: Bool", .source("return _base.isEmpty")),
        Builtin("startIndex", "var startIndex: Base.Index", .source("return _base.startIndex")),
        Builtin("endIndex", "var endIndex: Base.Index", .source("return _base.endIndex")),
        Builtin(
            "index", "func index(after i: Base.Index) -> Base.Index", .source("return _base.index(after: i)")),
        Builtin(
            "index", "func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index",
            .source("return _base.index(i, offsetBy: distance)")),
    ]

    private static let indexBefore = Builtin(
        "index", "func index(before i: Base.Index) -> Base.Index", .source("return _base.index(before: i)"))

    private static let lazyRows: [Builtin] = [
        Builtin(
            "first", "var first: Element?",
            .source("var iterator = makeIterator()\nreturn iterator.next()"), "The first element, or nil."),
        Builtin("lazy", "var lazy: Self", .source("return self")),
        Builtin(
            "compactMap",
            "func compactMap<T>(_ transform: @escaping (Element) -> T?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Self, T?>>, T>",
            .source(
                """
                let mapped = LazyMapSequence<Self, T?>(_base: self, _transform: transform)
                let filtered = LazyFilterSequence<LazyMapSequence<Self, T?>>(_base: mapped, _predicate: { $0 != nil })
                return LazyMapSequence<LazyFilterSequence<LazyMapSequence<Self, T?>>, T>(
                    _base: filtered, _transform: { $0! })
                """)),
        Builtin(
            "prefix",
            "func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixWhileSequence<Self>",
            .source("return LazyPrefixWhileSequence<Self>(_base: self, _predicate: predicate)")),
        Builtin(
            "drop", "func drop(while predicate: @escaping (Element) -> Bool) -> LazyDropWhileSequence<Self>",
            .source("return LazyDropWhileSequence<Self>(_base: self, _predicate: predicate)")),
    ]

    // What all but the plain lazy sequence put around themselves.
    private static let lazyMap = Builtin(
        "map", "func map<T>(_ transform: @escaping (Element) -> T) -> LazyMapSequence<Self, T>",
        .source("return LazyMapSequence<Self, T>(_base: self, _transform: transform)"))
    private static let lazyFilter = Builtin(
        "filter", "func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Self>",
        .source("return LazyFilterSequence<Self>(_base: self, _predicate: isIncluded)"))
}
