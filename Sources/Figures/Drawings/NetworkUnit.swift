/// One unit of a layer: its name inside, its number below.
public struct NetworkUnit: Sendable, Equatable {
    public var name: String
    public var value: Double?
    public var isHighlighted: Bool

    public init(_ name: String, value: Double? = nil, isHighlighted: Bool = false) {
        self.name = name
        self.value = value
        self.isHighlighted = isHighlighted
    }
}
