extension FaultKind {
    // Around the names of types that may be known only when a cast fails.
    static let castBefore = "Could not cast value of type '"
    static let castBetween = "' to '"
    static let castBehind = "'"

    static let emptyCharacter = "Can't form a Character from an empty String"
    static let severalCharacters =
        "Can't form a Character from a String containing more than one extended grapheme cluster"

    /// What happened, in Swift's own words where Swift has some.
    public var message: String {
        switch self {
        case .assertion(let text): text.isEmpty ? "Assertion failed" : "Assertion failed: " + text
        case .conversion(let conversion): conversion.message
        case .divisionByZero: "Division by zero"
        case .duplicateKeys: "Dictionary literal contains duplicate keys"
        case .emptyCollection: "Can't remove last element from an empty collection"
        case .errorForced(let text): "'try!' expression unexpectedly raised an error: " + text
        case .errorThrown(let text): "Error raised at top level: " + text
        case .exit(let status): "The program ended itself with exit(\(status))"
        case .fatalError(let text): text.isEmpty ? "Fatal error" : text
        case .host(let text): text
        case .indexOutOfRange: "Index out of range"
        case .invalidCast(let source, let target):
            FaultKind.castBefore + source + FaultKind.castBetween + target + FaultKind.castBehind
        case .limit(let limit): limit.message
        case .negative: "Negative value is not representable"
        case .negativeCount: "Can't construct Array with count < 0"
        case .nilImplicitlyUnwrapped: "Unexpectedly found nil while implicitly unwrapping an Optional value"
        case .nilUnwrapped: "Unexpectedly found nil while unwrapping an Optional value"
        case .notRepresentable: "Not enough bits to represent the passed value"
        case .overflow(let operation): operation.overflowMessage
        case .overlappingAccess: "Simultaneous accesses: the variable is being modified further up"
        case .precondition(let text): text.isEmpty ? "Precondition failed" : "Precondition failed: " + text
        case .rangeBounds: "Range requires lowerBound <= upperBound"
        case .remainderByZero: "Division by zero in remainder operation"
        case .typesTooDeep: "Generic code is used with types that are nested too deep"
        case .unanswered: "This exercise is not answered yet"
        }
    }
}

extension FaultKind.Operation {
    var overflowMessage: String {
        switch self {
        case .add: "Arithmetic overflow in '+'"
        case .convert: "Not enough bits to represent the passed value"
        case .divide: "Division results in an overflow"
        case .multiply: "Arithmetic overflow in '*'"
        case .negate: "Arithmetic overflow in '-'"
        case .remainder: "Division results in an overflow in remainder operation"
        case .subtract: "Arithmetic overflow in '-'"
        }
    }
}

extension FaultKind.Limit {
    var message: String {
        switch self {
        case .depth: "Too many calls inside each other"
        case .fuel: "The program took too many steps"
        case .heap: "The program used too much memory"
        case .output: "The program printed too much"
        case .time: "The program ran too long; try again"
        }
    }

    /// How to raise it.
    var remedy: String {
        let option =
            switch self {
            case .depth: "--depth"
            case .fuel, .time: "--fuel"
            case .heap: "--memory"
            case .output: "--printed"
            }
        return "a run with \(option) may take more; see 'lecture help limits'"
    }
}
