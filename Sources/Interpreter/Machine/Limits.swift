/// How far a program may go before it is stopped. Fuel decides; time is a backstop far beyond it.
public struct Limits: Sendable {
    /// Instructions, roughly: loops and calls are charged for the code they run, builtins for their work.
    public var fuel: Int64 = 2_500_000_000
    public var heapBytes = 512 << 20
    public var callDepth = 20_000
    public var outputBytes = 1 << 20

    public init() {}
}
