import Formulas

/// A number worked out by hand: what it is, as symbols, with numbers, as a number.
public struct WorkedFormula: Sendable, Equatable, CustomStringConvertible {
    public var subject: Formula
    /// What follows one another behind equals signs; the last is the result.
    public var stages: [Formula]
    public var value: Double

    public init(subject: Formula, stages: [Formula], value: Double) {
        self.subject = subject
        self.stages = stages
        self.value = value
    }

    /// All of it, aligned on the equals signs, long sums broken between their terms.
    public var formula: Formula { FormulaLines.aligned(subject, stages) }

    public var description: String { PlainTextWriter.string(formula) }

    /// Stages that say the same as their neighbour are left out.
    static func distinct(_ stages: [Formula]) -> [Formula] {
        var result: [Formula] = []
        for stage in stages where result.last != stage { result.append(stage) }
        return result
    }
}
