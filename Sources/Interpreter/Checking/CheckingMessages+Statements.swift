/// Of statements, patterns and declarations.
extension CheckingMessages {
    static func accessInBody(_ word: String) -> String {
        "attribute '\(word)' can only be used in a non-local scope"
    }
    static func branchingHere(_ word: String) -> String {
        "'\(word)' may only be used as expression in return, throw, or as the source of an assignment"
    }
    static let bindsNothing = "property declaration does not bind any variables"
    static let breakNeedsLabel =
        "unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do"
    static func classHasNoInitializers(_ name: String) -> String {
        "class '\(name)' has no initializers"
    }
    static func classMember(_ members: String, _ member: String) -> String {
        "class \(members) are only allowed within classes; use 'static' to declare a static \(member)"
    }
    static func controlFlowInBuilder(_ name: String) -> String {
        "closure containing control flow statement cannot be used with result builder '\(name)'"
    }
    static let errorBeyondCatch = "error is not handled because the enclosing catch is not exhaustive"
    static let errorBeyondFunction = "error is not handled because the enclosing function is not declared 'throws'"
    static func notApplicable(_ word: String) -> String {
        "'\(word)' modifier cannot be applied to this declaration"
    }
    static let finalOutsideClass = "only classes and class members may be marked with 'final'"
    static let immutableRequirement =
        "protocols cannot require properties to be immutable; declare read-only properties by using 'var' with a '{ get }' specifier"
    static func nestedInProtocol(_ type: String, _ owner: String) -> String {
        "type '\(type)' cannot be nested in \(owner)"
    }
    static let mutatingOutsideType = "'mutating' is only valid on methods"
    static let mutatingStatic = "static functions must not be declared mutating"
    static let mutatingVariable = "'mutating' may only be used on 'func' declarations"
    static let onlyAtFileScope = "declaration is only valid at file scope"
    static let nilFromInitializer = "only a failable initializer can return 'nil'"
    static let onlyNilFromInitializer = "'nil' is the only return value permitted in an initializer"
    static func opaqueNotInferred(_ type: String) -> String {
        "underlying type for opaque result type '\(type)' could not be inferred from return expression"
    }
    static func opaqueTypesDiffer(_ type: String) -> String {
        "function declares an opaque return type '\(type)', but the return statements in its body do not have matching underlying types [#OpaqueTypeInference]"
    }
    static func optionalPatternOnOther(_ type: String) -> String {
        "'?' pattern cannot match values of type '\(type)'"
    }
    static let discardHere = "'_' can only appear in a pattern or on the left side of an assignment"
    static func patternInExpression(_ kind: String) -> String { "\(kind) cannot appear in an expression" }
    static func patternTypesDiffer(_ type: String, _ expected: String) -> String {
        "pattern variable bound to type '\(type)', expected type '\(expected)'"
    }
    static let rawValuesRequired =
        "enum cases require explicit raw values when the raw type is not expressible by integer or string literal"
    static let rawValueTwice = "raw value for enum case is not unique"
    static func returnFromBranch(_ word: String) -> String {
        "cannot use 'return' to transfer control out of '\(word)' expression"
    }
    static let returnInDefer = "'return' cannot transfer control out of a defer statement"
    static func returnTypeRequires(_ function: String, _ type: String, _ proto: String) -> String {
        "return type of \(function) requires that '\(type)' conform to '\(proto)'"
    }
    static func staticNeedsValue(_ word: String) -> String {
        "'static \(word)' declaration requires an initializer expression or an explicitly stated getter"
    }
    static func thrownIsNoError(_ type: String) -> String {
        "thrown expression type '\(type)' does not conform to 'Error'"
    }
    static func tupleLabelMustBe(_ label: String, _ wanted: String) -> String {
        "tuple pattern element label '\(label)' must be '\(wanted)'"
    }
    static func tupleLengthDiffers(_ type: String) -> String {
        "tuple pattern has the wrong length for tuple type '\(type)'"
    }
    static func unknownPrecedence(_ name: String) -> String {
        "unknown precedence group '\(name)'"
    }
}
