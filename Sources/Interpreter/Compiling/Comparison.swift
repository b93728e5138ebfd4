/// One of the six comparisons of numbers, with the instructions for it.
struct Comparison {
    enum Relation { case equal, notEqual, less, lessEqual, greater, greaterEqual }
    var relation: Relation
    var isFloating: Bool

    init?(_ intrinsic: Intrinsic) {
        switch intrinsic {
        case .integerEqual, .booleanEqual: (relation, isFloating) = (.equal, false)
        case .integerNotEqual, .booleanNotEqual: (relation, isFloating) = (.notEqual, false)
        case .integerLess: (relation, isFloating) = (.less, false)
        case .integerLessOrEqual: (relation, isFloating) = (.lessEqual, false)
        case .integerGreater: (relation, isFloating) = (.greater, false)
        case .integerGreaterOrEqual: (relation, isFloating) = (.greaterEqual, false)
        case .floatingEqual: (relation, isFloating) = (.equal, true)
        case .floatingNotEqual: (relation, isFloating) = (.notEqual, true)
        case .floatingLess: (relation, isFloating) = (.less, true)
        case .floatingLessOrEqual: (relation, isFloating) = (.lessEqual, true)
        case .floatingGreater: (relation, isFloating) = (.greater, true)
        case .floatingGreaterOrEqual: (relation, isFloating) = (.greaterEqual, true)
        default: return nil
        }
    }
}

extension Comparison.Relation {
    var negated: Comparison.Relation {
        switch self {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: .greaterEqual
        case .lessEqual: .greater
        case .greater: .lessEqual
        case .greaterEqual: .less
        }
    }

    var immediateJump: Opcode {
        switch self {
        case .equal: .jumpIfEqualImmediate
        case .notEqual: .jumpIfNotEqualImmediate
        case .less: .jumpIfLessImmediate
        case .lessEqual: .jumpIfLessEqualImmediate
        case .greater: .jumpIfGreaterImmediate
        case .greaterEqual: .jumpIfGreaterEqualImmediate
        }
    }

    /// The jump, and whether its operands change places.
    var intJump: (Opcode, Bool) {
        switch self {
        case .equal: (.jumpIfEqualInt, false)
        case .notEqual: (.jumpIfNotEqualInt, false)
        case .less: (.jumpIfLessInt, false)
        case .lessEqual: (.jumpIfLessEqualInt, false)
        case .greater: (.jumpIfLessInt, true)
        case .greaterEqual: (.jumpIfLessEqualInt, true)
        }
    }

    /// With NaN `!(a < b)` is not `a >= b`: a jump for the false case is an instruction of its own.
    func doubleJump(when wanted: Bool) -> (Opcode, Bool) {
        switch self {
        case .equal: (wanted ? .jumpIfEqualDouble : .jumpIfNotEqualDouble, false)
        case .notEqual: (wanted ? .jumpIfNotEqualDouble : .jumpIfEqualDouble, false)
        case .less: (wanted ? .jumpIfLessDouble : .jumpIfNotLessDouble, false)
        case .lessEqual: (wanted ? .jumpIfLessEqualDouble : .jumpIfNotLessEqualDouble, false)
        case .greater: (wanted ? .jumpIfLessDouble : .jumpIfNotLessDouble, true)
        case .greaterEqual: (wanted ? .jumpIfLessEqualDouble : .jumpIfNotLessEqualDouble, true)
        }
    }

    /// The instruction that gives a Bool, whether operands change places, and whether the result is turned round.
    var intValue: (Opcode, swapped: Bool) {
        switch self {
        case .equal: (.equalInt, false)
        case .notEqual: (.notEqualInt, false)
        case .less: (.lessInt, false)
        case .lessEqual: (.lessEqualInt, false)
        case .greater: (.lessInt, true)
        case .greaterEqual: (.lessEqualInt, true)
        }
    }

    /// The instruction that compares with a number of its own.
    var immediateValue: Opcode? {
        switch self {
        case .equal: .equalImmediate
        case .less: .lessImmediate
        case .greater: .greaterImmediate
        case .notEqual, .lessEqual, .greaterEqual: nil
        }
    }

    var unsignedValue: (Opcode, swapped: Bool) {
        switch self {
        case .equal: (.equalInt, false)
        case .notEqual: (.notEqualInt, false)
        case .less: (.lessUnsigned, false)
        case .lessEqual: (.lessEqualUnsigned, false)
        case .greater: (.lessUnsigned, true)
        case .greaterEqual: (.lessEqualUnsigned, true)
        }
    }

    var doubleValue: (Opcode, swapped: Bool) {
        switch self {
        case .equal: (.equalDouble, false)
        case .notEqual: (.notEqualDouble, false)
        case .less: (.lessDouble, false)
        case .lessEqual: (.lessEqualDouble, false)
        case .greater: (.lessDouble, true)
        case .greaterEqual: (.lessEqualDouble, true)
        }
    }
}
