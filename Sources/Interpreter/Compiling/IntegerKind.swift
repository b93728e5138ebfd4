/// An integer type by size and sign, with the operand that `checkWidth` and `wrapWidth` know it by.
struct IntegerKind {
    var bits: Int
    var isSigned: Bool

    init?(_ representation: Representation?) {
        switch representation {
        case .int: (bits, isSigned) = (64, true)
        case .int8: (bits, isSigned) = (8, true)
        case .int16: (bits, isSigned) = (16, true)
        case .int32: (bits, isSigned) = (32, true)
        case .uint: (bits, isSigned) = (64, false)
        case .uint8: (bits, isSigned) = (8, false)
        case .uint16: (bits, isSigned) = (16, false)
        case .uint32: (bits, isSigned) = (32, false)
        default: return nil
        }
    }

    /// nil for the two that fill a register.
    var width: IntegerWidth? {
        switch (bits, isSigned) {
        case (8, true): .int8
        case (16, true): .int16
        case (32, true): .int32
        case (8, false): .uint8
        case (16, false): .uint16
        case (32, false): .uint32
        default: nil
        }
    }

    var isInt: Bool { bits == 64 && isSigned }
}
