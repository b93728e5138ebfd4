extension StandardLibrary {
    static let dictionaries = BuiltinTopic(
        "Dictionaries",
        types: [
            BuiltinType(
                "Dictionary",
                "struct Dictionary<Key: Hashable, Value>: Collection, ExpressibleByDictionaryLiteral, CustomStringConvertible, CustomDebugStringConvertible",
                .dictionary,
                "Values found by keys."),
            BuiltinType(
                "KeyValuePairs",
                "struct KeyValuePairs<Key, Value>: RandomAccessCollection, ExpressibleByDictionaryLiteral, CustomStringConvertible",
                .declared, "Pairs in the order they are written.",
                members: [
                    Builtin("_pairs", "let _pairs: [(key: Key, value: Value)]", .declared),
                    Builtin(
                        "init", "init(dictionaryLiteral elements: (Key, Value)...)",
                        .source("_pairs = elements.map { (key: $0.0, value: $0.1) }")),
                    Builtin("Index", "typealias Index = Int", .declared),
                    Builtin("Element", "typealias Element = (key: Key, value: Value)", .declared), isIndexed, isSliced,
                    Builtin("startIndex", "var startIndex: Int", .source("return 0")),
                    Builtin("endIndex", "var endIndex: Int", .source("return _pairs.count")),
                    Builtin(
                        "subscript", "subscript(position: Int) -> (key: Key, value: Value)",
                        .source("return _pairs[position]")),
                    Builtin(
                        "description", "var description: String",
                        .source(
                            """
                            if _pairs.isEmpty { return "[:]" }
                            var text = "["
                            for (index, pair) in _pairs.enumerated() {
                                if index > 0 { text += ", " }
                                text += "\\(String(reflecting: pair.key)): \\(String(reflecting: pair.value))"
                            }
                            return text + "]"
                            """)),
                ]),
            BuiltinType(
                "_TableIndex", "struct _TableIndex: Comparable", .declared,
                members: [
                    Builtin("_position", "let _position: Int", .declared),
                    Builtin(
                        "<", "static func < (lhs: _TableIndex, rhs: _TableIndex) -> Bool",
                        .source("return lhs._position < rhs._position")),
                    Builtin(
                        "==", "static func == (lhs: _TableIndex, rhs: _TableIndex) -> Bool",
                        .source("return lhs._position == rhs._position")),
                ]),
            BuiltinType(
                "_DictionaryKeys", "struct _DictionaryKeys<Key: Hashable, Value>: Collection, CustomStringConvertible",
                .declared,
                members: [Builtin("_base", "let _base: [Key: Value]", .declared)]),
            BuiltinType(
                "_DictionaryValues",
                "struct _DictionaryValues<Key: Hashable, Value>: MutableCollection, CustomStringConvertible", .declared,
                members: [Builtin("_base", "var _base: [Key: Value]", .declared)]),
        ],
        [
            BuiltinExtension("Dictionary", dictionaryRows),
            BuiltinExtension(
                "Dictionary", conformances: "Equatable", where: "Value: Equatable",
                [
                    Builtin(
                        "==", "static func == (lhs: [Key: Value], rhs: [Key: Value]) -> Bool",
                        .source(
                            """
                            if lhs.count != rhs.count { return false }
                            for (key, value) in lhs {
                                guard let other = rhs[key], other == value else { return false }
                            }
                            return true
                            """))
                ]),
            BuiltinExtension(
                "Dictionary", conformances: "Hashable", where: "Value: Hashable",
                [
                    Builtin(
                        "hash", "func hash(into hasher: inout Hasher)",
                        .source(
                            """
                            var sum = 0
                            for (key, value) in self {
                                var one = Hasher()
                                one.combine(key)
                                one.combine(value)
                                sum = sum &+ one.finalize()
                            }
                            hasher.combine(sum)
                            """))
                ]),
            BuiltinExtension(
                "_DictionaryKeys",
                tableView(
                    "Key", "typealias Element = Key", "subscript(position: _TableIndex) -> Key",
                    "return _base[position].key")),
            BuiltinExtension(
                "_DictionaryKeys",
                [
                    Builtin(
                        "contains", "func contains(_ element: Key) -> Bool",
                        .source("return _base.index(forKey: element) != nil"))
                ]),
            BuiltinExtension(
                "_DictionaryKeys", conformances: "Equatable",
                [
                    Builtin(
                        "==",
                        "static func == (lhs: _DictionaryKeys<Key, Value>, rhs: _DictionaryKeys<Key, Value>) -> Bool",
                        .source("return lhs.count == rhs.count && lhs.allSatisfy { rhs.contains($0) }"))
                ]),
            BuiltinExtension(
                "_DictionaryValues",
                tableView(
                    "Value", "typealias Element = Value", "subscript(position: _TableIndex) -> Value",
                    "get { return _base[position].value }\nset { _base[_base[position].key] = newValue }")),
        ])

    private static func tableView(
        _ name: StaticString, _ element: StaticString, _ signature: StaticString, _ body: StaticString
    ) -> [Builtin] {
        [
            Builtin("Element", element, .declared), isIndexed, isSliced,
            Builtin("Index", "typealias Index = _TableIndex", .declared),
            Builtin("startIndex", "var startIndex: _TableIndex", .source("return _base.startIndex")),
            Builtin("endIndex", "var endIndex: _TableIndex", .source("return _base.endIndex")),
            Builtin(
                "index", "func index(after i: _TableIndex) -> _TableIndex", .source("return _base.index(after: i)")),
            Builtin("count", "var count: Int", .source("return _base.count")),
            Builtin("isEmpty", "var isEmpty: Bool", .source("return _base.count == 0")),
            Builtin("subscript", signature, .source(body)),
            Builtin("description", "var description: String", .source("return Array(self).description")),
        ]
    }

    private static let dictionaryRows: [Builtin] = [
        Builtin("Element", "typealias Element = (key: Key, value: Value)", .declared),
        Builtin("Index", "typealias Index = _TableIndex", .declared), isIndexed, isSliced,
        Builtin("Keys", "typealias Keys = _DictionaryKeys<Key, Value>", .declared),
        Builtin("Values", "typealias Values = _DictionaryValues<Key, Value>", .declared),
        Builtin("init", "init()", .intrinsic(.dictionaryEmpty), "An empty dictionary."),
        Builtin("init", "init(minimumCapacity: Int)", .source("self.init()")),
        Builtin(
            "init", "init(dictionaryLiteral elements: (Key, Value)...)",
            .source("self.init(uniqueKeysWithValues: elements)")),
        Builtin(
            "init", "init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) where S.Element == (Key, Value)",
            .source(
                """
                self.init()
                for (key, value) in keysAndValues {
                    if !(index(forKey: key) == nil) { fatalError("Duplicate values for key: '\\(key)'") }
                    self[key] = value
                }
                """), "A dictionary of pairs with different keys."),
        Builtin(
            "init",
            "init<S: Sequence>(_ keysAndValues: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value)",
            .source(
                """
                self.init()
                for (key, value) in keysAndValues {
                    if let old = self[key] { self[key] = try combine(old, value) } else { self[key] = value }
                }
                """), "A dictionary of pairs; values of equal keys are combined."),
        Builtin(
            "init",
            "init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) rethrows where Value == [S.Element]",
            .source(
                """
                self.init()
                for value in values { self[try keyForValue(value), default: []].append(value) }
                """), "Elements collected by a key that each has."),
        Builtin("count", "var count: Int { get }", .intrinsic(.dictionaryCount), "How many entries there are."),
        Builtin("isEmpty", "var isEmpty: Bool", .source("return count == 0"), "Whether there are no entries."),
        Builtin(
            "subscript", "subscript(key: Key) -> Value? { get set }", .accessors(.dictionaryGet, .dictionarySet),
            "The value of a key, or nil; setting nil removes the entry."),
        Builtin(
            "subscript", "subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value",
            .source(
                """
                get {
                    if let value = self[key] { return value }
                    return defaultValue()
                }
                set { self[key] = newValue }
                """), "The value of a key, or another one where there is none."),
        Builtin(
            "subscript", "subscript(position: _TableIndex) -> (key: Key, value: Value)",
            .source("return (key: _key(position._position), value: _value(position._position))")),
        Builtin("_nextPosition", "func _nextPosition(_ position: Int) -> Int", .intrinsic(.dictionaryNextPosition)),
        Builtin("_key", "func _key(_ position: Int) -> Key", .intrinsic(.dictionaryKeyAt)),
        Builtin("_value", "func _value(_ position: Int) -> Value", .intrinsic(.dictionaryValueAt)),
        Builtin("_positionOfKey", "func _positionOfKey(_ key: Key) -> Int", .intrinsic(.dictionaryPositionOfKey)),
        Builtin(
            "startIndex", "var startIndex: _TableIndex", .source("return _TableIndex(_position: _nextPosition(-1))")),
        Builtin("endIndex", "var endIndex: _TableIndex", .source("return _TableIndex(_position: Int.max)")),
        Builtin(
            "index", "func index(after i: _TableIndex) -> _TableIndex",
            .source("return _TableIndex(_position: _nextPosition(i._position))")),
        Builtin(
            "index", "func index(forKey key: Key) -> _TableIndex?",
            .source("let position = _positionOfKey(key)\nreturn position < 0 ? nil : _TableIndex(_position: position)")),
        Builtin(
            "makeIterator", "func makeIterator() -> IndexingIterator<[Key: Value]>",
            .source("return IndexingIterator(_elements: self, _position: startIndex)")),
        Builtin(
            "keys", "var keys: _DictionaryKeys<Key, Value>", .source("return _DictionaryKeys(_base: self)"), "All keys."
        ),
        Builtin(
            "values", "var values: _DictionaryValues<Key, Value>",
            .source("get { return _DictionaryValues(_base: self) }\nset { self = newValue._base }"),
            "All values."),
        Builtin(
            "updateValue", "@discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value?",
            .source("let old = self[key]\nself[key] = value\nreturn old"),
            "Sets the value of a key and returns the old one."),
        Builtin(
            "removeValue", "@discardableResult mutating func removeValue(forKey key: Key) -> Value?",
            .intrinsic(.dictionaryRemove),
            "Removes the entry of a key and returns its value."),
        Builtin(
            "remove", "@discardableResult mutating func remove(at index: _TableIndex) -> (key: Key, value: Value)",
            .source("let entry = self[index]\n_ = removeValue(forKey: entry.key)\nreturn entry"),
            "Removes the entry at an index and returns it."),
        Builtin(
            "popFirst", "mutating func popFirst() -> (key: Key, value: Value)?",
            .source("return isEmpty ? nil : remove(at: startIndex)"), "Removes an entry, if there is any."),
        Builtin(
            "removeAll", "mutating func removeAll(keepingCapacity keepCapacity: Bool = false)",
            .intrinsic(.dictionaryRemoveAll), "Removes all entries."),
        Builtin(
            "reserveCapacity", "mutating func reserveCapacity(_ minimumCapacity: Int)", .intrinsic(.dictionaryReserve)),
        Builtin(
            "mapValues", "func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T]",
            .source(
                """
                var result: [Key: T] = [:]
                for (key, value) in self { result[key] = try transform(value) }
                return result
                """), "The same keys with what a closure makes of the values."),
        Builtin(
            "compactMapValues", "func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T]",
            .source(
                """
                var result: [Key: T] = [:]
                for (key, value) in self {
                    if let made = try transform(value) { result[key] = made }
                }
                return result
                """)),
        Builtin(
            "filter", "func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value]",
            .source(
                """
                var result: [Key: Value] = [:]
                for (key, value) in self {
                    if try isIncluded((key: key, value: value)) { result[key] = value }
                }
                return result
                """), "The entries for which a condition holds."),
        Builtin(
            "merge",
            "mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows",
            .source(
                """
                for (key, value) in other {
                    if let old = self[key] { self[key] = try combine(old, value) } else { self[key] = value }
                }
                """), "Takes in the entries of another dictionary."),
        Builtin(
            "merging",
            "func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]",
            .source("var result = self\ntry result.merge(other, uniquingKeysWith: combine)\nreturn result"),
            "The entries of both dictionaries."),
        Builtin(
            "merge",
            "mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value)",
            .source(
                """
                for (key, value) in other {
                    if let old = self[key] { self[key] = try combine(old, value) } else { self[key] = value }
                }
                """), "Takes in pairs of keys and values."),
        Builtin(
            "merging",
            "func merging<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] where S.Element == (Key, Value)",
            .source("var result = self\ntry result.merge(other, uniquingKeysWith: combine)\nreturn result"),
            "The entries and further pairs of keys and values."),
        Builtin("description", "var description: String { get }", .intrinsic(.describe)),
        Builtin("debugDescription", "var debugDescription: String", .source("return String(reflecting: self)")),
    ]

    static let sets = BuiltinTopic(
        "Sets",
        types: [
            BuiltinType(
                "Set",
                "struct Set<Element: Hashable>: Collection, Hashable, SetAlgebra, ExpressibleByArrayLiteral, CustomStringConvertible, CustomDebugStringConvertible",
                .set,
                "Elements without order, each of them once.")
        ],
        [BuiltinExtension("Set", setRows)])

    private static let setRows: [Builtin] = [
        Builtin("Index", "typealias Index = _TableIndex", .declared), isIndexed, isSliced,
        Builtin("ArrayLiteralElement", "typealias ArrayLiteralElement = Element", .declared),
        Builtin("init", "init()", .intrinsic(.setEmpty), "An empty set."),
        Builtin("init", "init(minimumCapacity: Int)", .source("self.init()")),
        Builtin(
            "init", "init<S: Sequence>(_ sequence: S) where S.Element == Element",
            .source("self.init()\nfor element in sequence { _ = _insert(element) }"),
            "The different elements of a sequence."),
        Builtin("init", "init(arrayLiteral elements: Element...)", .source("self.init(elements)")),
        Builtin("count", "var count: Int { get }", .intrinsic(.setCount), "How many elements there are."),
        Builtin("isEmpty", "var isEmpty: Bool", .source("return count == 0"), "Whether there are no elements."),
        Builtin(
            "contains", "func contains(_ member: Element) -> Bool", .intrinsic(.setContains),
            "Whether an element is in the set."),
        Builtin("_isPlain", "func _isPlain() -> Bool", .intrinsic(.arrayIsPlainlyOrdered)),
        Builtin("_insert", "mutating func _insert(_ newMember: Element) -> Bool", .intrinsic(.setInsert)),
        Builtin(
            "insert",
            "@discardableResult mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)",
            .source(
                """
                if _isPlain() { return (inserted: _insert(newMember), memberAfterInsert: newMember) }
                return _insertOrFind(newMember)
                """), "Puts in an element."),
        Builtin(
            "_insertOrFind",
            "mutating func _insertOrFind(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)",
            .source(
                """
                let isNew = _insert(newMember)
                return (inserted: isNew, memberAfterInsert: isNew ? newMember : self[firstIndex(of: newMember)!])
                """)),
        Builtin(
            "update", "@discardableResult mutating func update(with newMember: Element) -> Element?",
            .source("let old = remove(newMember)\n_ = _insert(newMember)\nreturn old")),
        Builtin(
            "remove", "@discardableResult mutating func remove(_ member: Element) -> Element?", .intrinsic(.setRemove),
            "Takes out an element."),
        Builtin(
            "remove", "@discardableResult mutating func remove(at position: _TableIndex) -> Element",
            .source("let element = self[position]\nremove(element)\nreturn element"),
            "Takes out the element at an index."),
        Builtin(
            "removeAll", "mutating func removeAll(keepingCapacity keepCapacity: Bool = false)",
            .intrinsic(.setRemoveAll), "Takes out all elements."),
        Builtin("reserveCapacity", "mutating func reserveCapacity(_ minimumCapacity: Int)", .intrinsic(.setReserve)),
        Builtin("_nextPosition", "func _nextPosition(_ position: Int) -> Int", .intrinsic(.setNextPosition)),
        Builtin("_element", "func _element(_ position: Int) -> Element", .intrinsic(.setElementAt)),
        Builtin(
            "startIndex", "var startIndex: _TableIndex", .source("return _TableIndex(_position: _nextPosition(-1))")),
        Builtin("endIndex", "var endIndex: _TableIndex", .source("return _TableIndex(_position: Int.max)")),
        Builtin(
            "index", "func index(after i: _TableIndex) -> _TableIndex",
            .source("return _TableIndex(_position: _nextPosition(i._position))")),
        Builtin(
            "subscript", "subscript(position: _TableIndex) -> Element", .source("return _element(position._position)")),
        Builtin(
            "makeIterator", "func makeIterator() -> IndexingIterator<Set<Element>>",
            .source("return IndexingIterator(_elements: self, _position: startIndex)")),
        Builtin(
            "filter", "func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element>",
            .source(
                """
                var result = Set<Element>()
                for element in self where try isIncluded(element) { result.insert(element) }
                return result
                """), "The elements for which a condition holds."),
        Builtin(
            "union", "func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element",
            .source("var result = self\nfor element in other { result.insert(element) }\nreturn result"),
            "The elements of either set."),
        Builtin(
            "formUnion", "mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element",
            .source("for element in other { insert(element) }")),
        Builtin(
            "intersection", "func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element",
            .source("let wanted = Set(other)\nreturn filter { wanted.contains($0) }"), "The elements of both sets."),
        Builtin(
            "formIntersection", "mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element",
            .source("self = intersection(other)")),
        Builtin(
            "subtracting", "func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element",
            .source("let unwanted = Set(other)\nreturn filter { !unwanted.contains($0) }"),
            "The elements that another set has not."),
        Builtin(
            "subtract", "mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element",
            .source("self = subtracting(other)")),
        Builtin(
            "symmetricDifference",
            "func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element",
            .source("let second = Set(other)\nreturn subtracting(second).union(second.subtracting(self))"),
            "The elements of one set alone."),
        Builtin(
            "formSymmetricDifference",
            "mutating func formSymmetricDifference<S: Sequence>(_ other: S) where S.Element == Element",
            .source("self = symmetricDifference(other)"), "Keeps the members that only one of both has."),
        Builtin(
            "removeFirst", "@discardableResult mutating func removeFirst() -> Element",
            .source(
                "guard let member = first else { fatalError(\"Can't removeFirst from an empty Set\") }\nremove(member)\nreturn member"
            ), "Takes out a member."),
        Builtin(
            "popFirst", "mutating func popFirst() -> Element?",
            .source("guard let member = first else { return nil }\nreturn remove(member)"),
            "Takes out a member, if there is any."),
        Builtin(
            "isSubset", "func isSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element",
            .source("let larger = Set(other)\nreturn allSatisfy { larger.contains($0) }"),
            "Whether another set has all elements."),
        Builtin(
            "isSuperset", "func isSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element",
            .source("return other.allSatisfy { contains($0) }"), "Whether all elements of another set are in the set."),
        Builtin(
            "isStrictSubset", "func isStrictSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element",
            .source("let all = Set(other)\nreturn count < all.count && isSubset(of: all)")),
        Builtin(
            "isStrictSuperset", "func isStrictSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element",
            .source("let all = Set(other)\nreturn count > all.count && isSuperset(of: all)")),
        Builtin(
            "isDisjoint", "func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element",
            .source("return !other.contains { contains($0) }"), "Whether the sets have no element in common."),
        Builtin(
            "==", "static func == (lhs: Set<Element>, rhs: Set<Element>) -> Bool",
            .source("return lhs.count == rhs.count && lhs.isSubset(of: rhs)")),
        Builtin(
            "hash", "func hash(into hasher: inout Hasher)",
            .source(
                """
                var sum = 0
                for element in self {
                    var one = Hasher()
                    one.combine(element)
                    sum = sum &+ one.finalize()
                }
                hasher.combine(sum)
                """)),
        Builtin("description", "var description: String { get }", .intrinsic(.describe)),
        Builtin("debugDescription", "var debugDescription: String", .source("return String(reflecting: self)")),
    ]
}
