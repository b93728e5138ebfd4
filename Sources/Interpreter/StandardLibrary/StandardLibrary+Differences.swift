extension StandardLibrary {
    static let differences = BuiltinTopic(
        "Differences of collections",
        types: [
            BuiltinType(
                "_DifferenceChange", "enum _DifferenceChange<ChangeElement>", .declared,
                members: [
                    Builtin(
                        "insert", "case insert(offset: Int, element: ChangeElement, associatedWith: Int?)", .declared),
                    Builtin(
                        "remove", "case remove(offset: Int, element: ChangeElement, associatedWith: Int?)", .declared),
                ]),
            BuiltinType(
                "CollectionDifference", "struct CollectionDifference<ChangeElement>: RandomAccessCollection", .declared,
                "What to remove from a collection, and what to insert, so that it becomes another.",
                members: [
                    Builtin("insertions", "let insertions: [_DifferenceChange<ChangeElement>]", .declared),
                    Builtin("removals", "let removals: [_DifferenceChange<ChangeElement>]", .declared),
                ]),
        ],
        [
            BuiltinExtension(
                "CollectionDifference",
                countedIndices("return removals.count + insertions.count") + [
                    Builtin("Change", "typealias Change = _DifferenceChange<ChangeElement>", .declared),
                    Builtin("Element", "typealias Element = _DifferenceChange<ChangeElement>", .declared),
                    // What stands last is removed first: the offsets of the others stay as they are.
                    Builtin(
                        "subscript", "subscript(position: Int) -> _DifferenceChange<ChangeElement>",
                        .source(
                            """
                            if position < removals.count { return removals[removals.count - 1 - position] }
                            return insertions[position - removals.count]
                            """)),
                ]),
            BuiltinExtension("CollectionDifference", conformances: "Equatable", where: "ChangeElement: Equatable"),
            BuiltinExtension("_DifferenceChange", conformances: "Equatable", where: "ChangeElement: Equatable"),
            BuiltinExtension("BidirectionalCollection", [shortestEdit]),
            BuiltinExtension(
                "BidirectionalCollection", where: "Element: Equatable",
                [
                    Builtin(
                        "difference",
                        "func difference<C: BidirectionalCollection>(from other: C) -> CollectionDifference<Element> where C.Element == Element",
                        .source("return difference(from: other, by: { $0 == $1 })"),
                        "The fewest changes that make another collection into this one.")
                ]),
            BuiltinExtension("RangeReplaceableCollection", [applying]),
        ])

    /// Myers' search: for each number of changes how far each diagonal gets, then the way back.
    private static let shortestEdit = Builtin(
        "difference",
        "func difference<C: BidirectionalCollection>(from other: C, by areEquivalent: (C.Element, Element) -> Bool) -> CollectionDifference<Element> where C.Element == Element",
        .source(
            """
            let old = Array(other)
            let new = Array(self)
            var trace: [[Int]] = []
            var furthest = [0, 0]
            search: for changes in 0...(old.count + new.count) {
                let before = furthest
                trace.append(before)
                furthest = [Int](repeating: 0, count: 2 * changes + 3)
                for diagonal in stride(from: -changes, through: changes, by: 2) {
                    let place = diagonal + changes
                    let inserts = diagonal == -changes
                        || diagonal != changes && before[place - 1] < before[place + 1]
                    var x = inserts ? before[place + 1] : before[place - 1] + 1
                    var y = x - diagonal
                    while x < old.count, y < new.count, areEquivalent(old[x], new[y]) {
                        x += 1
                        y += 1
                    }
                    furthest[place + 1] = x
                    if x >= old.count, y >= new.count { break search }
                }
            }
            var insertions: [_DifferenceChange<Element>] = []
            var removals: [_DifferenceChange<Element>] = []
            var x = old.count
            var y = new.count
            var changes = trace.count - 1
            while changes > 0 {
                let before = trace[changes]
                let diagonal = x - y
                let place = diagonal + changes
                let inserts = diagonal == -changes
                    || diagonal != changes && before[place - 1] < before[place + 1]
                x = inserts ? before[place + 1] : before[place - 1]
                y = inserts ? x - diagonal - 1 : x - diagonal + 1
                if inserts {
                    insertions.append(.insert(offset: y, element: new[y], associatedWith: nil))
                } else {
                    removals.append(.remove(offset: x, element: old[x], associatedWith: nil))
                }
                changes -= 1
            }
            insertions.reverse()
            removals.reverse()
            return CollectionDifference(insertions: insertions, removals: removals)
            """))

    private static let applying = Builtin(
        "applying", "func applying(_ difference: CollectionDifference<Element>) -> Self?",
        .source(
            """
            var elements = Array(self)
            for change in difference {
                switch change {
                case .remove(let offset, _, _):
                    if offset >= elements.count { return nil }
                    elements.remove(at: offset)
                case .insert(let offset, let element, _):
                    if offset > elements.count { return nil }
                    elements.insert(element, at: offset)
                }
            }
            var result = Self()
            for element in elements { result.append(element) }
            return result
            """), "The collection with the changes made, or nil if they do not fit.")
}
