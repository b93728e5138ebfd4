extension StandardLibrary {
    /// Collections of nothing, of one element, of the same element again and again.
    static let plainCollections = BuiltinTopic(
        "Plain collections",
        types: [
            BuiltinType(
                "Repeated", "struct Repeated<Element>: RandomAccessCollection", .declared,
                "The same value again and again.",
                members: [
                    Builtin("count", "let count: Int", .declared),
                    Builtin("repeatedValue", "let repeatedValue: Element", .declared),
                ]),
            BuiltinType(
                "CollectionOfOne", "struct CollectionOfOne<Element>: RandomAccessCollection, MutableCollection",
                .declared, "One element.",
                members: [
                    Builtin("_element", "var _element: Element", .declared),
                    Builtin("init", "init(_ element: Element)", .source("_element = element")),
                ]),
            BuiltinType(
                "EmptyCollection", "struct EmptyCollection<Element>: RandomAccessCollection", .declared,
                "No elements.", members: [Builtin("init", "init()", .source(""))]),
        ],
        [
            BuiltinExtension(
                "Repeated",
                countedIndices("return count") + [
                    Builtin(
                        "subscript", "subscript(position: Int) -> Element",
                        .source(
                            """
                            if position < 0 || position >= count { fatalError("Index out of range") }
                            return repeatedValue
                            """))
                ]),
            BuiltinExtension(
                "CollectionOfOne", conformances: "CustomDebugStringConvertible",
                countedIndices("return 1") + [
                    Builtin(
                        "debugDescription", "var debugDescription: String",
                        .source("return \"CollectionOfOne(\\(String(reflecting: _element)))\"")),
                    Builtin(
                        "subscript", "subscript(position: Int) -> Element",
                        .source(
                            """
                            get {
                                if position != 0 { fatalError("Index out of range") }
                                return _element
                            }
                            set {
                                if position != 0 { fatalError("Index out of range") }
                                _element = newValue
                            }
                            """)),
                ]),
            BuiltinExtension(
                "EmptyCollection",
                countedIndices("return 0") + [
                    Builtin(
                        "subscript", "subscript(position: Int) -> Element",
                        .source("fatalError(\"Index out of range\")"))
                ]),
            BuiltinExtension(
                "",
                [
                    Builtin(
                        "repeatElement", "func repeatElement<T>(_ element: T, count n: Int) -> Repeated<T>",
                        .source(
                            """
                            if n < 0 { fatalError("Repetition count should be non-negative") }
                            return Repeated(count: n, repeatedValue: element)
                            """), "The same value again and again.")
                ]),
        ])
}
