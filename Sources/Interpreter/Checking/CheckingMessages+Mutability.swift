/// Why a value cannot be changed, and where that matters.
extension CheckingMessages {
    static func assignsItself(_ what: String) -> String { "assigning a \(what) to itself" }
    static let callReturnsImmutable = "function call returns immutable value"
    static func cannotAssign(_ what: String, _ fact: String) -> String {
        "cannot assign \(what): \(fact)"
    }
    static func cannotMutate(_ fact: String, _ what: String = "member") -> String {
        "cannot use mutating \(what) on immutable value: \(fact)"
    }
    static func cannotMutateValue(_ type: String) -> String {
        "cannot use mutating member on immutable value of type '\(type)'"
    }
    static func cannotPassInout(_ fact: String) -> String {
        "cannot pass immutable value as inout argument: \(fact)"
    }
    static func isGetOnly(_ name: String) -> String {
        "'\(name)' is a get-only property"
    }
    static func isImmutable(_ name: String) -> String {
        "'\(name)' is immutable"
    }
    static func isImmutableCapture(_ name: String) -> String {
        "'\(name)' is an immutable capture"
    }
    static func constantOfDelegating(_ name: String) -> String {
        "'let' property '\(name)' may not be initialized directly; use \"self.init(...)\" or \"self = ...\" instead"
    }
    static func isLetConstant(_ name: String) -> String {
        "'\(name)' is a 'let' constant"
    }
    static func isMethod(_ name: String) -> String {
        "'\(name)' is a method"
    }
    static func leftNotMutable(_ fact: String) -> String {
        "left side of mutating operator isn't mutable: \(fact)"
    }
    static let literalsNotMutable = "literals are not mutable"
    static func notAssignable(_ fact: String) -> String {
        "expression is not assignable: \(fact)"
    }
    static let notMutable = "expression is not mutable"
    static let operatorReturnsImmutable = "binary operator returns immutable value"
    static func returnsImmutable(_ name: String) -> String {
        "'\(name)' returns immutable value"
    }
    static let selfIsImmutable = "'self' is immutable"
    static func setterInaccessible(_ name: String) -> String {
        "'\(name)' setter is inaccessible"
    }
    static func isReadOnlyPath(_ name: String) -> String { "'\(name)' is a read-only key path" }
    static let subscriptGetOnly = "subscript is get-only"
}
