extension StandardLibrary {
    /// Comparing tuples element by element, the first difference decides.
    static let tuples = BuiltinTopic(
        "Tuples", types: [],
        [
            BuiltinExtension("", equalRows), BuiltinExtension("", differentRows), BuiltinExtension("", beforeRows),
            BuiltinExtension("", notAfterRows), BuiltinExtension("", afterRows), BuiltinExtension("", notBeforeRows),
        ])

    private static let equalRows: [Builtin] = [
        Builtin(
            "==",
            "func == <A: Equatable, B: Equatable>(lhs: (A, B), rhs: (A, B)) -> Bool",
            .source("return lhs.0 == rhs.0 && lhs.1 == rhs.1"), "Are all elements equal?"),
        Builtin(
            "==",
            "func == <A: Equatable, B: Equatable, C: Equatable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool",
            .source("return lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2"), "Are all elements equal?"),
        Builtin(
            "==",
            "func == <A: Equatable, B: Equatable, C: Equatable, D: Equatable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool",
            .source("return lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2 && lhs.3 == rhs.3"),
            "Are all elements equal?"),
        Builtin(
            "==",
            "func == <A: Equatable, B: Equatable, C: Equatable, D: Equatable, E: Equatable>(lhs: (A, B, C, D, E), rhs: (A, B, C, D, E)) -> Bool",
            .source("return lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2 && lhs.3 == rhs.3 && lhs.4 == rhs.4"),
            "Are all elements equal?"),
        Builtin(
            "==",
            "func == <A: Equatable, B: Equatable, C: Equatable, D: Equatable, E: Equatable, F: Equatable>(lhs: (A, B, C, D, E, F), rhs: (A, B, C, D, E, F)) -> Bool",
            .source(
                "return lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2 && lhs.3 == rhs.3 && lhs.4 == rhs.4 && lhs.5 == rhs.5"
            ), "Are all elements equal?"),
    ]

    private static let differentRows: [Builtin] = [
        Builtin(
            "!=",
            "func != <A: Equatable, B: Equatable>(lhs: (A, B), rhs: (A, B)) -> Bool",
            .source("return lhs.0 != rhs.0 || lhs.1 != rhs.1"), "Is any element different?"),
        Builtin(
            "!=",
            "func != <A: Equatable, B: Equatable, C: Equatable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool",
            .source("return lhs.0 != rhs.0 || lhs.1 != rhs.1 || lhs.2 != rhs.2"), "Is any element different?"),
        Builtin(
            "!=",
            "func != <A: Equatable, B: Equatable, C: Equatable, D: Equatable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool",
            .source("return lhs.0 != rhs.0 || lhs.1 != rhs.1 || lhs.2 != rhs.2 || lhs.3 != rhs.3"),
            "Is any element different?"),
        Builtin(
            "!=",
            "func != <A: Equatable, B: Equatable, C: Equatable, D: Equatable, E: Equatable>(lhs: (A, B, C, D, E), rhs: (A, B, C, D, E)) -> Bool",
            .source("return lhs.0 != rhs.0 || lhs.1 != rhs.1 || lhs.2 != rhs.2 || lhs.3 != rhs.3 || lhs.4 != rhs.4"),
            "Is any element different?"),
        Builtin(
            "!=",
            "func != <A: Equatable, B: Equatable, C: Equatable, D: Equatable, E: Equatable, F: Equatable>(lhs: (A, B, C, D, E, F), rhs: (A, B, C, D, E, F)) -> Bool",
            .source(
                "return lhs.0 != rhs.0 || lhs.1 != rhs.1 || lhs.2 != rhs.2 || lhs.3 != rhs.3 || lhs.4 != rhs.4 || lhs.5 != rhs.5"
            ), "Is any element different?"),
    ]

    private static let beforeRows: [Builtin] = [
        Builtin(
            "<",
            "func < <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool",
            .source("return lhs.0 == rhs.0 ? lhs.1 < rhs.1 : lhs.0 < rhs.0"), "Does the left one come first?"),
        Builtin(
            "<",
            "func < <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 < rhs.1 }
                return lhs.2 < rhs.2
                """), "Does the left one come first?"),
        Builtin(
            "<",
            "func < <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 < rhs.1 }
                if lhs.2 != rhs.2 { return lhs.2 < rhs.2 }
                return lhs.3 < rhs.3
                """), "Does the left one come first?"),
        Builtin(
            "<",
            "func < <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable>(lhs: (A, B, C, D, E), rhs: (A, B, C, D, E)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 < rhs.1 }
                if lhs.2 != rhs.2 { return lhs.2 < rhs.2 }
                if lhs.3 != rhs.3 { return lhs.3 < rhs.3 }
                return lhs.4 < rhs.4
                """), "Does the left one come first?"),
        Builtin(
            "<",
            "func < <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable, F: Comparable>(lhs: (A, B, C, D, E, F), rhs: (A, B, C, D, E, F)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 < rhs.1 }
                if lhs.2 != rhs.2 { return lhs.2 < rhs.2 }
                if lhs.3 != rhs.3 { return lhs.3 < rhs.3 }
                if lhs.4 != rhs.4 { return lhs.4 < rhs.4 }
                return lhs.5 < rhs.5
                """), "Does the left one come first?"),
    ]

    private static let notAfterRows: [Builtin] = [
        Builtin(
            "<=",
            "func <= <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool",
            .source("return lhs.0 == rhs.0 ? lhs.1 <= rhs.1 : lhs.0 < rhs.0"), "Does the left one not come later?"),
        Builtin(
            "<=",
            "func <= <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 < rhs.1 }
                return lhs.2 <= rhs.2
                """), "Does the left one not come later?"),
        Builtin(
            "<=",
            "func <= <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 < rhs.1 }
                if lhs.2 != rhs.2 { return lhs.2 < rhs.2 }
                return lhs.3 <= rhs.3
                """), "Does the left one not come later?"),
        Builtin(
            "<=",
            "func <= <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable>(lhs: (A, B, C, D, E), rhs: (A, B, C, D, E)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 < rhs.1 }
                if lhs.2 != rhs.2 { return lhs.2 < rhs.2 }
                if lhs.3 != rhs.3 { return lhs.3 < rhs.3 }
                return lhs.4 <= rhs.4
                """), "Does the left one not come later?"),
        Builtin(
            "<=",
            "func <= <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable, F: Comparable>(lhs: (A, B, C, D, E, F), rhs: (A, B, C, D, E, F)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 < rhs.1 }
                if lhs.2 != rhs.2 { return lhs.2 < rhs.2 }
                if lhs.3 != rhs.3 { return lhs.3 < rhs.3 }
                if lhs.4 != rhs.4 { return lhs.4 < rhs.4 }
                return lhs.5 <= rhs.5
                """), "Does the left one not come later?"),
    ]

    private static let afterRows: [Builtin] = [
        Builtin(
            ">",
            "func > <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool",
            .source("return lhs.0 == rhs.0 ? lhs.1 > rhs.1 : lhs.0 > rhs.0"), "Does the left one come later?"),
        Builtin(
            ">",
            "func > <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 > rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 > rhs.1 }
                return lhs.2 > rhs.2
                """), "Does the left one come later?"),
        Builtin(
            ">",
            "func > <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 > rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 > rhs.1 }
                if lhs.2 != rhs.2 { return lhs.2 > rhs.2 }
                return lhs.3 > rhs.3
                """), "Does the left one come later?"),
        Builtin(
            ">",
            "func > <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable>(lhs: (A, B, C, D, E), rhs: (A, B, C, D, E)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 > rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 > rhs.1 }
                if lhs.2 != rhs.2 { return lhs.2 > rhs.2 }
                if lhs.3 != rhs.3 { return lhs.3 > rhs.3 }
                return lhs.4 > rhs.4
                """), "Does the left one come later?"),
        Builtin(
            ">",
            "func > <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable, F: Comparable>(lhs: (A, B, C, D, E, F), rhs: (A, B, C, D, E, F)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 > rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 > rhs.1 }
                if lhs.2 != rhs.2 { return lhs.2 > rhs.2 }
                if lhs.3 != rhs.3 { return lhs.3 > rhs.3 }
                if lhs.4 != rhs.4 { return lhs.4 > rhs.4 }
                return lhs.5 > rhs.5
                """), "Does the left one come later?"),
    ]

    private static let notBeforeRows: [Builtin] = [
        Builtin(
            ">=",
            "func >= <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool",
            .source("return lhs.0 == rhs.0 ? lhs.1 >= rhs.1 : lhs.0 > rhs.0"), "Does the left one not come first?"),
        Builtin(
            ">=",
            "func >= <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 > rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 > rhs.1 }
                return lhs.2 >= rhs.2
                """), "Does the left one not come first?"),
        Builtin(
            ">=",
            "func >= <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 > rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 > rhs.1 }
                if lhs.2 != rhs.2 { return lhs.2 > rhs.2 }
                return lhs.3 >= rhs.3
                """), "Does the left one not come first?"),
        Builtin(
            ">=",
            "func >= <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable>(lhs: (A, B, C, D, E), rhs: (A, B, C, D, E)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 > rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 > rhs.1 }
                if lhs.2 != rhs.2 { return lhs.2 > rhs.2 }
                if lhs.3 != rhs.3 { return lhs.3 > rhs.3 }
                return lhs.4 >= rhs.4
                """), "Does the left one not come first?"),
        Builtin(
            ">=",
            "func >= <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable, F: Comparable>(lhs: (A, B, C, D, E, F), rhs: (A, B, C, D, E, F)) -> Bool",
            .source(
                """
                if lhs.0 != rhs.0 { return lhs.0 > rhs.0 }
                if lhs.1 != rhs.1 { return lhs.1 > rhs.1 }
                if lhs.2 != rhs.2 { return lhs.2 > rhs.2 }
                if lhs.3 != rhs.3 { return lhs.3 > rhs.3 }
                if lhs.4 != rhs.4 { return lhs.4 > rhs.4 }
                return lhs.5 >= rhs.5
                """), "Does the left one not come first?"),
    ]
}
