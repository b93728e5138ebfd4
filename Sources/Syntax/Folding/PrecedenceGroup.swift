/// One level of the order in which operators take their operands.
public struct PrecedenceGroup: Sendable {
    public let name: String
    public let associativity: Associativity
    /// `true` for groups such as that of `+=`: an optional chain to the left spans the assignment.
    public let isAssignment: Bool
    /// Groups that bind less tightly, by their index in the table.
    public var higherThan: [Int]

    public init(name: String, associativity: Associativity, isAssignment: Bool = false, higherThan: [Int] = []) {
        self.name = name
        self.associativity = associativity
        self.isAssignment = isAssignment
        self.higherThan = higherThan
    }
}
