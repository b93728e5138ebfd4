extension StandardLibrary {
    static let sequences = BuiltinTopic(
        "Sequences",
        types: [
            BuiltinType(
                "IteratorProtocol", "protocol IteratorProtocol<Element>", .declared,
                "Gives the elements of a sequence one by one.",
                members: [
                    Builtin("Element", "associatedtype Element", .declared),
                    Builtin("next", "mutating func next() -> Element?", .declared),
                ]),
            BuiltinType(
                "Sequence", "protocol Sequence<Element>", .declared, "Elements that can be gone through in order.",
                members: [
                    Builtin("Element", "associatedtype Element", .declared),
                    Builtin(
                        "Iterator", "associatedtype Iterator: IteratorProtocol where Iterator.Element == Element",
                        .declared),
                    Builtin("makeIterator", "func makeIterator() -> Iterator", .declared),
                    Builtin("underestimatedCount", "var underestimatedCount: Int { get }", .declared),
                ]),
            pairType("EnumeratedSequence", "struct EnumeratedSequence<Base: Sequence>: Sequence", "let _base: Base"),
            BuiltinType(
                "_EnumeratedIterator", "struct _EnumeratedIterator<Base: IteratorProtocol>: IteratorProtocol",
                .declared,
                members: [
                    Builtin("Element", "typealias Element = (offset: Int, element: Base.Element)", .declared),
                    Builtin("_base", "var _base: Base", .declared), Builtin("_count", "var _count = 0", .declared),
                    Builtin(
                        "next", "mutating func next() -> (offset: Int, element: Base.Element)?",
                        .source(
                            """
                            guard let element = _base.next() else { return nil }
                            _count += 1
                            return (offset: _count - 1, element: element)
                            """)),
                ]),
            BuiltinType(
                "Zip2Sequence", "struct Zip2Sequence<Sequence1: Sequence, Sequence2: Sequence>: Sequence", .declared,
                "Two sequences, pair by pair.",
                members: [
                    Builtin("_sequence1", "let _sequence1: Sequence1", .declared),
                    Builtin("_sequence2", "let _sequence2: Sequence2", .declared),
                ]),
            BuiltinType(
                "_Zip2Iterator",
                "struct _Zip2Iterator<Iterator1: IteratorProtocol, Iterator2: IteratorProtocol>: IteratorProtocol",
                .declared,
                members: [
                    Builtin("Element", "typealias Element = (Iterator1.Element, Iterator2.Element)", .declared),
                    Builtin("_one", "var _one: Iterator1", .declared),
                    Builtin("_two", "var _two: Iterator2", .declared),
                    Builtin(
                        "next", "mutating func next() -> (Iterator1.Element, Iterator2.Element)?",
                        .source(
                            """
                            guard let one = _one.next(), let two = _two.next() else { return nil }
                            return (one, two)
                            """)),
                ]),
            BuiltinType(
                "PrefixSequence", "struct PrefixSequence<Base: Sequence>: Sequence", .declared,
                "The first elements of a sequence.",
                members: [
                    Builtin("_base", "let _base: Base", .declared),
                    Builtin("_maxLength", "let _maxLength: Int", .declared),
                ]),
            BuiltinType(
                "_PrefixIterator", "struct _PrefixIterator<Base: IteratorProtocol>: IteratorProtocol", .declared,
                members: [
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin("_base", "var _base: Base", .declared),
                    Builtin("_left", "var _left: Int", .declared),
                    Builtin(
                        "next", "mutating func next() -> Base.Element?",
                        .source("if _left == 0 { return nil }\n_left -= 1\nreturn _base.next()")),
                ]),
            BuiltinType(
                "DropFirstSequence", "struct DropFirstSequence<Base: Sequence>: Sequence", .declared,
                "All elements of a sequence but the first.",
                members: [
                    Builtin("_base", "let _base: Base", .declared), Builtin("_limit", "let _limit: Int", .declared),
                ]),
            BuiltinType(
                "DropWhileSequence", "struct DropWhileSequence<Base: Sequence>: Sequence", .declared,
                "The elements of a sequence from one on.",
                members: [
                    Builtin("_iterator", "var _iterator: Base.Iterator", .declared),
                    Builtin("_nextElement", "var _nextElement: Base.Element?", .declared),
                ]),
            BuiltinType(
                "_DropWhileIterator", "struct _DropWhileIterator<Base: IteratorProtocol>: IteratorProtocol", .declared,
                members: [
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin("_base", "var _base: Base", .declared),
                    Builtin("_nextElement", "var _nextElement: Base.Element?", .declared),
                    Builtin(
                        "next", "mutating func next() -> Base.Element?",
                        .source(
                            """
                            guard let element = _nextElement else { return nil }
                            _nextElement = _base.next()
                            return element
                            """)),
                ]),
            BuiltinType(
                "IteratorSequence", "struct IteratorSequence<Base: IteratorProtocol>: Sequence, IteratorProtocol",
                .declared, "An iterator as a sequence.",
                members: [
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin("Iterator", "typealias Iterator = Self", .declared),
                    Builtin("_base", "var _base: Base", .declared),
                    Builtin("init", "init(_ base: Base)", .source("_base = base")),
                    Builtin("next", "mutating func next() -> Base.Element?", .source("return _base.next()")),
                ]),
            BuiltinType(
                "UnfoldSequence", "struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol", .declared,
                "Elements made one from the other.",
                members: [
                    Builtin("Iterator", "typealias Iterator = Self", .declared),
                    Builtin("_state", "var _state: State", .declared),
                    Builtin("_next", "let _next: (inout State) -> Element?", .declared),
                    Builtin("_done", "var _done = false", .declared),
                    Builtin(
                        "next", "mutating func next() -> Element?",
                        .source(
                            """
                            if _done { return nil }
                            if let element = _next(&_state) { return element }
                            _done = true
                            return nil
                            """)),
                ]),
        ],
        [
            BuiltinExtension(
                "Sequence", where: "Self: IteratorProtocol, Iterator == Self",
                [Builtin("makeIterator", "func makeIterator() -> Self", .source("return self"))]),
            BuiltinExtension(
                "Sequence",
                [
                    Builtin(
                        "_erased", "func _erased() -> AnyIterator<Element>",
                        .source("var iterator = makeIterator()\nreturn AnyIterator { iterator.next() }"))
                ]),
            BuiltinExtension(
                "Sequence", where: "Self: IteratorProtocol, Element: Equatable",
                [
                    Builtin(
                        "split",
                        "func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>]",
                        .source(
                            "return Array(self).split(separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences)"
                        ), "The parts between separators.")
                ]),
            BuiltinExtension("Sequence", transforming + searching + folding + ordering),
            BuiltinExtension("Sequence", where: "Element: Equatable", equatableRows),
            BuiltinExtension("Sequence", where: "Element: Comparable", comparableRows),
            BuiltinExtension(
                "Sequence", where: "Element == String",
                [
                    Builtin(
                        "joined", "func joined(separator: String = \"\") -> String",
                        .source(
                            """
                            var text = ""
                            var first = true
                            for part in self {
                                if !first { text += separator }
                                text += part
                                first = false
                            }
                            return text
                            """), "The texts in a row, with a separator between them.")
                ]),
            BuiltinExtension(
                "Sequence", where: "Element: StringProtocol",
                [
                    Builtin(
                        "joined", "func joined(separator: String = \"\") -> String",
                        .source("return map { $0._string }.joined(separator: separator)"))
                ]),
            BuiltinExtension(
                "Sequence", where: "Element: Sequence",
                [
                    Builtin(
                        "joined", "func joined() -> FlattenSequence<Self>",
                        .source("return FlattenSequence(_base: self)"),
                        "All elements of the parts in a row."),
                    Builtin(
                        "joined",
                        "func joined<Separator: Sequence>(separator: Separator) -> [Element.Element] where Separator.Element == Element.Element",
                        .source(
                            """
                            var result: [Element.Element] = []
                            var first = true
                            for part in self {
                                if !first { for element in separator { result.append(element) } }
                                for element in part { result.append(element) }
                                first = false
                            }
                            return result
                            """)),
                ]),
            BuiltinExtension(
                "PrefixSequence",
                [
                    Builtin("Iterator", "typealias Iterator = _PrefixIterator<Base.Iterator>", .declared),
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> _PrefixIterator<Base.Iterator>",
                        .source("return _PrefixIterator(_base: _base.makeIterator(), _left: _maxLength)")),
                ]),
            BuiltinExtension(
                "DropFirstSequence",
                [
                    Builtin("Iterator", "typealias Iterator = Base.Iterator", .declared),
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> Base.Iterator",
                        .source(
                            """
                            var iterator = _base.makeIterator()
                            var left = _limit
                            while left > 0, iterator.next() != nil { left -= 1 }
                            return iterator
                            """)),
                ]),
            BuiltinExtension(
                "DropWhileSequence",
                [
                    Builtin("Iterator", "typealias Iterator = _DropWhileIterator<Base.Iterator>", .declared),
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> _DropWhileIterator<Base.Iterator>",
                        .source("return _DropWhileIterator(_base: _iterator, _nextElement: _nextElement)")),
                ]),
            BuiltinExtension(
                "EnumeratedSequence",
                [
                    Builtin("Iterator", "typealias Iterator = _EnumeratedIterator<Base.Iterator>", .declared),
                    Builtin("Element", "typealias Element = (offset: Int, element: Base.Element)", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> _EnumeratedIterator<Base.Iterator>",
                        .source("return _EnumeratedIterator(_base: _base.makeIterator())")),
                    Builtin(
                        "underestimatedCount", "var underestimatedCount: Int",
                        .source("return _base.underestimatedCount")),
                ]),
            BuiltinExtension(
                "EnumeratedSequence", where: "Base: Collection",
                [
                    Builtin("count", "var count: Int", .source("return _base.count"), "How many pairs there are."),
                    Builtin("isEmpty", "var isEmpty: Bool", .source("return _base.isEmpty")),
                    Builtin(
                        "first", "var first: (offset: Int, element: Base.Element)?",
                        .source("return _base.first.map { (offset: 0, element: $0) }"), "The first pair, or nil."),
                ]),
            BuiltinExtension(
                "EnumeratedSequence", where: "Base: RandomAccessCollection",
                [
                    Builtin(
                        "last", "var last: (offset: Int, element: Base.Element)?",
                        .source("return _base.last.map { (offset: _base.count - 1, element: $0) }"),
                        "The last pair, or nil.")
                ]),
            BuiltinExtension(
                "Zip2Sequence",
                [
                    Builtin(
                        "Iterator", "typealias Iterator = _Zip2Iterator<Sequence1.Iterator, Sequence2.Iterator>",
                        .declared),
                    Builtin("Element", "typealias Element = (Sequence1.Element, Sequence2.Element)", .declared),
                    Builtin(
                        "underestimatedCount", "var underestimatedCount: Int",
                        .source("return Swift.min(_sequence1.underestimatedCount, _sequence2.underestimatedCount)")),
                    Builtin(
                        "makeIterator", "func makeIterator() -> _Zip2Iterator<Sequence1.Iterator, Sequence2.Iterator>",
                        .source(
                            "return _Zip2Iterator(_one: _sequence1.makeIterator(), _two: _sequence2.makeIterator())")),
                ]),
            BuiltinExtension(
                "",
                [
                    Builtin(
                        "UnfoldFirstSequence",
                        "typealias UnfoldFirstSequence<Element> = UnfoldSequence<Element, (Element?, Bool)>", .declared),
                    Builtin(
                        "zip",
                        "func zip<Sequence1: Sequence, Sequence2: Sequence>(_ sequence1: Sequence1, _ sequence2: Sequence2) -> Zip2Sequence<Sequence1, Sequence2>",
                        .source("return Zip2Sequence(_sequence1: sequence1, _sequence2: sequence2)"),
                        "Two sequences, pair by pair."),
                    Builtin(
                        "sequence",
                        "func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldSequence<T, (T?, Bool)>",
                        .source(
                            """
                            let state: (T?, Bool) = (first, true)
                            return UnfoldSequence<T, (T?, Bool)>(_state: state, _next: { (state: inout (T?, Bool)) -> T? in
                                if state.1 {
                                    state.1 = false
                                    return state.0
                                }
                                guard let last = state.0 else { return nil }
                                state.0 = next(last)
                                return state.0
                            })
                            """), "A first element, and each next one made from the one before."),
                    Builtin(
                        "sequence",
                        "func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State>",
                        .source("return UnfoldSequence(_state: state, _next: next)")),
                ]),
        ])

    private static func pairType(
        _ name: StaticString, _ declaration: StaticString, _ field: StaticString
    ) -> BuiltinType {
        BuiltinType(
            name, declaration, .declared, "Elements with their numbers from 0.",
            members: [Builtin("_base", field, .declared)])
    }

    private static let transforming: [Builtin] = [
        Builtin("underestimatedCount", "var underestimatedCount: Int", .source("return 0")),
        Builtin(
            "map", "func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]",
            .source(
                """
                var result: [T] = []
                result.reserveCapacity(underestimatedCount)
                for element in self { result.append(try transform(element)) }
                return result
                """), "An array of what a closure makes of each element."),
        Builtin(
            "filter", "func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]",
            .source(
                """
                var result: [Element] = []
                for element in self where try isIncluded(element) { result.append(element) }
                return result
                """), "An array of the elements for which a condition holds."),
        Builtin(
            "compactMap", "func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T]",
            .source(
                """
                var result: [T] = []
                for element in self {
                    if let value = try transform(element) { result.append(value) }
                }
                return result
                """), "An array of what a closure makes of each element, nil left out."),
        Builtin(
            "flatMap", "func flatMap<S: Sequence>(_ transform: (Element) throws -> S) rethrows -> [S.Element]",
            .source(
                """
                var result: [S.Element] = []
                for element in self {
                    for value in try transform(element) { result.append(value) }
                }
                return result
                """), "All elements of the sequences that a closure makes, in a row."),
        Builtin(
            "forEach", "func forEach(_ body: (Element) throws -> Void) rethrows",
            .source("for element in self { try body(element) }"), "Calls a closure for each element."),
        Builtin(
            "enumerated", "func enumerated() -> EnumeratedSequence<Self>",
            .source("return EnumeratedSequence(_base: self)"), "Pairs of a number from 0 and an element."),
        Builtin(
            "prefix", "func prefix(_ maxLength: Int) -> PrefixSequence<Self>",
            .source(
                """
                precondition(maxLength >= 0, "Can't take a prefix of negative length from a sequence")
                return PrefixSequence(_base: self, _maxLength: maxLength)
                """), "The first elements."),
        Builtin(
            "prefix", "func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element]",
            .source(
                """
                var result: [Element] = []
                for element in self {
                    if !(try predicate(element)) { break }
                    result.append(element)
                }
                return result
                """), "The elements before the first for which a condition does not hold."),
        Builtin(
            "dropFirst", "func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self>",
            .source(
                """
                precondition(k >= 0, "Can't drop a negative number of elements from a sequence")
                return DropFirstSequence(_base: self, _limit: k)
                """), "All elements but the first."),
        Builtin(
            "drop", "func drop(while predicate: (Element) throws -> Bool) rethrows -> DropWhileSequence<Self>",
            .source(
                """
                var iterator = makeIterator()
                var next = iterator.next()
                while let element = next, try predicate(element) { next = iterator.next() }
                return DropWhileSequence(_iterator: iterator, _nextElement: next)
                """), "The elements from the first for which a condition does not hold."),
        Builtin(
            "dropLast", "func dropLast(_ k: Int = 1) -> [Element]",
            .source("let all = Array(self)\nreturn Array(all.prefix(Swift.max(0, all.count - k)))"),
            "All elements but the last."),
        Builtin(
            "suffix", "func suffix(_ maxLength: Int) -> [Element]",
            .source("let all = Array(self)\nreturn Array(all.dropFirst(Swift.max(0, all.count - maxLength)))"),
            "The last elements."),
        Builtin(
            "reversed", "func reversed() -> [Element]", .source("var all = Array(self)\nall.reverse()\nreturn all"),
            "The elements from last to first."),
        Builtin(
            "lazy", "var lazy: LazySequence<Self>", .source("return LazySequence(_base: self)"),
            "The sequence with map and filter that wait until elements are asked for."),
    ]

    private static let searching: [Builtin] = [
        Builtin(
            "first", "func first(where predicate: (Element) throws -> Bool) rethrows -> Element?",
            .source(
                """
                for element in self where try predicate(element) { return element }
                return nil
                """), "The first element for which a condition holds."),
        Builtin(
            "contains", "func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool",
            .source(
                """
                for element in self where try predicate(element) { return true }
                return false
                """), "Whether a condition holds for some element."),
        Builtin(
            "allSatisfy", "func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool",
            .source(
                """
                for element in self where !(try predicate(element)) { return false }
                return true
                """), "Whether a condition holds for all elements."),
        Builtin(
            "count", "func count(where predicate: (Element) throws -> Bool) rethrows -> Int",
            .source(
                """
                var count = 0
                for element in self where try predicate(element) { count += 1 }
                return count
                """), "For how many elements a condition holds."),
        Builtin(
            "min", "func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element?",
            .source(
                """
                var iterator = makeIterator()
                guard var least = iterator.next() else { return nil }
                while let element = iterator.next() {
                    if try areInIncreasingOrder(element, least) { least = element }
                }
                return least
                """), "The least element in an order."),
        Builtin(
            "max", "func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element?",
            .source(
                """
                var iterator = makeIterator()
                guard var greatest = iterator.next() else { return nil }
                while let element = iterator.next() {
                    if try areInIncreasingOrder(greatest, element) { greatest = element }
                }
                return greatest
                """), "The greatest element in an order."),
        Builtin(
            "starts",
            "func starts<Prefix: Sequence>(with prefix: Prefix, by areEquivalent: (Element, Prefix.Element) throws -> Bool) rethrows -> Bool",
            .source(
                """
                var iterator = makeIterator()
                for expected in prefix {
                    guard let element = iterator.next() else { return false }
                    if !(try areEquivalent(element, expected)) { return false }
                }
                return true
                """)),
        Builtin(
            "lexicographicallyPrecedes",
            "func lexicographicallyPrecedes<Other: Sequence>(_ other: Other, by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Bool where Other.Element == Element",
            .source(
                """
                var one = makeIterator()
                var two = other.makeIterator()
                while true {
                    guard let right = two.next() else { return false }
                    guard let left = one.next() else { return true }
                    if try areInIncreasingOrder(left, right) { return true }
                    if try areInIncreasingOrder(right, left) { return false }
                }
                """)),
        Builtin(
            "elementsEqual",
            "func elementsEqual<Other: Sequence>(_ other: Other, by areEquivalent: (Element, Other.Element) throws -> Bool) rethrows -> Bool",
            .source(
                """
                var one = makeIterator()
                var two = other.makeIterator()
                while true {
                    let left = one.next()
                    let right = two.next()
                    if let a = left, let b = right {
                        if !(try areEquivalent(a, b)) { return false }
                    } else {
                        if let _ = left { return false }
                        if let _ = right { return false }
                        return true
                    }
                }
                """)),
    ]

    private static let folding: [Builtin] = [
        Builtin(
            "reduce",
            "func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result) rethrows -> Result",
            .source(
                """
                var result = initialResult
                for element in self { result = try nextPartialResult(result, element) }
                return result
                """), "One value from all elements: each is taken into the result so far."),
        Builtin(
            "reduce",
            "func reduce<Result>(into initialResult: Result, _ updateAccumulatingResult: (inout Result, Element) throws -> Void) rethrows -> Result",
            .source(
                """
                var result = initialResult
                for element in self { try updateAccumulatingResult(&result, element) }
                return result
                """), "One value from all elements: a closure changes it for each."),
    ]

    private static let ordering: [Builtin] = [
        Builtin(
            "sorted", "func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element]",
            .source("var result = Array(self)\ntry result.sort(by: areInIncreasingOrder)\nreturn result"),
            "The elements in an order."),
        Builtin(
            "shuffled", "func shuffled<G: RandomNumberGenerator>(using generator: inout G) -> [Element]",
            .source("var result = Array(self)\nresult.shuffle(using: &generator)\nreturn result"),
            "The elements in an order drawn with a generator."),
        Builtin(
            "split",
            "func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>]",
            .source(
                "return try Array(self).split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: isSeparator)"
            ), "The parts between elements for which a condition holds."),
    ]

    private static let equatableRows: [Builtin] = [
        Builtin(
            "contains", "func contains(_ element: Element) -> Bool",
            .source(
                """
                for candidate in self where candidate == element { return true }
                return false
                """), "Whether an element is among the elements."),
        Builtin(
            "elementsEqual",
            "func elementsEqual<Other: Sequence>(_ other: Other) -> Bool where Other.Element == Element",
            .source("return elementsEqual(other, by: { $0 == $1 })"),
            "Whether two sequences have the same elements in the same order."),
        Builtin(
            "starts", "func starts<Prefix: Sequence>(with prefix: Prefix) -> Bool where Prefix.Element == Element",
            .source("return starts(with: prefix, by: { $0 == $1 })"),
            "Whether the first elements are those of another sequence."),
    ]

    private static let comparableRows: [Builtin] = [
        Builtin("min", "func min() -> Element?", .source("return self.min(by: { $0 < $1 })"), "The least element."),
        Builtin("max", "func max() -> Element?", .source("return self.max(by: { $0 < $1 })"), "The greatest element."),
        Builtin(
            "sorted", "func sorted() -> [Element]", .source("var result = Array(self)\nresult.sort()\nreturn result"),
            "The elements in their order."),
        Builtin(
            "lexicographicallyPrecedes",
            "func lexicographicallyPrecedes<Other: Sequence>(_ other: Other) -> Bool where Other.Element == Element",
            .source("return lexicographicallyPrecedes(other, by: { $0 < $1 })")),
    ]
}
