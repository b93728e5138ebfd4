import Diagnostics
import Formulas

/// One line of worked steps: symbol = formula = numbers = result, with its label.
public struct Step: Sendable {
    /// The words of the comment beside the assignment.
    public var label: String?
    /// What is assigned; nil for a shown expression.
    public var symbol: Formula?
    /// What follows one another behind equals signs: the formula, the numbers in it, the result.
    public var stages: [Formula]
    /// The statement, in the positions of its cell.
    public var range: SourceRange

    public init(label: String? = nil, symbol: Formula? = nil, stages: [Formula], range: SourceRange) {
        self.label = label
        self.symbol = symbol
        self.stages = stages
        self.range = range
    }
}
