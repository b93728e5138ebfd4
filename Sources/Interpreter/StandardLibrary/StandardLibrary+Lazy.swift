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
            BuiltinType(
                "_LazyPrefixWhileIndex", "struct _LazyPrefixWhileIndex<Base: Collection>: Comparable", .declared,
                members: [
                    Builtin("_place", "let _place: Base.Index?", .declared, "Nil behind the last element."),
                    Builtin(
                        "==",
                        "static func == (lhs: _LazyPrefixWhileIndex<Base>, rhs: _LazyPrefixWhileIndex<Base>) -> Bool",
                        .source("return lhs._place == rhs._place")),
                    Builtin(
                        "<",
                        "static func < (lhs: _LazyPrefixWhileIndex<Base>, rhs: _LazyPrefixWhileIndex<Base>) -> Bool",
                        .source(
                            """
                            guard let left = lhs._place else { return false }
                            guard let right = rhs._place else { return true }
                            return left < right
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
            [indexBefore]),
        BuiltinExtension(
            "LazySequence", conformances: "RandomAccessCollection", where: "Base: RandomAccessCollection"),
        BuiltinExtension(
            "LazyMapSequence", conformances: "Collection", where: "Base: Collection",
            indicesOfBase + [
                Builtin(
                    "SubSequence", "typealias SubSequence = LazyMapSequence<Base.SubSequence, Element>", .declared),
                Builtin(
                    "subscript", "subscript(position: Base.Index) -> Element",
                    .source("return _transform(_base[position])")),
                Builtin(
                    "subscript",
                    "subscript(bounds: Range<Base.Index>) -> LazyMapSequence<Base.SubSequence, Element>",
                    .source(
                        "return LazyMapSequence<Base.SubSequence, Element>(_base: _base[bounds], _transform: _transform)"
                    )),
            ]),
        BuiltinExtension(
            "LazyMapSequence", conformances: "BidirectionalCollection", where: "Base: BidirectionalCollection",
            [indexBefore]),
        BuiltinExtension(
            "LazyMapSequence", conformances: "RandomAccessCollection", where: "Base: RandomAccessCollection"),
        BuiltinExtension("LazyFilterSequence", conformances: "Collection", where: "Base: Collection", filteredIndices),
        BuiltinExtension(
            "LazyFilterSequence", conformances: "BidirectionalCollection", where: "Base: BidirectionalCollection",
            [
                Builtin(
                    "index", "func index(before i: Base.Index) -> Base.Index",
                    .source("return _stepped(i, by: -1)"))
            ]),
        BuiltinExtension(
            "LazyPrefixWhileSequence", conformances: "Collection", where: "Base: Collection", prefixIndices),
        BuiltinExtension(
            "LazyDropWhileSequence", conformances: "Collection", where: "Base: Collection", droppedIndices),
        BuiltinExtension(
            "LazyDropWhileSequence", conformances: "BidirectionalCollection", where: "Base: BidirectionalCollection",
            [indexBefore]),
        BuiltinExtension(
            "Slice", conformances: "LazySequenceProtocol", where: "Base: LazySequenceProtocol",
            [Builtin("Elements", "typealias Elements = Slice<Base>", .declared)] + lazyRows + [lazyMap, lazyFilter]),
        BuiltinExtension(
            "ReversedCollection", conformances: "LazySequenceProtocol", where: "Base: LazySequenceProtocol",
            [Builtin("Elements", "typealias Elements = ReversedCollection<Base>", .declared)] + lazyRows
                + [lazyMap, lazyFilter]),
    ]

    // What is mapped below is mapped as often as it is natively: once where an index is found, once where it is read.
    private static let filteredIndices: [Builtin] = [
        Builtin("Index", "typealias Index = Base.Index", .declared),
        Builtin("SubSequence", "typealias SubSequence = LazyFilterSequence<Base.SubSequence>", .declared),
        Builtin(
            "startIndex", "var startIndex: Base.Index",
            .source(
                """
                var position = _base.startIndex
                while position != _base.endIndex && !_predicate(_base[position]) {
                    position = _base.index(after: position)
                }
                return position
                """)),
        Builtin("endIndex", "var endIndex: Base.Index", .source("return _base.endIndex")),
        Builtin("index", "func index(after i: Base.Index) -> Base.Index", .source("return _stepped(i, by: 1)")),
        Builtin(
            "_stepped", "func _stepped(_ i: Base.Index, by step: Int) -> Base.Index",
            .source(
                """
                var position = _base.index(i, offsetBy: step)
                while position != _base.endIndex && !_predicate(_base[position]) {
                    position = _base.index(position, offsetBy: step)
                }
                return position
                """)),
        Builtin(
            "index", "func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index",
            .source(
                """
                var position = i
                for _ in 0..<abs(distance) { position = _stepped(position, by: distance.signum()) }
                return position
                """)),
        Builtin(
            "index",
            "func index(_ i: Base.Index, offsetBy distance: Int, limitedBy limit: Base.Index) -> Base.Index?",
            .source(
                """
                var position = i
                for _ in 0..<abs(distance) {
                    if position == limit { return nil }
                    position = _stepped(position, by: distance.signum())
                }
                return position
                """)),
        Builtin("subscript", "subscript(position: Base.Index) -> Element", .source("return _base[position]")),
        Builtin(
            "subscript", "subscript(bounds: Range<Base.Index>) -> LazyFilterSequence<Base.SubSequence>",
            .source("return LazyFilterSequence<Base.SubSequence>(_base: _base[bounds], _predicate: _predicate)")),
        Builtin("underestimatedCount", "var underestimatedCount: Int", .source("return 0")),
        Builtin("count", "var count: Int", .source("return reduce(0) { number, _ in number + 1 }")),
        Builtin(
            "isEmpty", "var isEmpty: Bool",
            .source("var iterator = makeIterator()\nreturn iterator.next() == nil")),
    ]

    private static let prefixIndices: [Builtin] = [
        Builtin("Index", "typealias Index = _LazyPrefixWhileIndex<Base>", .declared),
        Builtin("SubSequence", "typealias SubSequence = Slice<LazyPrefixWhileSequence<Base>>", .declared),
        Builtin(
            "startIndex", "var startIndex: _LazyPrefixWhileIndex<Base>",
            .source("return _LazyPrefixWhileIndex<Base>(_place: _base.startIndex)")),
        Builtin(
            "endIndex", "var endIndex: _LazyPrefixWhileIndex<Base>",
            .source(
                """
                if let first = _base.first, _predicate(first) { return _LazyPrefixWhileIndex<Base>(_place: nil) }
                return startIndex
                """)),
        Builtin(
            "index", "func index(after i: _LazyPrefixWhileIndex<Base>) -> _LazyPrefixWhileIndex<Base>",
            .source(
                """
                _ = endIndex
                let following = _base.index(after: i._place!)
                let isThere = following != _base.endIndex && _predicate(_base[following])
                return _LazyPrefixWhileIndex<Base>(_place: isThere ? following : nil)
                """)),
        Builtin(
            "subscript", "subscript(position: _LazyPrefixWhileIndex<Base>) -> Element",
            .source("return _base[position._place!]")),
    ]

    private static let droppedIndices: [Builtin] = [
        Builtin("Index", "typealias Index = Base.Index", .declared),
        Builtin("SubSequence", "typealias SubSequence = Slice<LazyDropWhileSequence<Base>>", .declared),
        Builtin(
            "startIndex", "var startIndex: Base.Index",
            .source(
                """
                var position = _base.startIndex
                while position != _base.endIndex && _predicate(_base[position]) {
                    position = _base.index(after: position)
                }
                return position
                """)),
        Builtin("endIndex", "var endIndex: Base.Index", .source("return _base.endIndex")),
        Builtin("index", "func index(after i: Base.Index) -> Base.Index", .source("return _base.index(after: i)")),
        Builtin("subscript", "subscript(position: Base.Index) -> Element", .source("return _base[position]")),
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
        Builtin(
            "index",
            "func index(_ i: Base.Index, offsetBy distance: Int, limitedBy limit: Base.Index) -> Base.Index?",
            .source("return _base.index(i, offsetBy: distance, limitedBy: limit)")),
        Builtin(
            "distance", "func distance(from start: Base.Index, to end: Base.Index) -> Int",
            .source("return _base.distance(from: start, to: end)")),
    ]

    private static let indexBefore = Builtin(
        "index", "func index(before i: Base.Index) -> Base.Index", .source("return _base.index(before: i)"))

    private static let lazyRows: [Builtin] = [
        // What is no collection has none natively, so that what is mapped there is a list, whose first is meant.
        Builtin(
            "first", "@_disfavoredOverload var first: Element?",
            .source("var iterator = makeIterator()\nreturn iterator.next()"), "The first element, or nil."),
        Builtin("lazy", "var lazy: Self", .source("return self")),
        Builtin(
            "flatMap",
            "func flatMap<S: Sequence>(_ transform: @escaping (Element) -> S) -> LazySequence<FlattenSequence<LazyMapSequence<Elements, S>>>",
            .source(
                """
                let mapped = LazyMapSequence<Elements, S>(_base: elements, _transform: transform)
                let joined = FlattenSequence<LazyMapSequence<Elements, S>>(_base: mapped)
                return LazySequence<FlattenSequence<LazyMapSequence<Elements, S>>>(_base: joined)
                """)),
        Builtin(
            "compactMap",
            "func compactMap<T>(_ transform: @escaping (Element) -> T?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Elements, T?>>, T>",
            .source(
                """
                let mapped = LazyMapSequence<Elements, T?>(_base: elements, _transform: transform)
                let filtered = LazyFilterSequence<LazyMapSequence<Elements, T?>>(_base: mapped, _predicate: { $0 != nil })
                return LazyMapSequence<LazyFilterSequence<LazyMapSequence<Elements, T?>>, T>(
                    _base: filtered, _transform: { $0! })
                """)),
        Builtin(
            "prefix",
            "func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixWhileSequence<Elements>",
            .source("return LazyPrefixWhileSequence<Elements>(_base: elements, _predicate: predicate)")),
        Builtin(
            "drop", "func drop(while predicate: @escaping (Element) -> Bool) -> LazyDropWhileSequence<Elements>",
            .source("return LazyDropWhileSequence<Elements>(_base: elements, _predicate: predicate)")),
    ]

    // What all but the plain lazy sequence put around themselves.
    private static let lazyMap = Builtin(
        "map", "func map<T>(_ transform: @escaping (Element) -> T) -> LazyMapSequence<Self, T>",
        .source("return LazyMapSequence<Self, T>(_base: self, _transform: transform)"))
    private static let lazyFilter = Builtin(
        "filter", "func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Self>",
        .source("return LazyFilterSequence<Self>(_base: self, _predicate: isIncluded)"))
}
