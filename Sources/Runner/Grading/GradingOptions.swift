import Interpreter

/// How answers are graded.
public struct GradingOptions {
    /// For each exercise, from its answer to its last test.
    public var limits: Limits
    /// `name=value` for parameters of the front matter.
    public var overrides: [String]
    /// Made anew for each exercise: true when far more time has gone than the fuel should take.
    public var clock: (() -> () -> Bool)?

    /// What a plain loop takes, about.
    static let fuelPerSecond = 500_000_000.0

    /// About five seconds of a plain loop, and what DESIGN gives for the rest.
    public static var exerciseLimits: Limits {
        var limits = Limits()
        limits.fuel = Int64(5 * fuelPerSecond)
        limits.heapBytes = 512 << 20
        limits.outputBytes = 1 << 20
        return limits
    }

    public init(limits: Limits = exerciseLimits, overrides: [String] = [], clock: (() -> () -> Bool)? = nil) {
        self.limits = limits
        self.overrides = overrides
        self.clock = clock
    }
}
