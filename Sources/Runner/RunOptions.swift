import Interpreter

/// How a lecture is run.
public struct RunOptions: Sendable {
    public var limits: Limits
    /// `name=value` for parameters of the front matter.
    public var overrides: [String]
    /// Whether the process ends with this run: what the program holds is left to the system then. To let go of it piece
    /// by piece takes a twentieth of a short lecture's time.
    public var isLast = false

    public init(limits: Limits = Limits(), overrides: [String] = []) {
        self.limits = limits
        self.overrides = overrides
    }
}
