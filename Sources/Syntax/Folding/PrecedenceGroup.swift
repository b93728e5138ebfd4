/// One level of the order in which operators take their operands.
public struct PrecedenceGroup: Sendable {
    public let name: String
    public let associativity: Associativity
    /// `true` for groups such as that of `+=`: an optional chain to the left spans the assignment.
    public let isAssignment: Bool
    /// Which groups bind less tightly, by their index in the table; those further behind do not.
    private var isLower: [Bool] = []

    public init(name: String, associativity: Associativity, isAssignment: Bool = false) {
        self.name = name
        self.associativity = associativity
        self.isAssignment = isAssignment
    }

    func isAbove(_ index: Int) -> Bool { index < isLower.count && isLower[index] }

    /// It stands above the group of this index and what that one stands above.
    mutating func standAbove(_ index: Int, _ lower: PrecedenceGroup) {
        while isLower.count < max(index + 1, lower.isLower.count) { isLower.append(false) }
        isLower[index] = true
        for other in lower.isLower.indices where lower.isLower[other] { isLower[other] = true }
    }
}
