/// The compiler's own wordings, sorted.
enum CompilerMessages {
    static let functionTooLarge = "this function is too large for a lecture; split it"
    static let tooManySpecializations = "generic code is used with too many types; the limit is reached"

    static func notAvailable(_ what: String) -> String { "\(what) is not available in a lecture" }
}
