/// A base with what hangs on it: index, exponent, primes.
public struct Scripts: Equatable, Sendable {
    public enum Placement: Hashable, Sendable, CaseIterable {
        /// As the base asks for: ∑ takes limits in a display.
        case automatic
        /// Above and below, also within a line.
        case limits
        /// Beside the base, also in a display.
        case beside
    }

    public var base: Formula
    public var lower: Formula?
    public var upper: Formula?
    /// The number of primes, which stand before the exponent.
    public var primes: Int
    public var placement: Placement

    public init(
        _ base: Formula, lower: Formula? = nil, upper: Formula? = nil, primes: Int = 0,
        placement: Placement = .automatic
    ) {
        self.base = base
        self.lower = lower
        self.upper = upper
        self.primes = primes
        self.placement = placement
    }
}
