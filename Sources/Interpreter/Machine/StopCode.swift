/// What the instruction `stopWith` can say; its text is in a register.
enum StopCode: UInt8 {
    case fatalError, precondition, assertion, nilUnwrapped, nilImplicitlyUnwrapped, rangeBounds, errorThrown
    case invalidCast, indexOutOfRange, notRepresentable, duplicateKeys, errorForced, exit, overlappingAccess,
        typesTooDeep

    /// Does the instruction's register hold words?
    var hasText: Bool {
        switch self {
        case .fatalError, .precondition, .assertion, .errorThrown, .errorForced, .invalidCast, .exit: true
        default: false
        }
    }
}
