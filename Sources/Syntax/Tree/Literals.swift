import Diagnostics

/// A whole number as written, with the sign that stands directly before it.
public struct IntegerLiteral: Sendable {
    public let isNegative: Bool
    /// The digits' value; meaningless if it does not fit.
    public let magnitude: UInt64
    /// More than 64 bits were written.
    public let overflows: Bool
    /// The nearest `Double`, sign included, also of what does not fit.
    public let double: Double

    public init(isNegative: Bool, magnitude: UInt64, overflows: Bool, double: Double) {
        self.isNegative = isNegative
        self.magnitude = magnitude
        self.overflows = overflows
        self.double = double
    }
}

/// A number with a fraction or an exponent.
public struct FloatLiteral: Sendable {
    public let isNegative: Bool
    /// Sign included, rounded once from the digits.
    public let value: Double
}

/// Text in quotes: pieces of text with escapes resolved, and interpolated expressions.
public struct StringLiteral: Sendable {
    public let segments: [Segment]
    /// `"""`
    public let isMultiline: Bool

    public enum Segment: Sendable {
        case text(String, SourceRange)
        /// The arguments between `\(` and `)`.
        case interpolation([Argument], SourceRange)
    }

    public init(segments: [Segment], isMultiline: Bool) {
        self.segments = segments
        self.isMultiline = isMultiline
    }

    /// The text of a literal without interpolation.
    public var plainText: String? {
        if segments.isEmpty { return "" }
        guard segments.count == 1, case .text(let text, _) = segments[0] else { return nil }
        return text
    }
}

/// `key: value` of a dictionary literal.
public struct DictionaryElement: Sendable {
    public let key: Expression
    public let value: Expression
}
