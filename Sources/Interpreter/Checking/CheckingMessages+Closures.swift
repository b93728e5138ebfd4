/// What is said of closures, and of key paths in their place.
extension CheckingMessages {
    static func cannotInferClosureParameter(_ name: String) -> String {
        "cannot infer type of closure parameter '\(name)' without a type annotation"
    }
    static func closureAgainstContext(_ stated: String, _ type: String) -> String {
        "declared closure result '\(stated)' is incompatible with contextual type '\(type)'"
    }
    static let closureAsBoolean = "closure passed to parameter of type 'Bool' that does not accept a closure"
    static let closureUnused = "closure expression is unused [#no-usage]"
    static let closureIgnoresPrefix = "contextual type for closure argument list expects "
    static func closureParametersIgnored(_ wanted: Int) -> String {
        closureIgnoresPrefix + "\(arguments(wanted)), which cannot be implicitly ignored"
    }
    /// The type comes with its quotes.
    static let closureCountPrefix = "contextual closure type "
    static func closureParametersUsed(_ type: String, wanted: Int, used: Int) -> String {
        closureCountPrefix + "\(type) expects \(arguments(wanted)), but \(used) "
            + (used == 1 ? "was" : "were") + " used in closure body"
    }
    private static func arguments(_ count: Int) -> String { count == 1 ? "1 argument" : "\(count) arguments" }
    static func convertClosureResult(_ from: String, _ to: String) -> String {
        "cannot convert value of type \(from) to closure result type '\(to)'"
    }
    static func keyPathOfSeveral(_ type: String) -> String {
        "cannot convert key path into a multi-argument function type '\(type)'"
    }
    static func statedClosureResult(_ stated: String, _ type: String) -> String {
        "declared closure result '\(stated)' is incompatible with return type '\(type)'"
    }
    static let forwardAutoclosure = "add () to forward '@autoclosure' parameter"
    static func unknownMayEscape(_ type: String) -> String {
        "converting non-escaping value to '\(type)' may allow it to escape"
    }
}
