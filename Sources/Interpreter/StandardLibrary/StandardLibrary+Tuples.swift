extension StandardLibrary {
    /// Comparing tuples element by element, the first difference decides.
    static let tuples = BuiltinTopic(
        "Tuples", types: [],
        [
            BuiltinExtension(
                "",
                [
                    Builtin(
                        "==", "func == <A: Equatable, B: Equatable>(lhs: (A, B), rhs: (A, B)) -> Bool",
                        .source("return lhs.0 == rhs.0 && lhs.1 == rhs.1"), "Are all elements equal?"),
                    Builtin(
                        "==",
                        "func == <A: Equatable, B: Equatable, C: Equatable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool",
                        .source("return lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2"), "Are all elements equal?"),
                    Builtin(
                        "!=", "func != <A: Equatable, B: Equatable>(lhs: (A, B), rhs: (A, B)) -> Bool",
                        .source("return lhs.0 != rhs.0 || lhs.1 != rhs.1"), "Is any element different?"),
                    Builtin(
                        "!=",
                        "func != <A: Equatable, B: Equatable, C: Equatable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool",
                        .source("return lhs.0 != rhs.0 || lhs.1 != rhs.1 || lhs.2 != rhs.2"),
                        "Is any element different?"),
                    Builtin(
                        "<", "func < <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool",
                        .source("return lhs.0 == rhs.0 ? lhs.1 < rhs.1 : lhs.0 < rhs.0"),
                        "Does the left one come first?"),
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
                        "<=", "func <= <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool",
                        .source("return lhs.0 == rhs.0 ? lhs.1 <= rhs.1 : lhs.0 < rhs.0"),
                        "Does the left one not come later?"),
                    Builtin(
                        ">", "func > <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool",
                        .source("return lhs.0 == rhs.0 ? lhs.1 > rhs.1 : lhs.0 > rhs.0"),
                        "Does the left one come later?"),
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
                        ">=", "func >= <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool",
                        .source("return lhs.0 == rhs.0 ? lhs.1 >= rhs.1 : lhs.0 > rhs.0"),
                        "Does the left one not come first?"),
                ])
        ])
}
