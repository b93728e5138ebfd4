/// Of members, cases and closure arguments by number.
extension CheckingMessages {
    static let functionAsProperty = "function value was used as a property; add () to call it"
    static let textAsPath =
        "cannot use value of type 'String' as a key path subscript index; argument must be a key path"
    static func singleParameter(_ function: String, _ type: String) -> String {
        "\(function) expects a single parameter of type '\(type)'"
    }
    static func separateArguments(_ function: String, _ count: Int, isTuple: Bool) -> String {
        "\(function) expects \(count) separate arguments"
            + (isTuple ? "; remove extra parentheses to change tuple into separate arguments" : "")
    }
    static let prefixMissing = "prefix unary operator missing 'prefix' modifier"
    static let fixityMissing = "unary operator implementation must have a 'prefix' or 'postfix' modifier"
    static func pathToMethod(_ method: String) -> String {
        "key path cannot refer to instance method '\(method)\(method.hasSuffix(")") ? "" : "(_:)")'"
    }
    static let containsPiece = "instance method 'contains' requires the types 'String' and 'Character' be equivalent"
    static let mutatingAsValue = "cannot reference 'mutating' method as function value"
    static let anonymousBesideNamed =
        "anonymous closure arguments cannot be used inside a closure that has explicit arguments"
    static let anonymousOutside = "anonymous closure argument not contained in a closure"
    static func caseWithoutValues(_ name: String) -> String {
        "enum case '\(name)' has no associated values"
    }
    static func memberOfBox(_ name: String, _ type: String) -> String {
        "member '\(name)' cannot be used on value of type '\(type)'; consider using a generic constraint instead"
            + " [#ExistentialMemberAccess]"
    }
    static let deinitAccessed = "deinitializers cannot be accessed"
    static func functionRequiresSame(_ kind: String, _ name: String, _ one: String, _ other: String) -> String {
        functionRequiresSame(kind, name, quoted: "'\(one)'", other)
    }
    static func functionRequiresSame(_ kind: String, _ name: String, quoted one: String, _ other: String) -> String {
        "\(kind) '\(name)' requires the types \(one) and '\(other)' be equivalent"
    }
    static func chainWithoutEffect(_ type: String) -> String {
        "optional chain has no effect, expression already produces '\(type)'"
    }
    static func keyPathValue(_ type: String, _ wanted: String) -> String {
        "key path value type '\(type)' cannot be converted to contextual type '\(wanted)'"
    }
    static let keyPathNeedsRoot = "cannot infer key path type from context; consider explicitly specifying a root type"
    static func memberNeedsCall(_ name: String, _ type: String) -> String {
        "member '\(name)' is a function that produces expected type '\(type)'; did you mean to call it?"
    }
    static func memberOfNested(_ name: String, _ outer: String, _ nested: String) -> String {
        "instance member '\(name)' of type '\(outer)' cannot be used on instance of nested type '\(nested)'"
    }
    static func memberWithoutContext(_ name: String) -> String {
        "reference to member '\(name)' cannot be resolved without a contextual type"
    }
    static func referenceRequiresSame(_ kind: String, _ owner: String, _ one: String, _ other: String) -> String {
        "referencing \(kind) on '\(owner)' requires the types '\(one)' and '\(other)' be equivalent"
    }
    static func typeRequiresSame(_ name: String, _ one: String, _ other: String) -> String {
        "'\(name)' requires the types '\(one)' and '\(other)' be equivalent"
    }
    static func tupleHasNoMember(_ type: String, _ index: String) -> String {
        "value of tuple type '\(type)' has no member '\(index)'"
    }
}
