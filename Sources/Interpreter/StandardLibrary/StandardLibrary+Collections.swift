extension StandardLibrary {
    static let collections = BuiltinTopic(
        "Collections",
        types: [
            BuiltinType(
                "Collection", "protocol Collection<Element>: Sequence", .declared,
                "Elements that can be reached by an index.",
                members: [
                    Builtin("Index", "associatedtype Index: Comparable", .declared),
                    Builtin(
                        "SubSequence",
                        "associatedtype SubSequence: Collection = Slice<Self> where SubSequence.Element == Element",
                        .declared),
                    Builtin("startIndex", "var startIndex: Index { get }", .declared),
                    Builtin("endIndex", "var endIndex: Index { get }", .declared),
                    Builtin("index", "func index(after i: Index) -> Index", .declared),
                    Builtin("subscript", "subscript(position: Index) -> Element { get }", .declared),
                    Builtin("subscript", "subscript(bounds: Range<Index>) -> SubSequence { get }", .declared),
                    Builtin("isEmpty", "var isEmpty: Bool { get }", .declared),
                    Builtin("count", "var count: Int { get }", .declared),
                    Builtin("distance", "func distance(from start: Index, to end: Index) -> Int", .declared),
                    Builtin("index", "func index(_ i: Index, offsetBy distance: Int) -> Index", .declared),
                    Builtin(
                        "index", "func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?",
                        .declared),
                ]),
            BuiltinType(
                "BidirectionalCollection", "protocol BidirectionalCollection<Element>: Collection", .declared,
                "A collection that can be gone through backwards.",
                members: [Builtin("index", "func index(before i: Index) -> Index", .declared)]),
            BuiltinType(
                "RandomAccessCollection", "protocol RandomAccessCollection<Element>: BidirectionalCollection",
                .declared, "A collection that reaches every element at once."),
            BuiltinType(
                "MutableCollection", "protocol MutableCollection<Element>: Collection", .declared,
                "A collection whose elements can be replaced.",
                members: [
                    Builtin("subscript", "subscript(position: Index) -> Element { get set }", .declared),
                    Builtin("subscript", "subscript(bounds: Range<Index>) -> SubSequence { get set }", .declared),
                ]),
            BuiltinType(
                "RangeReplaceableCollection", "protocol RangeReplaceableCollection<Element>: Collection", .declared,
                "A collection that elements can be added to.",
                members: [
                    Builtin("init", "init()", .declared),
                    Builtin("append", "mutating func append(_ newElement: Element)", .declared),
                    Builtin(
                        "replaceSubrange",
                        "mutating func replaceSubrange<C: Collection>(_ subrange: Range<Index>, with newElements: C) where C.Element == Element",
                        .declared),
                ]),
            BuiltinType(
                "DefaultIndices", "struct DefaultIndices<Elements: Collection>: Collection", .declared,
                "The indices of a collection.",
                members: [
                    Builtin("_elements", "let _elements: Elements", .declared),
                    Builtin("_startIndex", "let _startIndex: Elements.Index", .declared),
                    Builtin("_endIndex", "let _endIndex: Elements.Index", .declared),
                ]),
            BuiltinType(
                "Slice", "struct Slice<Base: Collection>: Collection", .declared, "A part of a collection.",
                members: [
                    Builtin("_startIndex", "let _startIndex: Base.Index", .declared),
                    Builtin("_endIndex", "let _endIndex: Base.Index", .declared),
                    Builtin("_base", "var _base: Base", .declared),
                    Builtin(
                        "init", "init(base: Base, bounds: Range<Base.Index>)",
                        .source("_startIndex = bounds.lowerBound\n_endIndex = bounds.upperBound\n_base = base")),
                ]),
            BuiltinType(
                "IndexingIterator", "struct IndexingIterator<Elements: Collection>: IteratorProtocol, Sequence",
                .declared,
                "Goes through a collection by its indices.",
                members: [
                    Builtin("Element", "typealias Element = Elements.Element", .declared),
                    Builtin("Iterator", "typealias Iterator = IndexingIterator<Elements>", .declared),
                    Builtin(
                        "makeIterator", "func makeIterator() -> IndexingIterator<Elements>", .source("return self")),
                    Builtin("_elements", "let _elements: Elements", .declared),
                    Builtin("_position", "var _position: Elements.Index", .declared),
                    Builtin(
                        "next", "mutating func next() -> Elements.Element?",
                        .source(
                            """
                            if _position == _elements.endIndex { return nil }
                            let element = _elements[_position]
                            _position = _elements.index(after: _position)
                            return element
                            """)),
                ]),
        ],
        [
            BuiltinExtension("Collection", reading),
            BuiltinExtension("RangeReplaceableCollection", elementsThatComeAndGo),
            BuiltinExtension(
                "RangeReplaceableCollection", where: "Self: BidirectionalCollection",
                [
                    Builtin(
                        "removeLast", "mutating func removeLast(_ k: Int)",
                        .source("replaceSubrange(index(endIndex, offsetBy: -k)..<endIndex, with: [])"),
                        "Takes out the last elements.")
                ]),
            BuiltinExtension(
                "Collection", where: "Iterator == IndexingIterator<Self>",
                [
                    Builtin(
                        "makeIterator", "func makeIterator() -> IndexingIterator<Self>",
                        .source("return IndexingIterator(_elements: self, _position: startIndex)"))
                ]),
            BuiltinExtension(
                "Collection", where: "SubSequence == Slice<Self>",
                [
                    Builtin(
                        "subscript", "subscript(bounds: Range<Index>) -> Slice<Self>",
                        .source("return Slice(base: self, bounds: bounds)"))
                ]),
            BuiltinExtension(
                "Collection", where: "Element: Equatable",
                [
                    Builtin(
                        "firstIndex", "func firstIndex(of element: Element) -> Index?",
                        .source("return firstIndex(where: { $0 == element })"), "Where an element is first found."),
                    Builtin(
                        "index", "func index(of element: Element) -> Index?",
                        .source("return firstIndex(where: { $0 == element })"), "The old name of firstIndex(of:)."),
                    Builtin(
                        "split",
                        "func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence]",
                        .source(
                            "return split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })"
                        ),
                        "The parts between separators."),
                ] + runsOfElements),
            BuiltinExtension("RangeReplaceableCollection", where: "Element: Equatable", replacedRuns),
            BuiltinExtension("DefaultIndices", indicesOfElements),
            BuiltinExtension(
                "DefaultIndices", conformances: "BidirectionalCollection", where: "Elements: BidirectionalCollection",
                [
                    Builtin(
                        "index", "func index(before i: Elements.Index) -> Elements.Index",
                        .source("return _elements.index(before: i)"))
                ]),
            BuiltinExtension("RandomAccessCollection", where: "Index == Int", indicesThatCount),
            BuiltinExtension("Collection", where: "SubSequence == Self", partsThatShrink),
            BuiltinExtension("BidirectionalCollection", where: "SubSequence == Self", partsThatShrinkAtTheirEnd),
            BuiltinExtension("MutableCollection", elementsThatMove),
            BuiltinExtension(
                "MutableCollection", where: "SubSequence == Slice<Self>",
                [
                    Builtin(
                        "subscript", "subscript(bounds: Range<Index>) -> Slice<Self>",
                        .source(
                            """
                            get { return Slice(base: self, bounds: bounds) }
                            set {
                                var position = bounds.lowerBound
                                for element in newValue {
                                    self[position] = element
                                    position = index(after: position)
                                }
                            }
                            """))
                ]),
            BuiltinExtension(
                "MutableCollection", where: "Self: BidirectionalCollection",
                [
                    Builtin(
                        "reverse", "mutating func reverse()",
                        .source(
                            """
                            if isEmpty { return }
                            var low = startIndex
                            var high = index(before: endIndex)
                            while low < high {
                                swapAt(low, high)
                                low = index(after: low)
                                high = index(before: high)
                            }
                            """), "Turns the order around."),
                    Builtin(
                        "partition",
                        "mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index",
                        .source(
                            """
                            var low = startIndex
                            var high = endIndex
                            while true {
                                while true {
                                    if low == high { return low }
                                    if try belongsInSecondPartition(self[low]) { break }
                                    low = index(after: low)
                                }
                                while true {
                                    high = index(before: high)
                                    if low == high { return low }
                                    if !(try belongsInSecondPartition(self[high])) { break }
                                }
                                swapAt(low, high)
                                low = index(after: low)
                            }
                            """)),
                ]),
            BuiltinExtension("MutableCollection", where: "Self: RandomAccessCollection", elementsInOrder),
            BuiltinExtension(
                "MutableCollection", where: "Self: RandomAccessCollection, Element: Comparable",
                [
                    Builtin(
                        "sort", "mutating func sort()", .source("sort(by: { $0 < $1 })"),
                        "Puts the elements in their order.")
                ]),
            BuiltinExtension(
                "BidirectionalCollection",
                [
                    Builtin(
                        "index", "func index(_ i: Index, offsetBy distance: Int) -> Index",
                        .source(
                            """
                            var position = i
                            var left = distance
                            while left > 0 {
                                position = index(after: position)
                                left -= 1
                            }
                            while left < 0 {
                                position = index(before: position)
                                left += 1
                            }
                            return position
                            """), "The index at a distance from another."),
                    Builtin(
                        "index", "func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?",
                        .source(
                            """
                            var position = i
                            var left = distance
                            while left != 0 {
                                if position == limit { return nil }
                                position = left > 0 ? index(after: position) : index(before: position)
                                left += left > 0 ? -1 : 1
                            }
                            return position
                            """)),
                    Builtin(
                        "distance", "func distance(from start: Index, to end: Index) -> Int",
                        .source(
                            """
                            var count = 0
                            var position = start
                            while position < end {
                                position = index(after: position)
                                count += 1
                            }
                            while position > end {
                                position = index(before: position)
                                count -= 1
                            }
                            return count
                            """)),
                    Builtin(
                        "formIndex", "func formIndex(before i: inout Index)", .source("i = index(before: i)")),
                    Builtin(
                        "suffix", "func suffix(_ maxLength: Int) -> SubSequence",
                        .source(
                            """
                            if !(maxLength >= 0) { fatalError("Can't take a suffix of negative length from a collection") }
                            return self[(index(endIndex, offsetBy: -maxLength, limitedBy: startIndex) ?? startIndex)..<endIndex]
                            """), "The last elements."),
                    Builtin(
                        "dropLast", "func dropLast(_ k: Int = 1) -> SubSequence",
                        .source(
                            """
                            if !(k >= 0) { fatalError("Can't drop a negative number of elements from a collection") }
                            return self[startIndex..<(index(endIndex, offsetBy: -k, limitedBy: startIndex) ?? startIndex)]
                            """), "All elements but the last."),
                    Builtin(
                        "last", "var last: Element?", .source("return isEmpty ? nil : self[index(before: endIndex)]"),
                        "The last element, or nil."),
                    Builtin(
                        "reversed", "@_disfavoredOverload func reversed() -> ReversedCollection<Self>",
                        .source("return ReversedCollection(_base: self)"), "The elements from last to first."),
                    Builtin(
                        "last", "func last(where predicate: (Element) throws -> Bool) rethrows -> Element?",
                        .source(
                            """
                            var position = endIndex
                            while position != startIndex {
                                position = index(before: position)
                                if try predicate(self[position]) { return self[position] }
                            }
                            return nil
                            """), "The last element for which a condition holds."),
                    Builtin(
                        "lastIndex", "func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index?",
                        .source(
                            """
                            var position = endIndex
                            while position != startIndex {
                                position = index(before: position)
                                if try predicate(self[position]) { return position }
                            }
                            return nil
                            """), "Where a condition last holds."),
                ]),
            BuiltinExtension(
                "BidirectionalCollection", where: "Element: Equatable",
                [
                    Builtin(
                        "lastIndex", "func lastIndex(of element: Element) -> Index?",
                        .source("return lastIndex(where: { $0 == element })"), "Where an element is last found.")
                ]),
            BuiltinExtension(
                "Slice",
                [
                    Builtin("Iterator", "typealias Iterator = IndexingIterator<Self>", .declared),
                    Builtin("Element", "typealias Element = Base.Element", .declared),
                    Builtin("base", "var base: Base", .source("return _base"), "What it is a part of."),
                    Builtin("startIndex", "var startIndex: Base.Index", .source("return _startIndex")),
                    Builtin("endIndex", "var endIndex: Base.Index", .source("return _endIndex")),
                    Builtin("Index", "typealias Index = Base.Index", .declared),
                    Builtin("SubSequence", "typealias SubSequence = Slice<Base>", .declared),
                    Builtin(
                        "subscript", "subscript(position: Base.Index) -> Base.Element",
                        .source("return _base[position]")
                    ),
                    Builtin(
                        "subscript", "subscript(bounds: Range<Base.Index>) -> Slice<Base>",
                        .source("return Slice(base: _base, bounds: bounds)")),
                    Builtin(
                        "index", "func index(after i: Base.Index) -> Base.Index",
                        .source("return _base.index(after: i)")
                    ),
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
                    Builtin(
                        "makeIterator", "func makeIterator() -> IndexingIterator<Slice<Base>>",
                        .source("return IndexingIterator(_elements: self, _position: startIndex)")),
                ]),
            BuiltinExtension(
                "Slice", conformances: "BidirectionalCollection", where: "Base: BidirectionalCollection",
                [
                    Builtin(
                        "index", "func index(before i: Base.Index) -> Base.Index",
                        .source("return _base.index(before: i)"))
                ]),
            BuiltinExtension(
                "Slice", conformances: "RandomAccessCollection", where: "Base: RandomAccessCollection"),
            BuiltinExtension(
                "Slice", conformances: "MutableCollection", where: "Base: MutableCollection",
                [
                    Builtin(
                        "subscript", "subscript(position: Base.Index) -> Base.Element",
                        .source("get { return _base[position] }\nset { _base[position] = newValue }")),
                    Builtin(
                        "subscript", "subscript(bounds: Range<Base.Index>) -> Slice<Base>",
                        .source(
                            """
                            get { return Slice(base: _base, bounds: bounds) }
                            set {
                                var position = bounds.lowerBound
                                for element in newValue {
                                    _base[position] = element
                                    position = _base.index(after: position)
                                }
                            }
                            """)),
                ]),
        ])

    private static let reading: [Builtin] = [
        Builtin(
            "isEmpty", "var isEmpty: Bool", .source("return startIndex == endIndex"), "Whether there are no elements."),
        Builtin(
            "count", "var count: Int", .source("return distance(from: startIndex, to: endIndex)"),
            "How many elements there are."),
        Builtin("underestimatedCount", "var underestimatedCount: Int", .source("return count")),
        Builtin(
            "first", "var first: Element?",
            .source("let start = startIndex\nreturn start == endIndex ? nil : self[start]"),
            "The first element, or nil."),
        Builtin(
            "indices", "var indices: DefaultIndices<Self>",
            .source("return DefaultIndices(_elements: self, _startIndex: startIndex, _endIndex: endIndex)"),
            "All indices."),
        Builtin(
            "distance", "func distance(from start: Index, to end: Index) -> Int",
            .source(
                """
                var count = 0
                var position = start
                while position != end {
                    position = index(after: position)
                    count += 1
                }
                return count
                """)),
        Builtin(
            "index", "func index(_ i: Index, offsetBy distance: Int) -> Index",
            .source(
                """
                var position = i
                var left = distance
                while left > 0 {
                    position = index(after: position)
                    left -= 1
                }
                return position
                """), "The index at a distance from another."),
        Builtin(
            "index", "func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?",
            .source(
                """
                var position = i
                var left = distance
                while left > 0 {
                    if position == limit { return nil }
                    position = index(after: position)
                    left -= 1
                }
                return position
                """)),
        Builtin("formIndex", "func formIndex(after i: inout Index)", .source("i = index(after: i)")),
        Builtin(
            "formIndex", "func formIndex(_ i: inout Index, offsetBy distance: Int)",
            .source("i = index(i, offsetBy: distance)")),
        Builtin("_whole", "var _whole: SubSequence", .source("return self[startIndex..<endIndex]")),
        Builtin(
            "firstIndex", "func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index?",
            .source(
                """
                var position = startIndex
                while position != endIndex {
                    if try predicate(self[position]) { return position }
                    position = index(after: position)
                }
                return nil
                """), "Where a condition first holds."),
        Builtin(
            "index", "func index(where predicate: (Element) throws -> Bool) rethrows -> Index?",
            .source("return try firstIndex(where: predicate)"), "The old name of firstIndex(where:)."),
        Builtin(
            "prefix", "func prefix(_ maxLength: Int) -> SubSequence",
            .source(
                "if !(maxLength >= 0) { fatalError(\"Can't take a prefix of negative length from a collection\") }\nreturn self[startIndex..<(index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex)]"
            ),
            "The first elements."),
        Builtin("prefix", "func prefix(upTo end: Index) -> SubSequence", .source("return self[startIndex..<end]")),
        Builtin(
            "prefix", "func prefix(through position: Index) -> SubSequence",
            .source("return self[startIndex..<index(after: position)]")),
        Builtin(
            "prefix", "func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence",
            .source(
                """
                var end = startIndex
                while end != endIndex, try predicate(self[end]) { end = index(after: end) }
                return self[startIndex..<end]
                """)),
        Builtin(
            "suffix", "func suffix(_ maxLength: Int) -> SubSequence",
            .source(
                "if !(maxLength >= 0) { fatalError(\"Can't take a suffix of negative length from a collection\") }\nreturn self[index(startIndex, offsetBy: Swift.max(0, count - maxLength))..<endIndex]"
            ),
            "The last elements."),
        Builtin("suffix", "func suffix(from start: Index) -> SubSequence", .source("return self[start..<endIndex]")),
        Builtin(
            "dropFirst", "func dropFirst(_ k: Int = 1) -> SubSequence",
            .source(
                "if !(k >= 0) { fatalError(\"Can't drop a negative number of elements from a collection\") }\nreturn self[(index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex)..<endIndex]"
            ),
            "All elements but the first."),
        Builtin(
            "dropLast", "func dropLast(_ k: Int = 1) -> SubSequence",
            .source(
                "if !(k >= 0) { fatalError(\"Can't drop a negative number of elements from a collection\") }\nreturn self[startIndex..<index(startIndex, offsetBy: Swift.max(0, count - k))]"
            ),
            "All elements but the last."),
        Builtin(
            "drop", "func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence",
            .source(
                """
                var start = startIndex
                while start != endIndex, try predicate(self[start]) { start = index(after: start) }
                return self[start..<endIndex]
                """)),
        Builtin(
            "subscript", "subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index",
            .source("return self[r._bounds(startIndex, endIndex, { self.index(after: $0) })]")),
        Builtin(
            "split",
            "func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [SubSequence]",
            .source(
                """
                if maxSplits < 0 { fatalError("Must take zero or more splits") }
                var result: [SubSequence] = []
                var start = startIndex
                var position = startIndex
                while position != endIndex {
                    if result.count < maxSplits, try isSeparator(self[position]) {
                        if start != position || !omittingEmptySubsequences { result.append(self[start..<position]) }
                        position = index(after: position)
                        start = position
                    } else {
                        position = index(after: position)
                    }
                }
                if start != endIndex || !omittingEmptySubsequences { result.append(self[start..<endIndex]) }
                return result
                """), "The parts between elements for which a condition holds."),
        Builtin(
            "randomElement", "func randomElement<G: RandomNumberGenerator>(using generator: inout G) -> Element?",
            .source(
                "return isEmpty ? nil : self[index(startIndex, offsetBy: Int.random(in: 0..<count, using: &generator))]"
            ),
            "An element drawn with a generator."),
    ]

    /// Of a collection whose indices are the numbers from 0.
    static func countedIndices(_ end: StaticString) -> [Builtin] {
        [
            Builtin("Index", "typealias Index = Int", .declared), isIndexed, isSliced,
            Builtin("startIndex", "var startIndex: Int", .source("return 0")),
            Builtin("endIndex", "var endIndex: Int", .source(end)),
            Builtin("index", "func index(after i: Int) -> Int", .source("return i + 1")),
            Builtin("index", "func index(before i: Int) -> Int", .source("return i - 1")),
        ]
    }
}
