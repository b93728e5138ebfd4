/// The name of a function or operator, set upright with space around it.
public struct FunctionName: Hashable, Sendable {
    public var name: String
    /// Whether what it ranges over stands below it in a display, as under max.
    public var takesLimits: Bool

    public init(_ name: String, takesLimits: Bool = false) {
        self.name = name
        self.takesLimits = takesLimits
    }
}
