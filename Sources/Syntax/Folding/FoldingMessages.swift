/// All wordings of operator folding, sorted by name.
enum FoldingMessages {
    static func notAssociative(_ group: String) -> String {
        "adjacent operators are in non-associative precedence group '\(group)'"
    }

    static func tryAfterAssignment(_ mark: Expression.Try) -> String {
        "'\(word(mark))' following assignment operator does not cover everything to its right"
    }

    static func tryAfterTernary(_ mark: Expression.Try) -> String {
        "'\(word(mark))' following conditional operator does not cover everything to its right"
    }

    static func tryToTheRight(_ mark: Expression.Try) -> String {
        "'\(word(mark))' cannot appear to the right of a non-assignment operator"
    }

    static let typeBeforeArrow = "expected type before '->'"
    static let typeBehindArrow = "expected type after '->'"

    static func unordered(_ left: String, _ right: String) -> String {
        "adjacent operators are in unordered precedence groups '\(left)' and '\(right)'"
    }

    private static func word(_ mark: Expression.Try) -> String {
        switch mark {
        case .plain: "try"
        case .optional: "try?"
        case .forced: "try!"
        }
    }
}
