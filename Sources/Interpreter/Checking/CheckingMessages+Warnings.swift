/// What is said of code that runs.
extension CheckingMessages {
    static func memberOfConditional(_ name: String, _ module: String, _ kind: String, _ type: String) -> String {
        "use of '\(name)' as reference to global function in module '\(module)' will change in future versions of Swift "
            + "to reference instance method in \(kind) '\(type)' which comes via a conditional conformance [#deprecation]"
    }
    static let booleanUnused = "boolean literal is unused [#no-usage]"
    static func callUnused(_ function: String) -> String {
        "result of call to '\(function)' is unused [#no-usage]"
    }
    static func reordersTuple(_ from: String, _ to: String) -> String {
        "implicit reordering of tuple elements from '\(from)' to '\(to)' is deprecated; this will be an error in a future "
            + "Swift language mode [#deprecation]"
    }
    static let optionalFlatMap =
        "'flatMap' is deprecated: Please use compactMap(_:) for the case where closure returns an optional value "
        + "[#DeprecatedDeclaration]"
    static let caseRepeated = "case is already handled by previous patterns; consider removing it"
    static let defaultNeverRuns = "default will never be executed"
    static let literalRepeated = "literal value is already handled by previous pattern; consider removing it"
    static func castAlwaysSucceeds(_ from: String, _ to: String) -> String {
        "conditional cast from '\(from)' to '\(to)' always succeeds"
    }
    static func castDoesNothing(_ from: String, _ to: String) -> String {
        "conditional downcast from '\(from)' to '\(to)' does nothing"
    }
    static func castOnlyUnwraps(_ from: String, _ to: String) -> String {
        "forced cast from '\(from)' to '\(to)' only unwraps optionals; did you mean to use '!'?"
    }
    static func castToSameType(_ type: String) -> String {
        "forced cast of '\(type)' to same type has no effect"
    }
    static func payloadAsTuple(_ name: String, _ count: Int) -> String {
        "enum case '\(name)' has \(count) associated values; matching them as a tuple is deprecated [#deprecation]"
    }
    static let catchUnreachable = "'catch' block is unreachable because no errors are thrown in 'do' block"
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
        "expression of type '\(type)' is unused [#no-usage]"
    }
    static let explicitAny = "explicitly cast to 'Any' with 'as Any' to silence this warning"
    static let describeExplicitly = "use 'String(describing:)' to silence this warning"
    static let floatUnused = "floating-point literal is unused [#no-usage]"
    static func forcedCastAlwaysSucceeds(_ from: String, _ to: String) -> String {
        "forced cast from '\(from)' to '\(to)' always succeeds; did you mean to use 'as'?"
    }
    static let forceUnwrapWarned = "force-unwrap the value to avoid this warning"
    static func functionCallUnused(_ type: String) -> String {
        "result of call to function returning '\(type)' is unused [#no-usage]"
    }
    static func initializerUnused(_ type: String) -> String {
        "result of '\(type)' initializer is unused [#no-usage]"
    }
    static let interpolatesOptional =
        "string interpolation produces a debug description for an optional value; did you mean to make this explicit?"
    static let integerUnused = "integer literal is unused [#no-usage]"
    static let isAlwaysTrue = "'is' test is always true"
    static func isOnlyNotNil(_ from: String, _ to: String) -> String {
        "checking a value with optional type '\(from)' against type '\(to)' succeeds whenever the value is non-nil;"
            + " did you mean to use '!= nil'?"
    }
    static func literalUnused(_ type: String) -> String {
        "literal of type '\(type)' is unused [#no-usage]"
    }
    static func optionalAsAny(_ type: String) -> String {
        "expression implicitly coerced from '\(type)' to 'Any'"
    }
    static let nothingThrows = "no calls to throwing functions occur within 'try' expression"
    static func neverNil(_ type: String) -> String {
        "type '\(type)' is not optional, value can never be nil; this is an error in the Swift 6 language mode"
    }
    static func oddType(_ kind: String, _ name: String) -> String {
        "\(kind) '\(name)' inferred to have type '()', which may be unexpected"
    }
    static func operatorUnused(_ name: String) -> String {
        "result of operator '\(name)' is unused [#no-usage]"
    }
    static let provideDefault = "provide a default value to avoid this warning"
    static let propertyUnused = "property is accessed but result is unused [#no-usage]"
    static let stringUnused = "string literal is unused [#no-usage]"
    static let subscriptUnused = "subscript is accessed but result is unused [#no-usage]"
    static func unusedCondition(_ name: String) -> String {
        "value '\(name)' was defined but never used; consider replacing with boolean test [#no-usage]"
    }
    static func unusedConstant(_ name: String) -> String {
        "immutable value '\(name)' was never used; consider removing it [#no-usage]"
    }
    static func unusedInitialization(_ name: String, isLet: Bool) -> String {
        "initialization of \(value(isLet)) '\(name)' was never used; consider replacing with assignment to '_' or removing it"
            + " [#no-usage]"
    }
    static func unusedValue(_ name: String, isLet: Bool) -> String {
        "\(value(isLet)) '\(name)' was never used; consider replacing with '_' or removing it [#no-usage]"
    }
    static let variableUnused = "variable is unused [#no-usage]"
}
