import Formulas

/// An expression of a cell as mathematics, with the values that its parts had.
public indirect enum StepExpression: Sendable {
    /// A variable, an element, a constant: its symbol, and what it was; without a value it stays a symbol.
    case leaf(Formula, StepValue?)
    /// A number as the cell writes it.
    case literal(Double)
    /// Terms with their signs.
    case sum([Term])
    case product([StepExpression], Product)
    case negated(StepExpression)
    case quotient(StepExpression, StepExpression)
    case power(StepExpression, StepExpression)
    case root(StepExpression)
    /// A function's symbol with its arguments.
    case call(Formula, [StepExpression])
    /// `|x|`, `‖x‖`, `⌊x⌋`
    case between(String, StepExpression, String)
    /// `a < b`, `a ∧ b`: everything that binds looser than a sum.
    case relation(StepExpression, Formula, StepExpression)
    case not(StepExpression)
    /// Values with their conditions; nil is the rest of the cases. The index of the one that held.
    case cases([Case], taken: Int)
    /// `(a, b)`
    case list([StepExpression])
    case matrix([[StepExpression]])
    /// A sum or product over a range; what is added, turn by turn, where that is known.
    case series(Series)
    case transposed(StepExpression)
    /// One value for each element of a range or array: the value, what it runs over, and turn by turn what it is.
    case each(StepExpression, over: Formula, [StepExpression])

    public struct Term: Sendable {
        public var isNegative: Bool
        public var expression: StepExpression

        public init(_ expression: StepExpression, isNegative: Bool = false) {
            self.isNegative = isNegative
            self.expression = expression
        }
    }

    public enum Product: Sendable {
        /// Written side by side.
        case plain
        /// ⊙
        case elementwise
        /// ⊘
        case elementwiseQuotient
        case modulo
        /// Of matrices: side by side, also as numbers.
        case matrix
        /// ∗ and ⋆
        case convolution, correlation
    }

    public struct Case: Sendable {
        public var condition: StepExpression?
        public var value: StepExpression

        public init(condition: StepExpression?, value: StepExpression) {
            self.condition = condition
            self.value = value
        }
    }

    public struct Series: Sendable {
        public var isProduct: Bool
        /// Whether its terms are taken away from the start.
        public var isNegative = false
        /// What stands before the sign, added to or multiplied with it; nil for zero and one.
        public var start: StepExpression?
        public var lower: Formula
        public var upper: Formula?
        public var body: StepExpression
        public var terms: [StepExpression]

        public init(
            isProduct: Bool, start: StepExpression?, lower: Formula, upper: Formula?, body: StepExpression,
            terms: [StepExpression]
        ) {
            self.isProduct = isProduct
            self.start = start
            self.lower = lower
            self.upper = upper
            self.body = body
            self.terms = terms
        }
    }
}
