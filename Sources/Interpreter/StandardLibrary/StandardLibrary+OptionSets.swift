extension StandardLibrary {
    static let optionSets = BuiltinTopic(
        "Sets of options",
        types: [
            BuiltinType(
                "OptionSet", "protocol OptionSet: RawRepresentable, SetAlgebra", .declared,
                "A set of options, one bit each.",
                members: [
                    Builtin("RawValue", "associatedtype RawValue", .declared),
                    Builtin("Element", "associatedtype Element = Self", .declared),
                    Builtin("init", "init(rawValue: RawValue)", .declared),
                    Builtin("rawValue", "var rawValue: RawValue { get }", .declared),
                ])
        ],
        [
            BuiltinExtension(
                "OptionSet", where: "ArrayLiteralElement == Self, RawValue: FixedWidthInteger",
                [
                    Builtin(
                        "init", "init(arrayLiteral elements: Self...)",
                        .source(
                            """
                            var bits = RawValue.zero
                            for element in elements { bits = bits | element.rawValue }
                            self.init(rawValue: bits)
                            """)),
                    Builtin(
                        "init", "init(_ options: [Self])",
                        .source(
                            """
                            var bits = RawValue.zero
                            for option in options { bits = bits | option.rawValue }
                            self.init(rawValue: bits)
                            """), "The options of a list."),
                ]),
            BuiltinExtension("OptionSet", where: "RawValue: FixedWidthInteger", rows),
        ])

    private static let rows: [Builtin] = [
        Builtin("init", "init()", .source("self.init(rawValue: RawValue.zero)"), "No options."),
        Builtin("isEmpty", "var isEmpty: Bool", .source("return rawValue == RawValue.zero"), "Whether there are none."),
        Builtin(
            "contains", "func contains(_ member: Self) -> Bool",
            .source("return rawValue & member.rawValue == member.rawValue"), "Whether an option is among them."),
        Builtin(
            "union", "func union(_ other: Self) -> Self",
            .source("return Self(rawValue: rawValue | other.rawValue)"), "The options of either."),
        Builtin(
            "intersection", "func intersection(_ other: Self) -> Self",
            .source("return Self(rawValue: rawValue & other.rawValue)"), "The options of both."),
        Builtin(
            "symmetricDifference", "func symmetricDifference(_ other: Self) -> Self",
            .source("return Self(rawValue: rawValue ^ other.rawValue)"), "The options of one of them."),
        Builtin(
            "subtracting", "func subtracting(_ other: Self) -> Self",
            .source("return Self(rawValue: rawValue & (rawValue ^ other.rawValue))"), "The options without others."),
        Builtin("formUnion", "mutating func formUnion(_ other: Self)", .source("self = union(other)")),
        Builtin(
            "formIntersection", "mutating func formIntersection(_ other: Self)", .source("self = intersection(other)")),
        Builtin(
            "formSymmetricDifference", "mutating func formSymmetricDifference(_ other: Self)",
            .source("self = symmetricDifference(other)")),
        Builtin("subtract", "mutating func subtract(_ other: Self)", .source("self = subtracting(other)")),
        Builtin(
            "insert",
            "@discardableResult mutating func insert(_ newMember: Self) -> (inserted: Bool, memberAfterInsert: Self)",
            .source(
                """
                let isNew = !contains(newMember)
                self = union(newMember)
                return (inserted: isNew, memberAfterInsert: newMember)
                """), "Adds an option."),
        Builtin(
            "isStrictSubset", "func isStrictSubset(of other: Self) -> Bool",
            .source("return isSubset(of: other) && self != other")),
        Builtin(
            "isStrictSuperset", "func isStrictSuperset(of other: Self) -> Bool",
            .source("return isSuperset(of: other) && self != other")),
        Builtin(
            "update", "@discardableResult mutating func update(with newMember: Self) -> Self?",
            .source(
                """
                let common = intersection(newMember)
                self = union(newMember)
                return common.isEmpty ? nil : common
                """)),
        Builtin(
            "remove", "@discardableResult mutating func remove(_ member: Self) -> Self?",
            .source(
                """
                let common = intersection(member)
                self = subtracting(member)
                return common.isEmpty ? nil : common
                """), "Takes an option out."),
        Builtin(
            "isSubset", "func isSubset(of other: Self) -> Bool",
            .source("return rawValue & other.rawValue == rawValue"), "Whether all are among the others."),
        Builtin("isSuperset", "func isSuperset(of other: Self) -> Bool", .source("return other.isSubset(of: self)")),
        Builtin(
            "isDisjoint", "func isDisjoint(with other: Self) -> Bool",
            .source("return rawValue & other.rawValue == RawValue.zero"), "Whether they have none in common."),
    ]
}
