import ByHand
import Formulas
import Syntax

/// What a sum or a loop ranges over: its limits, and what its elements are called.
struct StepSequence {
    var lower: Formula
    var upper: Formula?
    /// The element as a symbol; two for pairs.
    var element: [StepExpression]
    /// The elements with their values, turn by turn, where they are known without looking at a closure's body.
    var values: [StepExpression]
}
