extension StandardLibrary {
    /// What sets get for what they can do; `Set` itself has its own for all of it.
    static let setAlgebra = BuiltinTopic(
        "Sets of one's own",
        types: [
            BuiltinType(
                "SetAlgebra", "protocol SetAlgebra<Element>: Equatable, ExpressibleByArrayLiteral", .declared,
                "A type whose values have the operations of sets.",
                members: [
                    Builtin("Element", "associatedtype Element", .declared),
                    Builtin("init", "init()", .declared),
                    Builtin("contains", "func contains(_ member: Element) -> Bool", .declared),
                    Builtin("union", "func union(_ other: Self) -> Self", .declared),
                    Builtin("intersection", "func intersection(_ other: Self) -> Self", .declared),
                    Builtin("symmetricDifference", "func symmetricDifference(_ other: Self) -> Self", .declared),
                    Builtin(
                        "insert",
                        "@discardableResult mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)",
                        .declared),
                    Builtin(
                        "remove", "@discardableResult mutating func remove(_ member: Element) -> Element?", .declared),
                    Builtin(
                        "update", "@discardableResult mutating func update(with newMember: Element) -> Element?",
                        .declared),
                    Builtin("formUnion", "mutating func formUnion(_ other: Self)", .declared),
                    Builtin("formIntersection", "mutating func formIntersection(_ other: Self)", .declared),
                    Builtin(
                        "formSymmetricDifference", "mutating func formSymmetricDifference(_ other: Self)", .declared),
                    Builtin("isEmpty", "var isEmpty: Bool { get }", .declared),
                    Builtin("subtracting", "func subtracting(_ other: Self) -> Self", .declared),
                    Builtin("subtract", "mutating func subtract(_ other: Self)", .declared),
                    Builtin("isSubset", "func isSubset(of other: Self) -> Bool", .declared),
                    Builtin("isDisjoint", "func isDisjoint(with other: Self) -> Bool", .declared),
                ])
        ],
        [
            BuiltinExtension("SetAlgebra", provided),
            BuiltinExtension(
                "SetAlgebra", where: "ArrayLiteralElement == Element",
                [
                    Builtin(
                        "init", "init(arrayLiteral elements: Element...)",
                        .source("self.init()\nfor element in elements { insert(element) }"))
                ]),
        ])

    private static let provided: [Builtin] = [
        Builtin(
            "init", "init<S: Sequence>(_ sequence: S) where S.Element == Element",
            .source("self.init()\nfor element in sequence { insert(element) }"), "The elements of a sequence."),
        Builtin("isEmpty", "var isEmpty: Bool", .source("return self == Self()"), "Whether there are no elements."),
        Builtin(
            "subtracting", "func subtracting(_ other: Self) -> Self",
            .source("return intersection(symmetricDifference(other))"), "The elements that another has not."),
        Builtin(
            "subtract", "mutating func subtract(_ other: Self)",
            .source("self = subtracting(other)")),
        Builtin(
            "isSubset", "func isSubset(of other: Self) -> Bool",
            .source("return intersection(other) == self"),
            "Whether another has all elements."),
        Builtin(
            "isSuperset", "func isSuperset(of other: Self) -> Bool",
            .source("return other.isSubset(of: self)"),
            "Whether it has all elements of another."),
        Builtin(
            "isStrictSubset", "func isStrictSubset(of other: Self) -> Bool",
            .source("return isSubset(of: other) && self != other")),
        Builtin(
            "isStrictSuperset", "func isStrictSuperset(of other: Self) -> Bool",
            .source("return other.isStrictSubset(of: self)")),
        Builtin(
            "isDisjoint", "func isDisjoint(with other: Self) -> Bool",
            .source("return intersection(other).isEmpty"), "Whether no element is in both."),
    ]
}
