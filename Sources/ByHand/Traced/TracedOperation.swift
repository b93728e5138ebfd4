/// How a traced number was made from others.
public enum TracedOperation: Equatable, Sendable {
    /// Given, not computed.
    case input
    case add, subtract, multiply, divide, negate
    /// To a constant power.
    case power(Double)
    case function(SymbolicFunction)
    /// The largest or smallest of two; of equal ones the second, as `Symbolic` has it.
    case extreme(isLargest: Bool)

    func value(_ operands: [Double]) -> Double {
        switch self {
        case .input: .nan
        case .add: operands[0] + operands[1]
        case .subtract: operands[0] - operands[1]
        case .multiply: operands[0] * operands[1]
        case .divide: operands[0] / operands[1]
        case .negate: -operands[0]
        case .power(let exponent): Symbolic.power(operands[0], exponent)
        case .function(let function): function.value(at: operands[0])
        case .extreme: takesFirst(operands) ? operands[0] : operands[1]
        }
    }

    /// The derivative by each operand.
    func derivatives(_ operands: [Double]) -> [Double] {
        switch self {
        case .input: return []
        case .add: return [1, 1]
        case .subtract: return [1, -1]
        case .multiply: return [operands[1], operands[0]]
        case .divide: return [1 / operands[1], -operands[0] / (operands[1] * operands[1])]
        case .negate: return [-1]
        case .power(let exponent): return [exponent * Symbolic.power(operands[0], exponent - 1)]
        case .function(let function):
            let x = operands[0]
            return [function.derivative(at: .variable("x")).value { _ in x }]
        case .extreme: return takesFirst(operands) ? [1, 0] : [0, 1]
        }
    }

    /// Whether the first operand is what an extreme comes to.
    private func takesFirst(_ operands: [Double]) -> Bool {
        self == .extreme(isLargest: true) ? operands[0] > operands[1] : operands[0] < operands[1]
    }

    func expression(_ operands: [Symbolic]) -> Symbolic {
        switch self {
        case .input: .zero
        case .add: operands[0] + operands[1]
        case .subtract: operands[0] - operands[1]
        case .multiply: operands[0] * operands[1]
        case .divide: operands[0] / operands[1]
        case .negate: -operands[0]
        case .power(let exponent): .power(operands[0], .number(exponent))
        case .function(let function): .call(function, operands[0])
        case .extreme(let isLargest): .extreme(isLargest: isLargest, operands)
        }
    }
}
