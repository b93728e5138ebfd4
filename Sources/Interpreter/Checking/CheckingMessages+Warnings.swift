/// What is said of code that runs.
extension CheckingMessages {
    static let booleanUnused = "boolean literal is unused"
    static func callUnused(_ function: String) -> String {
        "result of call to '\(function)' is unused"
    }
    static func coalescesNothing(_ type: String) -> String {
        "left side of nil coalescing operator '??' has non-optional type '\(type)', so the right side is never used"
    }
    static func comparesFalse(_ type: String) -> String {
        "comparing non-optional value of type '\(type)' to 'nil' always returns false"
    }
    static func comparesTrue(_ type: String) -> String {
        "comparing non-optional value of type '\(type)' to 'nil' always returns true"
    }
    static func expressionUnused(_ type: String) -> String {
        "expression of type '\(type)' is unused"
    }
    static let floatUnused = "floating-point literal is unused"
    static func functionCallUnused(_ type: String) -> String {
        "result of call to function returning '\(type)' is unused"
    }
    static func initializerUnused(_ type: String) -> String {
        "result of '\(type)' initializer is unused"
    }
    static let integerUnused = "integer literal is unused"
    static let isAlwaysTrue = "'is' test is always true"
    static func literalUnused(_ type: String) -> String {
        "literal of type '\(type)' is unused"
    }
    static let nothingThrows = "no calls to throwing functions occur within 'try' expression"
    static func oddType(_ kind: String, _ name: String) -> String {
        "\(kind) '\(name)' inferred to have type '()', which may be unexpected"
    }
    static func operatorUnused(_ name: String) -> String {
        "result of operator '\(name)' is unused"
    }
    static let stringUnused = "string literal is unused"
    static let variableUnused = "variable is unused"
}
