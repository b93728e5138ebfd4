/// What collections of a program's own get with their conformances.
extension StandardLibrary {
    /// What plain collections state of their parts: nothing of it has to be found out from their members.
    static let isIndexed = Builtin("Iterator", "typealias Iterator = IndexingIterator<Self>", .declared)
    static let isSliced = Builtin("SubSequence", "typealias SubSequence = Slice<Self>", .declared)

    /// Indices of any collection.
    static let indicesOfElements: [Builtin] = [
        Builtin("Element", "typealias Element = Elements.Index", .declared),
        Builtin("Index", "typealias Index = Elements.Index", .declared),
        Builtin("SubSequence", "typealias SubSequence = DefaultIndices<Elements>", .declared),
        isIndexed,
        Builtin("startIndex", "var startIndex: Elements.Index", .source("return _startIndex")),
        Builtin("endIndex", "var endIndex: Elements.Index", .source("return _endIndex")),
        Builtin(
            "subscript", "subscript(position: Elements.Index) -> Elements.Index", .source("return position")),
        Builtin(
            "subscript", "subscript(bounds: Range<Elements.Index>) -> DefaultIndices<Elements>",
            .source(
                "return DefaultIndices(_elements: _elements, _startIndex: bounds.lowerBound, _endIndex: bounds.upperBound)"
            )),
        Builtin(
            "index", "func index(after i: Elements.Index) -> Elements.Index",
            .source("return _elements.index(after: i)")),
        Builtin(
            "index", "func index(_ i: Elements.Index, offsetBy distance: Int) -> Elements.Index",
            .source("return _elements.index(i, offsetBy: distance)")),
        Builtin(
            "index",
            "func index(_ i: Elements.Index, offsetBy distance: Int, limitedBy limit: Elements.Index) -> Elements.Index?",
            .source("return _elements.index(i, offsetBy: distance, limitedBy: limit)")),
        Builtin(
            "makeIterator", "func makeIterator() -> IndexingIterator<DefaultIndices<Elements>>",
            .source("return IndexingIterator(_elements: self, _position: startIndex)")),
        Builtin(
            "contains", "func contains(_ element: Elements.Index) -> Bool",
            .source("return startIndex <= element && element < endIndex")),
    ]

    /// Indices that are numbers.
    static let indicesThatCount: [Builtin] = [
        Builtin("indices", "var indices: Range<Int>", .source("return startIndex..<endIndex"), "All indices."),
        Builtin("index", "func index(after i: Int) -> Int", .source("return i + 1")),
        Builtin("index", "func index(before i: Int) -> Int", .source("return i - 1")),
        Builtin("index", "func index(_ i: Int, offsetBy distance: Int) -> Int", .source("return i + distance")),
        Builtin("distance", "func distance(from start: Int, to end: Int) -> Int", .source("return end - start")),
    ]

    /// `rest.popFirst()`, where `rest` is a part of a collection.
    static let partsThatShrink: [Builtin] = [
        Builtin(
            "popFirst", "mutating func popFirst() -> Element?", .source("return isEmpty ? nil : removeFirst()"),
            "Takes out the first element, if there is one."),
        Builtin(
            "removeFirst", "@discardableResult mutating func removeFirst() -> Element",
            .source(
                """
                if isEmpty { fatalError("Can't remove items from an empty collection") }
                let element = self[startIndex]
                self = self[index(after: startIndex)..<endIndex]
                return element
                """), "Takes out the first element."),
        Builtin(
            "removeFirst", "mutating func removeFirst(_ k: Int)",
            .source("self = self[index(startIndex, offsetBy: k)..<endIndex]")),
    ]

    static let partsThatShrinkAtTheirEnd: [Builtin] = [
        Builtin(
            "popLast", "mutating func popLast() -> Element?", .source("return isEmpty ? nil : removeLast()"),
            "Takes out the last element, if there is one."),
        Builtin(
            "removeLast", "@discardableResult mutating func removeLast() -> Element",
            .source(
                """
                if isEmpty { fatalError("Can't remove last element from an empty collection") }
                let last = index(before: endIndex)
                let element = self[last]
                self = self[startIndex..<last]
                return element
                """), "Takes out the last element."),
        Builtin(
            "removeLast", "mutating func removeLast(_ k: Int)",
            .source(
                "var end = endIndex\nfor _ in 0..<k { end = index(before: end) }\nself = self[startIndex..<end]")),
    ]

    /// Elements that change places.
    static let elementsThatMove: [Builtin] = [
        Builtin(
            "subscript", "subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index",
            .source(
                """
                get { return self[r._bounds(startIndex, endIndex, { self.index(after: $0) })] }
                set { self[r._bounds(startIndex, endIndex, { self.index(after: $0) })] = newValue }
                """)),
        Builtin(
            "swapAt", "mutating func swapAt(_ i: Index, _ j: Index)",
            .source("let element = self[i]\nself[i] = self[j]\nself[j] = element"), "Exchanges two elements."),
        Builtin(
            "partition",
            "mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index",
            .source(
                """
                var pivot = startIndex
                while pivot != endIndex, !(try belongsInSecondPartition(self[pivot])) { pivot = index(after: pivot) }
                if pivot == endIndex { return pivot }
                var i = index(after: pivot)
                while i != endIndex {
                    if !(try belongsInSecondPartition(self[i])) {
                        swapAt(i, pivot)
                        pivot = index(after: pivot)
                    }
                    i = index(after: i)
                }
                return pivot
                """)),
    ]

    static let elementsInOrder: [Builtin] = [
        Builtin(
            "sort", "mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows",
            .source(
                """
                let sorted = try Array(self).sorted(by: areInIncreasingOrder)
                var position = startIndex
                for element in sorted {
                    self[position] = element
                    position = index(after: position)
                }
                """), "Puts the elements in an order; equal ones stay as they were."),
        Builtin(
            "shuffle", "mutating func shuffle<G: RandomNumberGenerator>(using generator: inout G)",
            .source(
                """
                var amount = count
                var current = startIndex
                while amount > 1 {
                    let random = Int.random(in: 0..<amount, using: &generator)
                    amount -= 1
                    swapAt(current, index(current, offsetBy: random))
                    current = index(after: current)
                }
                """), "Puts the elements in an order drawn with a generator."),
    ]

    /// Elements that come and go.
    static let elementsThatComeAndGo: [Builtin] = [
        Builtin(
            "init", "init<S: Sequence>(_ elements: S) where S.Element == Element",
            .source("self.init()\nfor element in elements { append(element) }"), "The elements of a sequence."),
        Builtin(
            "init", "init(repeating repeatedValue: Element, count: Int)",
            .source("self.init()\nfor _ in 0..<count { append(repeatedValue) }"), "The same element several times."),
        Builtin(
            "append", "mutating func append(_ newElement: Element)",
            .source("replaceSubrange(endIndex..<endIndex, with: [newElement])"), "Adds an element at the end."),
        Builtin(
            "append", "mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element",
            .source("for element in newElements { append(element) }"), "Adds elements at the end."),
        Builtin(
            "replaceSubrange",
            "mutating func replaceSubrange<C: Collection>(_ subrange: Range<Index>, with newElements: C) where C.Element == Element",
            .source(
                """
                var result = Self()
                var position = startIndex
                while position != subrange.lowerBound {
                    result.append(self[position])
                    position = index(after: position)
                }
                for element in newElements { result.append(element) }
                position = subrange.upperBound
                while position != endIndex {
                    result.append(self[position])
                    position = index(after: position)
                }
                self = result
                """), "Puts other elements in the place of a range."),
        Builtin(
            "insert", "mutating func insert(_ newElement: Element, at i: Index)",
            .source("replaceSubrange(i..<i, with: [newElement])"), "Puts an element in front of an index."),
        Builtin(
            "insert",
            "mutating func insert<C: Collection>(contentsOf newElements: C, at i: Index) where C.Element == Element",
            .source("replaceSubrange(i..<i, with: newElements)")),
        Builtin(
            "remove", "@discardableResult mutating func remove(at position: Index) -> Element",
            .source(
                "let element = self[position]\nreplaceSubrange(position..<index(after: position), with: [])\nreturn element"
            ), "Takes out the element at an index."),
        Builtin(
            "removeFirst", "@discardableResult mutating func removeFirst() -> Element",
            .source(
                "if isEmpty { fatalError(\"Can't remove first element from an empty collection\") }\nreturn remove(at: startIndex)"
            ), "Takes out the first element."),
        Builtin(
            "removeFirst", "mutating func removeFirst(_ k: Int)",
            .source("replaceSubrange(startIndex..<index(startIndex, offsetBy: k), with: [])")),
        Builtin(
            "removeLast", "@discardableResult mutating func removeLast() -> Element",
            .source(
                "if isEmpty { fatalError(\"Can't remove last element from an empty collection\") }\nreturn remove(at: index(startIndex, offsetBy: count - 1))"
            ), "Takes out the last element."),
        Builtin(
            "popLast", "mutating func popLast() -> Element?", .source("return isEmpty ? nil : removeLast()"),
            "Takes out the last element, if there is one."),
        Builtin(
            "removeAll", "mutating func removeAll(keepingCapacity keepCapacity: Bool = false)",
            .source("self = Self()"), "Takes out all elements."),
        Builtin(
            "filter", "func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Self",
            .source(
                "var result = Self()\nfor element in self where try isIncluded(element) { result.append(element) }\nreturn result"
            ), "The elements for which a condition holds."),
        Builtin(
            "removeAll", "mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows",
            .source("self = Self(try filter { !(try shouldBeRemoved($0)) })"),
            "Takes out the elements for which a condition holds."),
        Builtin(
            "removeSubrange", "mutating func removeSubrange(_ bounds: Range<Index>)",
            .source("replaceSubrange(bounds, with: [])"), "Takes out the elements of a range."),
        Builtin(
            "removeSubrange", "mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == Index",
            .source("removeSubrange(bounds._bounds(startIndex, endIndex, { self.index(after: $0) }))")),
        Builtin(
            "replaceSubrange",
            "mutating func replaceSubrange<C: Collection, R: RangeExpression>(_ subrange: R, with newElements: C) where C.Element == Element, R.Bound == Index",
            .source(
                "replaceSubrange(subrange._bounds(startIndex, endIndex, { self.index(after: $0) }), with: newElements)")
        ),
        Builtin("reserveCapacity", "mutating func reserveCapacity(_ n: Int)", .source("")),
        Builtin(
            "+",
            "static func + <Other: Sequence>(lhs: Self, rhs: Other) -> Self where Other.Element == Element",
            .source("var result = lhs\nfor element in rhs { result.append(element) }\nreturn result")),
        Builtin(
            "+",
            "static func + <Other: Sequence>(lhs: Other, rhs: Self) -> Self where Other.Element == Element",
            .source("var result = Self(lhs)\nresult.append(contentsOf: rhs)\nreturn result")),
        Builtin(
            "+",
            "static func + <Other: RangeReplaceableCollection>(lhs: Self, rhs: Other) -> Self where Other.Element == Element",
            .source("var result = lhs\nfor element in rhs { result.append(element) }\nreturn result")),
        Builtin(
            "+=",
            "static func += <Other: Sequence>(lhs: inout Self, rhs: Other) where Other.Element == Element",
            .source("for element in rhs { lhs.append(element) }")),
    ]
}
