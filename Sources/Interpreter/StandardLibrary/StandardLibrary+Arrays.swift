extension StandardLibrary {
    static let arrays = BuiltinTopic(
        "Arrays",
        types: [
            BuiltinType(
                "Array",
                "struct Array<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible, CustomDebugStringConvertible",
                .array, "A list of elements.")
        ],
        [
            BuiltinExtension("Array", shape + changing + parts + ends),
            BuiltinExtension(
                "Array", where: "Element: Equatable",
                [
                    Builtin(
                        "firstIndex", "func firstIndex(of element: Element) -> Int?",
                        .source(
                            """
                            let count = self.count
                            var i = 0
                            while i < count {
                                if self[i] == element { return i }
                                i += 1
                            }
                            return nil
                            """), "Where an element is first found.")
                ]),
            BuiltinExtension(
                "Array", conformances: "Equatable", where: "Element: Equatable",
                [
                    Builtin(
                        "==", "static func == (lhs: [Element], rhs: [Element]) -> Bool",
                        .source(
                            """
                            let count = lhs.count
                            if count != rhs.count { return false }
                            var i = 0
                            while i < count {
                                if lhs[i] != rhs[i] { return false }
                                i += 1
                            }
                            return true
                            """))
                ]),
            BuiltinExtension(
                "Array", conformances: "Hashable", where: "Element: Hashable",
                [
                    Builtin(
                        "hash", "func hash(into hasher: inout Hasher)",
                        .source("hasher.combine(count)\nfor element in self { hasher.combine(element) }"))
                ]),
            BuiltinExtension(
                "Array", where: "Element: Comparable",
                [
                    Builtin(
                        "sort", "mutating func sort()",
                        .source("if _isPlainlyOrdered() { _sortPlainly() } else { _sortByComparing() }"),
                        "Puts the elements in their order."),
                    Builtin(
                        "min", "func min() -> Element?",
                        .source(
                            """
                            if count == 0 { return nil }
                            var best = self[0]
                            for element in self where element < best { best = element }
                            return best
                            """), "The least element."),
                    Builtin(
                        "max", "func max() -> Element?",
                        .source(
                            """
                            if count == 0 { return nil }
                            var best = self[0]
                            for element in self where best < element { best = element }
                            return best
                            """), "The greatest element."),
                    Builtin(
                        "sorted", "func sorted() -> [Element]",
                        .source("var result = self\nresult.sort()\nreturn result"), "The elements in their order."),
                    Builtin(
                        "_isPlainlyOrdered", "func _isPlainlyOrdered() -> Bool", .intrinsic(.arrayIsPlainlyOrdered)),
                    Builtin("_sortPlainly", "mutating func _sortPlainly()", .intrinsic(.arraySortPlainly)),
                    Builtin(
                        "_sortByComparing", "mutating func _sortByComparing()", .source("sort(by: { $0 < $1 })")),
                ]),
        ])

    private static let shape: [Builtin] = [
        Builtin("Index", "typealias Index = Int", .declared),
        Builtin("SubSequence", "typealias SubSequence = ArraySlice<Element>", .declared),
        Builtin("Iterator", "typealias Iterator = IndexingIterator<[Element]>", .declared),
        Builtin("ArrayLiteralElement", "typealias ArrayLiteralElement = Element", .declared),
        Builtin("init", "init()", .intrinsic(.arrayEmpty), "An empty array."),
        Builtin(
            "init", "init(repeating repeatedValue: Element, count: Int)", .intrinsic(.arrayRepeating),
            "An array with the same element several times."),
        Builtin(
            "init", "init<S: Sequence>(_ elements: S) where S.Element == Element",
            .source(
                "self = []\nreserveCapacity(elements.underestimatedCount)\nfor element in elements { append(element) }"),
            "The elements of a sequence."),
        Builtin("init", "init(arrayLiteral elements: Element...)", .source("self = elements")),
        Builtin("count", "var count: Int { get }", .intrinsic(.arrayCount), "How many elements there are."),
        Builtin("isEmpty", "var isEmpty: Bool", .source("return count == 0"), "Whether there are no elements."),
        Builtin("capacity", "var capacity: Int { get }", .intrinsic(.arrayCapacity)),
        Builtin("startIndex", "var startIndex: Int", .source("return 0")),
        Builtin("endIndex", "var endIndex: Int", .source("return count")),
        Builtin("index", "func index(after i: Int) -> Int", .source("return i + 1")),
        Builtin("index", "func index(before i: Int) -> Int", .source("return i - 1")),
        Builtin("index", "func index(_ i: Int, offsetBy distance: Int) -> Int", .source("return i + distance")),
        Builtin(
            "index", "func index(_ i: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int?",
            .source(
                "let left = limit - i\nif distance > 0 ? left >= 0 && left < distance : left <= 0 && distance < left { return nil }\nreturn i + distance"
            )),
        Builtin("distance", "func distance(from start: Int, to end: Int) -> Int", .source("return end - start")),
        Builtin("indices", "var indices: Range<Int>", .source("return 0..<count"), "All indices."),
        Builtin(
            "makeIterator", "func makeIterator() -> IndexingIterator<[Element]>",
            .source("return IndexingIterator(_elements: self, _position: 0)")),
        Builtin(
            "subscript", "subscript(index: Int) -> Element { get set }", .accessors(.arrayGet, .arraySet),
            "The element at an index."),
        Builtin(
            "first", "var first: Element?", .source("return count == 0 ? nil : self[0]"), "The first element, or nil."),
        Builtin(
            "last", "var last: Element?", .source("return count == 0 ? nil : self[count - 1]"),
            "The last element, or nil."),
        Builtin(
            "+", "static func + (lhs: [Element], rhs: [Element]) -> [Element]", .intrinsic(.arrayConcatenate),
            "One array behind the other."),
        Builtin(
            "+",
            "static func + <Other: Sequence>(lhs: [Element], rhs: Other) -> [Element] where Other.Element == Element",
            .source("var result = lhs\nfor element in rhs { result.append(element) }\nreturn result")),
        Builtin(
            "+",
            "@_disfavoredOverload static func + <Other: Sequence>(lhs: Other, rhs: [Element]) -> [Element] where Other.Element == Element",
            .source("var result = Array(lhs)\nfor element in rhs { result.append(element) }\nreturn result")),
        Builtin(
            "+=", "static func += (lhs: inout [Element], rhs: [Element])", .intrinsic(.arrayAppendArray),
            "Adds elements at the end."),
        Builtin(
            "+=", "static func += <S: Sequence>(lhs: inout [Element], rhs: S) where S.Element == Element",
            .source("for element in rhs { lhs.append(element) }")),
        Builtin("description", "var description: String { get }", .intrinsic(.describe)),
        Builtin("debugDescription", "var debugDescription: String", .source("return String(reflecting: self)")),
    ]

    private static let changing: [Builtin] = [
        Builtin(
            "append", "mutating func append(_ newElement: Element)", .intrinsic(.arrayAppend),
            "Adds an element at the end."),
        Builtin(
            "append", "mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element",
            .source("for element in newElements { append(element) }"), "Adds elements at the end."),
        Builtin(
            "insert", "mutating func insert(_ newElement: Element, at i: Int)", .intrinsic(.arrayInsert),
            "Puts an element in front of an index."),
        Builtin(
            "insert",
            "mutating func insert<C: Collection>(contentsOf newElements: C, at i: Int) where C.Element == Element",
            .source("replaceSubrange(i..<i, with: newElements)")),
        Builtin(
            "remove", "@discardableResult mutating func remove(at index: Int) -> Element", .intrinsic(.arrayRemoveAt),
            "Takes out the element at an index."),
        Builtin(
            "removeFirst", "@discardableResult mutating func removeFirst() -> Element",
            .source(
                "if !(count > 0) { fatalError(\"Can't remove first element from an empty collection\") }\nreturn remove(at: 0)"
            ), "Takes out the first element."),
        Builtin(
            "removeFirst", "mutating func removeFirst(_ k: Int)",
            .source(
                """
                if k < 0 { fatalError("Number of elements to remove should be non-negative") }
                if k > count { fatalError("Can't remove more items from a collection than it has") }
                removeSubrange(0..<k)
                """)),
        Builtin(
            "removeLast", "@discardableResult mutating func removeLast() -> Element", .intrinsic(.arrayRemoveLast),
            "Takes out the last element."),
        Builtin(
            "removeLast", "mutating func removeLast(_ k: Int)",
            .source(
                """
                if k < 0 { fatalError("Number of elements to remove should be non-negative") }
                if k > count { fatalError("Can't remove more items from a collection than it contains") }
                removeSubrange(count - k..<count)
                """)),
        Builtin(
            "popLast", "mutating func popLast() -> Element?", .source("return isEmpty ? nil : removeLast()"),
            "Takes out the last element, if there is one."),
        Builtin(
            "removeAll", "mutating func removeAll(keepingCapacity keepCapacity: Bool = false)",
            .intrinsic(.arrayRemoveAll), "Takes out all elements."),
        Builtin(
            "removeAll", "mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows",
            .source("self = try filter { !(try shouldBeRemoved($0)) }"),
            "Takes out the elements for which a condition holds."),
        Builtin(
            "removeSubrange", "mutating func removeSubrange(_ bounds: Range<Int>)",
            .source("replaceSubrange(bounds, with: [])"), "Takes out the elements of a range."),
        Builtin(
            "removeSubrange", "mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == Int",
            .source("replaceSubrange(bounds._bounds(0, count, { $0 + 1 }), with: [])")),
        Builtin(
            "replaceSubrange",
            "mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == Element",
            .source("_replace(subrange, Array(newElements))"), "Puts other elements in the place of a range."),
        Builtin(
            "_replace", "mutating func _replace(_ subrange: Range<Int>, _ newElements: [Element])",
            .source(
                """
                if !(subrange.lowerBound >= 0) { fatalError("Array replace: subrange start is negative") }
                if !(subrange.upperBound <= count) { fatalError("Array replace: subrange extends past the end") }
                var result: [Element] = []
                result.reserveCapacity(count)
                var i = 0
                while i < subrange.lowerBound {
                    result.append(self[i])
                    i += 1
                }
                for element in newElements { result.append(element) }
                i = subrange.upperBound
                while i < count {
                    result.append(self[i])
                    i += 1
                }
                self = result
                """)),
        Builtin(
            "reserveCapacity", "mutating func reserveCapacity(_ minimumCapacity: Int)", .intrinsic(.arrayReserve),
            "Makes room for elements to come."),
        Builtin(
            "swapAt", "mutating func swapAt(_ i: Int, _ j: Int)", .intrinsic(.arraySwapAt), "Exchanges two elements."),
        Builtin("reverse", "mutating func reverse()", .intrinsic(.arrayReverse), "Turns the order around."),
        Builtin(
            "sort", "mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows",
            .source(
                """
                let count = self.count
                if count < 2 { return }
                var start = 0
                while start < count {
                    let end = start + 12 < count ? start + 12 : count
                    var i = start + 1
                    while i < end {
                        let element = self[i]
                        var j = i
                        while j > start, try areInIncreasingOrder(element, self[j - 1]) {
                            self[j] = self[j - 1]
                            j -= 1
                        }
                        self[j] = element
                        i += 1
                    }
                    start = end
                }
                var width = 12
                var source = self
                while width < count {
                    var merged: [Element] = []
                    merged.reserveCapacity(count)
                    var low = 0
                    while low < count {
                        let middle = low + width < count ? low + width : count
                        let high = middle + width < count ? middle + width : count
                        var i = low
                        var j = middle
                        while i < middle && j < high {
                            if try areInIncreasingOrder(source[j], source[i]) {
                                merged.append(source[j])
                                j += 1
                            } else {
                                merged.append(source[i])
                                i += 1
                            }
                        }
                        while i < middle {
                            merged.append(source[i])
                            i += 1
                        }
                        while j < high {
                            merged.append(source[j])
                            j += 1
                        }
                        low = high
                    }
                    source = merged
                    width *= 2
                }
                self = source
                """), "Puts the elements in an order; equal ones stay as they were."),
        Builtin(
            "shuffle", "mutating func shuffle<G: RandomNumberGenerator>(using generator: inout G)",
            .source(
                """
                var amount = count
                var current = 0
                while amount > 1 {
                    let random = Int.random(in: 0..<amount, using: &generator)
                    amount -= 1
                    swapAt(current, current + random)
                    current += 1
                }
                """), "Puts the elements in an order drawn with a generator."),
        Builtin(
            "partition",
            "mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Int",
            .source(
                """
                var i = 0
                var j = count
                while i < j {
                    if try belongsInSecondPartition(self[i]) {
                        j -= 1
                        while i < j, try belongsInSecondPartition(self[j]) { j -= 1 }
                        if i < j { swapAt(i, j) } else { return i }
                    }
                    i += 1
                }
                return i
                """)),
    ]

    /// What all collections have, said of arrays in fewer steps.
    private static let ends: [Builtin] = [
        Builtin(
            "prefix", "func prefix(_ maxLength: Int) -> ArraySlice<Element>",
            .source(
                """
                if maxLength < 0 { fatalError("Can't take a prefix of negative length from a collection") }
                return ArraySlice(_base: self, startIndex: 0, endIndex: maxLength < count ? maxLength : count)
                """), "The first elements."),
        Builtin(
            "suffix", "func suffix(_ maxLength: Int) -> ArraySlice<Element>",
            .source(
                """
                if maxLength < 0 { fatalError("Can't take a suffix of negative length from a collection") }
                return ArraySlice(_base: self, startIndex: maxLength < count ? count - maxLength : 0, endIndex: count)
                """), "The last elements."),
        Builtin(
            "dropFirst", "func dropFirst(_ k: Int = 1) -> ArraySlice<Element>",
            .source(
                """
                if k < 0 { fatalError("Can't drop a negative number of elements from a collection") }
                return ArraySlice(_base: self, startIndex: k < count ? k : count, endIndex: count)
                """), "All elements but the first."),
        Builtin(
            "dropLast", "func dropLast(_ k: Int = 1) -> ArraySlice<Element>",
            .source(
                """
                if k < 0 { fatalError("Can't drop a negative number of elements from a collection") }
                return ArraySlice(_base: self, startIndex: 0, endIndex: k < count ? count - k : 0)
                """), "All elements but the last."),
    ]

    private static let parts: [Builtin] = [
        Builtin(
            "subscript", "subscript(bounds: Range<Int>) -> ArraySlice<Element>",
            .source(
                """
                get {
                    if !(bounds.lowerBound >= 0 && bounds.upperBound <= count) { fatalError("Array index is out of range") }
                    return ArraySlice(_base: self, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
                }
                set { replaceSubrange(bounds, with: newValue) }
                """), "The elements of a range."),
        Builtin(
            "subscript", "subscript<R: RangeExpression>(r: R) -> ArraySlice<Element> where R.Bound == Int",
            .source(
                """
                get { return self[r._bounds(0, count, { $0 + 1 })] }
                set { replaceSubrange(r._bounds(0, count, { $0 + 1 }), with: newValue) }
                """)),
        Builtin(
            "replaceSubrange",
            "mutating func replaceSubrange<C: Collection, R: RangeExpression>(_ subrange: R, with newElements: C) where C.Element == Element, R.Bound == Int",
            .source("_replace(subrange._bounds(0, count, { $0 + 1 }), Array(newElements))")),
    ]

    static let arraySlices = BuiltinTopic(
        "Parts of arrays",
        types: [
            BuiltinType(
                "ArraySlice",
                "struct ArraySlice<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible, CustomDebugStringConvertible",
                .declared, "A part of an array; its indices are those of the array.",
                members: [
                    Builtin("_base", "var _base: [Element]", .declared),
                    Builtin("startIndex", "var startIndex: Int", .declared),
                    Builtin("endIndex", "var endIndex: Int", .declared),
                ])
        ],
        [
            BuiltinExtension(
                "", [Builtin("ContiguousArray", "typealias ContiguousArray<Element> = [Element]", .declared)]),
            BuiltinExtension(
                "ArraySlice",
                [
                    Builtin("Index", "typealias Index = Int", .declared),
                    Builtin("SubSequence", "typealias SubSequence = ArraySlice<Element>", .declared),
                    Builtin("Iterator", "typealias Iterator = IndexingIterator<ArraySlice<Element>>", .declared),
                    Builtin("ArrayLiteralElement", "typealias ArrayLiteralElement = Element", .declared),
                    Builtin("init", "init()", .source("_base = []\nstartIndex = 0\nendIndex = 0")),
                    // What is left of a part is an array, unless a part is wanted.
                    Builtin(
                        "filter", "func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]",
                        .source(
                            "var result: [Element] = []\nfor element in self where try isIncluded(element) { result.append(element) }\nreturn result"
                        ), "The elements for which a condition holds."),
                    Builtin(
                        "filter",
                        "@_disfavoredOverload func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> ArraySlice<Element>",
                        .source("return ArraySlice(try filter(isIncluded) as [Element])")),
                    Builtin(
                        "init", "init(arrayLiteral elements: Element...)",
                        .source("_base = elements\nstartIndex = 0\nendIndex = elements.count")),
                    Builtin(
                        "init", "init<S: Sequence>(_ elements: S) where S.Element == Element",
                        .source("_base = Array(elements)\nstartIndex = 0\nendIndex = _base.count")),
                    Builtin(
                        "count", "var count: Int", .source("return endIndex - startIndex"),
                        "How many elements there are."),
                    Builtin("isEmpty", "var isEmpty: Bool", .source("return endIndex == startIndex")),
                    Builtin("index", "func index(after i: Int) -> Int", .source("return i + 1")),
                    Builtin("index", "func index(before i: Int) -> Int", .source("return i - 1")),
                    Builtin(
                        "index", "func index(_ i: Int, offsetBy distance: Int) -> Int", .source("return i + distance")),
                    Builtin(
                        "distance", "func distance(from start: Int, to end: Int) -> Int", .source("return end - start")),
                    Builtin("indices", "var indices: Range<Int>", .source("return startIndex..<endIndex")),
                    Builtin(
                        "makeIterator", "func makeIterator() -> IndexingIterator<ArraySlice<Element>>",
                        .source("return IndexingIterator(_elements: self, _position: startIndex)")),
                    Builtin(
                        "subscript", "subscript(index: Int) -> Element",
                        .source(
                            """
                            get {
                                if !(index >= startIndex && index < endIndex) { fatalError("Index out of bounds") }
                                return _base[index]
                            }
                            set {
                                if !(index >= startIndex && index < endIndex) { fatalError("Index out of bounds") }
                                _base[index] = newValue
                            }
                            """)),
                    Builtin(
                        "subscript", "subscript<R: RangeExpression>(r: R) -> ArraySlice<Element> where R.Bound == Int",
                        .source(
                            """
                            get { return self[r._bounds(startIndex, endIndex, { $0 + 1 })] }
                            set { self[r._bounds(startIndex, endIndex, { $0 + 1 })] = newValue }
                            """)),
                    Builtin(
                        "subscript", "subscript(bounds: Range<Int>) -> ArraySlice<Element>",
                        .source(
                            """
                            get {
                                if !(bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex) { fatalError("ArraySlice index is out of range") }
                                return ArraySlice(_base: _base, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
                            }
                            set {
                                var all = Array(_base[0..<endIndex])
                                all.replaceSubrange(bounds, with: newValue)
                                endIndex += all.count - endIndex
                                _base = all
                            }
                            """)),
                    Builtin(
                        "append", "mutating func append(_ newElement: Element)",
                        .source(
                            """
                            if endIndex != _base.count { _base = Array(_base[0..<endIndex]) }
                            _base.append(newElement)
                            endIndex += 1
                            """)),
                    Builtin(
                        "removeFirst", "@discardableResult mutating func removeFirst() -> Element",
                        .source(
                            "if !(endIndex > startIndex) { fatalError(\"Can't remove items from an empty collection\") }\nstartIndex += 1\nreturn _base[startIndex - 1]"
                        )),
                    Builtin(
                        "removeLast", "@discardableResult mutating func removeLast() -> Element",
                        .source(
                            "if !(endIndex > startIndex) { fatalError(\"Can't remove last element from an empty collection\") }\nendIndex -= 1\nreturn _base[endIndex]"
                        )),
                    Builtin(
                        "popFirst", "mutating func popFirst() -> Element?",
                        .source("return isEmpty ? nil : removeFirst()")),
                    Builtin(
                        "popLast", "mutating func popLast() -> Element?", .source("return isEmpty ? nil : removeLast()")
                    ),
                    Builtin("swapAt", "mutating func swapAt(_ i: Int, _ j: Int)", .source("_base.swapAt(i, j)")),
                    Builtin("description", "var description: String", .source("return Array(self).description")),
                    Builtin(
                        "debugDescription", "var debugDescription: String",
                        .source(#"return "ArraySlice(\(Array(self).description))""#)),
                    Builtin(
                        "reversed", "func reversed() -> [Element]",
                        .source("var all = Array(self)\nall.reverse()\nreturn all")),
                    Builtin(
                        "append",
                        "mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element",
                        .source("for element in newElements { append(element) }")),
                    Builtin(
                        "remove", "@discardableResult mutating func remove(at index: Int) -> Element",
                        .source(
                            """
                            if !(index >= startIndex && index < endIndex) { fatalError("Index out of bounds") }
                            var rest = Array(_base[0..<endIndex])
                            let element = rest.remove(at: index)
                            _base = rest
                            endIndex -= 1
                            return element
                            """)),
                    Builtin(
                        "removeAll",
                        "mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows",
                        .source("self = ArraySlice(try filter { !(try shouldBeRemoved($0)) })")),
                    Builtin(
                        "removeFirst", "mutating func removeFirst(_ k: Int)",
                        .source(
                            "if !(k <= count) { fatalError(\"Can't remove more items from a collection than it contains\") }\nstartIndex += k"
                        )),
                    Builtin(
                        "removeLast", "mutating func removeLast(_ k: Int)",
                        .source(
                            "if !(k <= count) { fatalError(\"Can't remove more items from a collection than it contains\") }\nendIndex -= k"
                        )),
                    Builtin(
                        "sort",
                        "mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows",
                        .source(
                            "let start = startIndex\nlet sorted = try Array(self).sorted(by: areInIncreasingOrder)\nfor i in 0..<sorted.count { self[start + i] = sorted[i] }"
                        )),
                    Builtin(
                        "insert", "mutating func insert(_ newElement: Element, at i: Int)",
                        .source(
                            """
                            if !(i >= startIndex && i <= endIndex) { fatalError("Array index is out of range") }
                            var all = Array(_base[0..<endIndex])
                            all.insert(newElement, at: i)
                            endIndex += 1
                            _base = all
                            """)),
                    Builtin(
                        "reverse", "mutating func reverse()",
                        .source("self[startIndex..<endIndex] = ArraySlice(reversed())")),
                    Builtin(
                        "+=",
                        "static func += <S: Sequence>(lhs: inout ArraySlice<Element>, rhs: S) where S.Element == Element",
                        .source("for element in rhs { lhs.append(element) }")),
                    Builtin(
                        "+",
                        "static func + (lhs: ArraySlice<Element>, rhs: ArraySlice<Element>) -> ArraySlice<Element>",
                        .source("return ArraySlice(Array(lhs) + Array(rhs))")),
                    Builtin(
                        "+", "static func + (lhs: ArraySlice<Element>, rhs: [Element]) -> ArraySlice<Element>",
                        .source("return ArraySlice(Array(lhs) + rhs)")),
                ]),
            BuiltinExtension(
                "ArraySlice", conformances: "Equatable", where: "Element: Equatable",
                [
                    Builtin(
                        "==", "static func == (lhs: ArraySlice<Element>, rhs: ArraySlice<Element>) -> Bool",
                        .source("return lhs.elementsEqual(rhs)"))
                ]),
            BuiltinExtension(
                "ArraySlice", conformances: "Hashable", where: "Element: Hashable",
                [
                    Builtin(
                        "hash", "func hash(into hasher: inout Hasher)",
                        .source("hasher.combine(count)\nfor element in self { hasher.combine(element) }"))
                ]),
        ])
}
