import Formulas

/// One assignment of a cell as a person does it by hand: name = formula = numbers = result.
public struct WorkedStep: Sendable {
    /// What the step is for: the author's comment behind the assignment.
    public var label: String?
    /// The name on the left.
    public var subject: Formula
    /// What it equals, one stage a line: the formula, the numbers put in, and last the result.
    public var stages: [Formula]

    public init(label: String? = nil, subject: Formula, stages: [Formula]) {
        self.label = label
        self.subject = subject
        self.stages = stages
    }
}
