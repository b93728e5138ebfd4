/// The integer types narrower than 64 bits, as the instructions `checkWidth` and `wrapWidth` name them.
enum IntegerWidth: UInt8 {
    case int8, int16, int32, uint8, uint16, uint32

    static func contains(_ code: UInt8, _ value: Int64) -> Bool {
        wrap(code, value) == value
    }

    static func wrap(_ code: UInt8, _ value: Int64) -> Int64 {
        switch IntegerWidth(rawValue: code) {
        case .int8: Int64(Int8(truncatingIfNeeded: value))
        case .int16: Int64(Int16(truncatingIfNeeded: value))
        case .int32: Int64(Int32(truncatingIfNeeded: value))
        case .uint8: Int64(UInt8(truncatingIfNeeded: value))
        case .uint16: Int64(UInt16(truncatingIfNeeded: value))
        case .uint32: Int64(UInt32(truncatingIfNeeded: value))
        case nil: value
        }
    }
}
