/// Of statements, patterns and declarations.
extension CheckingMessages {
    static let anonymousBesideNamed =
        "anonymous closure arguments cannot be used inside a closure that has explicit arguments"
    static let anonymousOutside = "anonymous closure argument not contained in a closure"
    static let breakNeedsLabel =
        "unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do"
    static func caseWithoutValues(_ name: String) -> String {
        "enum case '\(name)' has no associated values"
    }
    static func classHasNoInitializers(_ name: String) -> String {
        "class '\(name)' has no initializers"
    }
    static func controlFlowInBuilder(_ name: String) -> String {
        "closure containing control flow statement cannot be used with result builder '\(name)'"
    }
    static let errorBeyondCatch = "error is not handled because the enclosing catch is not exhaustive"
    static let errorBeyondFunction = "error is not handled because the enclosing function is not declared 'throws'"
    static func functionRequiresSame(_ kind: String, _ name: String, _ one: String, _ other: String) -> String {
        "\(kind) '\(name)' requires the types '\(one)' and '\(other)' be equivalent"
    }
    static let keyPathNeedsRoot = "cannot infer key path type from context; consider explicitly specifying a root type"
    static func memberOfNested(_ name: String, _ outer: String, _ nested: String) -> String {
        "instance member '\(name)' of type '\(outer)' cannot be used on instance of nested type '\(nested)'"
    }
    static let onlyAtFileScope = "declaration is only valid at file scope"
    static let onlyNilFromInitializer = "'nil' is the only return value permitted in an initializer"
    static func opaqueTypesDiffer(_ type: String) -> String {
        "function declares an opaque return type '\(type)', but the return statements in its body do not have matching underlying types"
    }
    static func optionalPatternOnOther(_ type: String) -> String {
        "'?' pattern cannot match values of type '\(type)'"
    }
    static func patternTypesDiffer(_ type: String, _ expected: String) -> String {
        "pattern variable bound to type '\(type)', expected type '\(expected)'"
    }
    static let rawValueTwice = "raw value for enum case is not unique"
    static func referenceRequires(_ kind: String, _ owner: String, _ type: String, _ proto: String) -> String {
        "referencing \(kind) on '\(owner)' requires that '\(type)' conform to '\(proto)'"
    }
    static func referenceRequiresSame(_ kind: String, _ owner: String, _ one: String, _ other: String) -> String {
        "referencing \(kind) on '\(owner)' requires the types '\(one)' and '\(other)' be equivalent"
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
    static func tupleHasNoMember(_ type: String, _ index: Int) -> String {
        "value of tuple type '\(type)' has no member '\(index)'"
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
