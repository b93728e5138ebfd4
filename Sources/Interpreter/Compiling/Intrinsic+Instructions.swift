/// Which instruction an operation of the library is.
extension Intrinsic {
    /// `+=` and its like: the operation, and what its overflow is called.
    var assignment: (Intrinsic, FaultKind.Operation)? {
        switch self {
        case .integerAddAssign: (.integerAdd, .add)
        case .integerSubtractAssign: (.integerSubtract, .subtract)
        case .integerMultiplyAssign: (.integerMultiply, .multiply)
        case .integerDivideAssign: (.integerDivide, .divide)
        case .integerRemainderAssign: (.integerRemainder, .remainder)
        default: nil
        }
    }

    func integerOpcode(_ kind: IntegerKind) -> (Opcode, FaultKind.Operation)? {
        switch self {
        case .integerAddWrapping: return (.addWrapping, .add)
        case .integerSubtractWrapping: return (.subtractWrapping, .subtract)
        case .integerMultiplyWrapping: return (.multiplyWrapping, .multiply)
        case .integerAnd: return (.bitAnd, .add)
        case .integerOr: return (.bitOr, .add)
        case .integerXor: return (.bitXor, .add)
        case .integerShiftLeft where kind.isInt: return (.shiftLeft, .add)
        case .integerShiftRight where kind.isInt: return (.shiftRight, .add)
        default: break
        }
        // Unsigned words overflow elsewhere.
        if kind.bits == 64 && !kind.isSigned { return nil }
        switch self {
        case .integerAdd: return (.addInt, .add)
        case .integerSubtract: return (.subtractInt, .subtract)
        case .integerMultiply: return (.multiplyInt, .multiply)
        case .integerDivide: return (.divideInt, .divide)
        case .integerRemainder: return (.remainderInt, .remainder)
        default: return nil
        }
    }

    func floatingOpcode(isDouble: Bool) -> Opcode? {
        switch self {
        case .floatingAdd: isDouble ? .addDouble : .addFloat
        case .floatingSubtract: isDouble ? .subtractDouble : .subtractFloat
        case .floatingMultiply: isDouble ? .multiplyDouble : .multiplyFloat
        case .floatingDivide: isDouble ? .divideDouble : .divideFloat
        default: nil
        }
    }

    func floatingAssignment(isDouble: Bool) -> Opcode? {
        switch self {
        case .floatingAddAssign: isDouble ? .addDouble : .addFloat
        case .floatingSubtractAssign: isDouble ? .subtractDouble : .subtractFloat
        case .floatingMultiplyAssign: isDouble ? .multiplyDouble : .multiplyFloat
        case .floatingDivideAssign: isDouble ? .divideDouble : .divideFloat
        default: nil
        }
    }

    var textComparison: Comparison.Relation? {
        switch self {
        case .stringEqual, .characterEqual: .equal
        case .stringNotEqual: .notEqual
        case .stringLess, .characterLess: .less
        case .stringLessOrEqual: .lessEqual
        case .stringGreater: .greater
        case .stringGreaterOrEqual: .greaterEqual
        default: nil
        }
    }
}

extension Opcode {
    /// Integer operations whose result is cut to its type instead of checked.
    var wraps: Bool {
        switch self {
        case .addWrapping, .subtractWrapping, .multiplyWrapping, .bitAnd, .bitOr, .bitXor: true
        default: false
        }
    }
}

extension Comparison.Relation {
    func floatingValue(isDouble: Bool) -> (Opcode, swapped: Bool)? {
        if isDouble { return doubleValue }
        switch self {
        case .equal: return (.equalFloat, false)
        case .notEqual: return nil
        case .less: return (.lessFloat, false)
        case .lessEqual: return (.lessEqualFloat, false)
        case .greater: return (.lessFloat, true)
        case .greaterEqual: return (.lessEqualFloat, true)
        }
    }
}
