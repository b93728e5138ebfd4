/// A number with a fraction that no whole number of a type stands for.
public struct FloatingConversion: Equatable, Sendable {
    /// `Double` or `Float`
    let source: String
    /// The type of the whole number.
    let target: String
    let reason: Reason

    enum Reason: Sendable { case notFinite, tooLarge, tooSmall }

    init(of value: Double, from source: String, to target: String) {
        (self.source, self.target) = (source, target)
        reason = !value.isFinite ? .notFinite : value > 0 ? .tooLarge : .tooSmall
    }

    var message: String {
        let why =
            switch reason {
            case .notFinite: "it is either infinite or NaN"
            case .tooLarge: "the result would be greater than \(target).max"
            case .tooSmall: "the result would be less than \(target).min"
            }
        return "\(source) value cannot be converted to \(target) because \(why)"
    }
}
