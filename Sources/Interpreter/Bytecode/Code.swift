import Diagnostics

/// A compiled function: instructions with their origin, constants, and the size of a frame.
///
///     scalars  | results | inout and plain parameters | constants, locals and temporaries … |
///     objects  | results | inout parameters           | owned: parameters, locals, temporaries … |
///                                                     ^ ownedStart: from here released on return
///
/// The first registers of a callee are the caller's temporaries from the call's `b` and `c` on, so a call copies nothing.
final class Code {
    let name: String
    var instructions: [Instruction] = []
    /// The syntax each instruction came from, for faults and for steps by hand.
    var origins: [SourceRange] = []
    /// Functions compiled in place, and for each instruction the innermost of them that it belongs to, or -1.
    var inlineSites: [InlineSite] = []
    var siteNumbers: [Int32] = []
    var constants: [Int64] = []
    var texts: [String] = []
    var scalarCount = 0
    var objectCount = 0
    /// Object registers before this one belong to the caller when the function returns.
    var ownedStart = 0
    /// The object register that gets the closure itself, when the function uses captures.
    var closureRegister: Int?
    var elementLayouts: [ElementLayout] = []
    var shapes: [RecordShape] = []
    var recordPoints: [RecordPoint] = []

    init(name: String) {
        self.name = name
        instructions.reserveCapacity(Code.usualLength)
        origins.reserveCapacity(Code.usualLength)
        siteNumbers.reserveCapacity(Code.usualLength)
    }

    /// So long are most functions: their instructions never move.
    private static let usualLength = 48
}

/// A place where a function compiled in recording mode shows the value of a (sub)expression.
struct RecordPoint {
    let node: Int32
    let range: SourceRange
    /// Index in the machine's table of runtime types.
    let type: Int
    var scalar: Int
    let object: Int
    /// The name that the value's object takes, where it is not for a recorder.
    var name: String?
}
