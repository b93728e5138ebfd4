/// Of what declarations must keep to.
extension CheckingMessages {
    static func accessInProtocol(_ word: String) -> String { "'\(word)' modifier cannot be used in protocols" }
    static func superIsConvenience(_ type: String) -> String {
        "must call a designated initializer of the superclass '\(type)'"
    }
    static func designatedDelegates(_ type: String) -> String {
        "designated initializer for '\(type)' cannot delegate (with 'self.init'); did you mean this to be a convenience initializer?"
    }
    static func infiniteSize(_ type: String) -> String { "value type '\(type)' has infinite size" }
    static func setterAccess(_ modifier: String, _ kind: String) -> String {
        "'\(modifier)' modifier cannot be applied to \(kind)"
    }
    static let staticInGeneric = "static stored properties not supported in generic types"
    static func mustReturnSelf(_ method: String, _ type: String, _ proto: String) -> String {
        "method '\(method)' in non-final class '\(type)' must return 'Self' to conform to protocol '\(proto)'"
    }
    static func notLiteralRawType(_ type: String) -> String {
        "raw type '\(type)' is not expressible by a string, integer, or floating-point literal"
    }
    static func rawTypeNotEquatable(_ type: String) -> String {
        "RawRepresentable conformance cannot be synthesized because raw type '\(type)' is not Equatable"
    }
    static let builderWithoutBlock =
        "result builder must provide at least one static 'buildBlock' method, or both 'buildPartialBlock(first:)' "
        + "and 'buildPartialBlock(accumulated:next:)' [#ResultBuilderMethods]"
    static func builderWithoutGetter(_ name: String) -> String {
        "result builder attribute '\(name)' can only be applied to a property if it defines a getter"
    }
    static let wrapperOnLet = "property wrapper can only be applied to a 'var'"
    static func memberOperator(_ name: String, _ type: String, isProtocol: Bool) -> String {
        let wanted =
            isProtocol
            ? "of protocol '\(type)' must have at least one argument of type 'Self'"
            : "must have at least one argument of type '\(type)'"
        return "member operator '\(name)' \(wanted)"
    }
    static func aliasNotGeneric(_ name: String, _ meaning: String) -> String {
        "cannot specialize non-generic type '\(name)' (aka '\(meaning)')"
    }
    static let classStored = "class stored properties not supported in classes; did you mean 'static'?"
    static func classProtocol(_ type: String, _ proto: String) -> String {
        "non-class type '\(type)' cannot conform to class protocol '\(proto)'"
    }
    static func hiddenPayload(_ owner: String, _ type: String) -> String {
        "enum case in \(owner) enum uses \(type) type"
    }
    static func hiddenType(_ declaration: String, _ reason: String) -> String { "\(declaration) because \(reason)" }
    static func convenienceInValue(_ kind: String) -> String {
        "initializers in \(kind) are not marked with 'convenience'"
    }
    static func requiredInValue(_ type: String) -> String { "'required' initializer in non-class type '\(type)'" }
    static func inheritFromFinal(_ name: String) -> String { "inheritance from a final class '\(name)'" }
    static func requiresSuperclass(_ proto: String, _ type: String, _ superclass: String) -> String {
        "'\(proto)' requires that '\(type)' inherit from '\(superclass)'"
    }
    static func inheritNonProtocol(_ name: String, isClass: Bool) -> String {
        "inheritance from non-protocol\(isClass ? ", non-class" : "") type '\(name)'"
    }
    static func inheritsFromItself(_ name: String) -> String { "'\(name)' inherits from itself" }
    static func inoutDefault(_ name: String) -> String {
        "cannot provide default value to inout parameter '\(name)'"
    }
    static let lazyComputed = "'lazy' cannot be used on a computed property"
    static let lazyConstant = "'lazy' cannot be used on a let"
    static let lazyGlobal = "'lazy' cannot be used on an already-lazy global"
    static let lazyWithoutValue = "lazy properties must have an initializer"
    static func multipleInheritance(_ one: String, _ other: String) -> String {
        "multiple inheritance from classes '\(one)' and '\(other)' [#MultipleInheritance]"
    }
    static func noPrimaryTypes(_ proto: String) -> String {
        "protocol '\(proto)' does not have primary associated types that can be constrained"
    }
    static let opaqueOfOthers =
        "a 'some' type must specify only 'Any', 'AnyObject', protocols, and/or a base class"
    static let operatorNotBinary = "operator is not a known binary operator"
    static func operatorNotStatic(_ name: String, _ type: String, isExtension: Bool) -> String {
        "operator '\(name)' declared in \(isExtension ? "extension of" : "type") '\(type)' must be 'static'"
    }
    static let operatorUndeclared = "operator implementation without matching operator declaration"
    static func overriddenLabels(_ kind: String, _ new: String, _ old: String) -> String {
        "argument labels for \(kind) '\(new)' do not match those of overridden \(kind) '\(old)'"
    }
    static func overriddenType(_ name: String, _ type: String, _ old: String) -> String {
        "property '\(name)' with type '\(type)' cannot override a property with type '\(old)'"
    }
    static let overrideMissing = "overriding declaration requires an 'override' keyword"
    static let overrideOutsideClass = "'override' can only be specified on class members"
    static func overridesConstant(_ name: String) -> String {
        "cannot override immutable 'let' property '\(name)' with the getter of a 'var'"
    }
    static let overridesFinalClassMethod = "class method overrides a 'final' class method"
    static let overridesFinalMethod = "instance method overrides a 'final' instance method"
    static let overridesFinalProperty = "property overrides a 'final' property"
    static let overridesNoInitializer = "initializer does not override a designated initializer from its superclass"
    static func overridesNothing(_ kind: String) -> String {
        "\(kind) does not override any \(kind) from its superclass"
    }
    static func overridesSettable(_ name: String) -> String {
        "cannot override mutable property with read-only property '\(name)'"
    }
    static func overridesFromExtension(_ kind: String, _ name: String, _ owner: String) -> String {
        " \(kind) '\(name)' declared in '\(owner)' cannot be overridden from extension"
    }
    static let overridesStaticMethod = "cannot override static method"
    static func overrideWithStored(_ name: String) -> String { "cannot override with a stored property '\(name)'" }
    static func parameterShadows(_ name: String) -> String {
        "generic parameter '\(name)' shadows generic parameter from outer scope with the same name; "
            + "this is an error in the Swift 6 language mode"
    }
    static func parameterUnused(_ name: String) -> String {
        "generic parameter '\(name)' is not used in function signature [#no-usage]"
    }
    static func refinesItself(_ name: String) -> String { "protocol '\(name)' refines itself" }
    static let requiredImplied = "'required' modifier must be present on all overrides of a required initializer"
    static let requiredOverride = "use the 'required' modifier to override a required initializer"
    static func privateWrappedValue(_ wrapper: String) -> String {
        "private property 'wrappedValue' cannot have more restrictive access than its enclosing property wrapper type "
            + "'\(wrapper)' (which is internal) [#PropertyWrappers]"
    }
    static let rethrowsNothing = "'rethrows' function must take a throwing function argument"
    static func typeInGenericClosure(_ name: String) -> String {
        "type '\(name)' cannot be nested in closure in generic context"
    }
    static func typeInGenericFunction(_ name: String, _ function: String) -> String {
        "type '\(name)' cannot be nested in generic function '\(function)'"
    }
    static let staticInProtocol = "static stored properties not supported in protocol extensions"
    static func staticOutsideType(_ word: String, _ what: String) -> String {
        "\(word) \(what) may only be declared on a type"
    }
    static func superclassLate(_ name: String) -> String {
        "superclass '\(name)' must appear first in the inheritance clause"
    }
    static func wrappedType(_ type: String, _ wrapped: String) -> String {
        "property type '\(type)' does not match 'wrappedValue' type '\(wrapped)'"
    }
    static func unknownAttribute(_ name: String) -> String { "unknown attribute '\(name)'" }
}
