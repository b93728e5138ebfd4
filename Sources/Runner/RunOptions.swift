import Interpreter

/// How a lecture is run.
public struct RunOptions: Sendable {
    public var limits: Limits
    /// `name=value` for parameters of the front matter.
    public var overrides: [String]

    public init(limits: Limits = Limits(), overrides: [String] = []) {
        self.limits = limits
        self.overrides = overrides
    }
}
