/// What a cell with `steps:` shows of each assignment.
public struct StepOptions: Sendable, Equatable {
    /// One of the stages behind the equals signs.
    public enum Stage: String, Sendable, CaseIterable {
        case formula, numbers, result
    }

    public var stages = Set(Stage.allCases)
    /// Significant digits of the numbers.
    public var digits = 4
    /// How many turns of a loop are shown before the last one.
    public var turns = 3
    /// The program's own functions whose bodies are shown in the place of their calls.
    public var expanded: [String] = []

    public init() {}
}
