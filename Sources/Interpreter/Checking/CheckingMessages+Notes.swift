/// What stands below a message.
extension CheckingMessages {
    static let addAnnotation = "add an explicit type annotation to silence this warning"
    static let addDefaultClause = "add a default clause"
    static func addMissingCase(_ pattern: String) -> String {
        "add missing case: '\(pattern)'"
    }
    static let addMissingCases = "add missing cases"
    static func addOptionalMark(_ type: String) -> String {
        "add '?' to form the optional type '\(type)?'"
    }
    static let addReturnType = "did you mean to add a return type?"
    static let allInitialized = "all stored properties are initialized"
    static func chainOptional(_ member: String) -> String {
        "chain the optional using '?' to access member '\(member)' only for non-'nil' base values"
    }
    static let changeToVar = "change 'let' to 'var' to make it mutable"
    static let coalesce = "coalesce using '??' to provide a default when the optional value contains 'nil'"
    static let forceUnwrap = "force-unwrap using '!' to abort execution if the optional value contains 'nil'"
    static func foundCandidateOfType(_ type: String) -> String {
        "found candidate with type '\(type)'"
    }
    static let markMutating = "mark method 'mutating' to make 'self' mutable"
    static func noInitialValue(_ name: String) -> String {
        "stored property '\(name)' without initial value prevents synthesized initializers"
    }
    static let candidateMutates = "candidate is marked 'mutating' but protocol does not allow it"
    static let candidateNotSettable = "candidate is not settable, but protocol requires it"
    static let candidateThrows = "candidate throws, but protocol does not allow it"
    static func candidateType(_ type: String) -> String { "candidate has non-matching type '\(type)'" }
    static func candidateOtherPlace(isStatic: Bool) -> String {
        isStatic
            ? "candidate operates on a type, not an instance as required"
            : "candidate operates on an instance, not a type as required"
    }
    static let overriddenHere = "overridden declaration is here"
    static func partialMatches(_ name: String, _ lists: String) -> String {
        "overloads for '\(name)' exist with these partially matching parameter lists: \(lists)"
    }
    static let rawValueUsedHere = "raw value previously used here"
    static func requiresFunction(_ name: String, _ type: String) -> String {
        "protocol requires function '\(name)' with type '\(type)'"
    }
    static func requiresNestedType(_ name: String) -> String {
        "protocol requires nested type '\(name)'; add nested type '\(name)' for conformance"
    }
    static func requiresProperty(_ name: String, _ type: String) -> String {
        "protocol requires property '\(name)' with type '\(type)'"
    }
    static let requiresSubscript = "protocol requires subscript"
}
