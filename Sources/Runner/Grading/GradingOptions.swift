import Interpreter

/// How answers are graded.
public struct GradingOptions {
    /// For each exercise, from its answer to its last test.
    public var limits: Limits
    /// `name=value` for parameters of the front matter.
    public var overrides: [String]
    /// Made anew for each exercise: true when far more time has gone than the fuel should take.
    public var clock: (() -> () -> Bool)?

    public init(limits: Limits = Limits(), overrides: [String] = [], clock: (() -> () -> Bool)? = nil) {
        self.limits = limits
        self.overrides = overrides
        self.clock = clock
    }
}
