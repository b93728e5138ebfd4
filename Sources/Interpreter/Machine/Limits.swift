/// How far a program may go before it is stopped. Fuel decides; time is a backstop far beyond it.
public struct Limits: Sendable {
    /// Instructions, roughly: loops and calls are charged for the code they run, builtins for their work.
    public var fuel = 5 * Limits.fuelPerSecond
    public var heapBytes = 512 << 20
    public var callDepth = 20_000
    public var outputBytes = 1 << 20

    /// What a plain loop takes, about.
    public static let fuelPerSecond: Int64 = 500_000_000

    public init() {}
}
