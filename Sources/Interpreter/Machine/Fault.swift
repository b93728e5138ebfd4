import Diagnostics

/// Why a program stopped while it ran: what happened, where, and who called whom.
public struct Fault: Error {
    public var kind: FaultKind
    public var range: SourceRange?
    /// The functions that were running, innermost first, each with the place it had reached.
    public var stack: [FaultFrame]

    public init(_ kind: FaultKind, at range: SourceRange? = nil, stack: [FaultFrame] = []) {
        self.kind = kind
        self.range = range
        self.stack = stack
    }
}

/// One running function at the time of a fault.
public struct FaultFrame: Sendable {
    public var function: String
    public var range: SourceRange?
}

/// What can stop a program. `FaultMessages` has the words.
public enum FaultKind: Equatable, Sendable {
    case overflow(Operation)
    case divisionByZero
    case remainderByZero
    case indexOutOfRange
    case rangeBounds
    case negativeCount
    case nilUnwrapped
    case nilImplicitlyUnwrapped
    case conversion(FloatingConversion)
    case notRepresentable
    case negative
    case emptyCollection
    case duplicateKeys
    case invalidCast(from: String, to: String)
    case errorThrown(String)
    case errorForced(String)
    case overlappingAccess
    case fatalError(String)
    case precondition(String)
    case assertion(String)
    /// Polymorphic recursion that goes deeper than anything is compiled for.
    case typesTooDeep
    /// The program ended itself.
    case exit(status: String)
    /// An exercise that nobody has answered yet was asked for its answer.
    case unanswered
    /// A fault of the embedding, in its own words.
    case host(String)
    case limit(Limit)

    public enum Operation: UInt8, Sendable { case add, subtract, multiply, divide, remainder, negate, convert }
    public enum Limit: Sendable { case fuel, time, heap, depth, output }
}
