/// A labelled example in a plane; its weight is drawn as its area.
public struct RegionPoint: Sendable, Equatable {
    public var x: Double
    public var y: Double
    /// The true class.
    public var label: Int
    public var weight: Double
    /// Whether to ring it, as those that a stump gets wrong.
    public var isMarked: Bool

    public init(_ x: Double, _ y: Double, label: Int, weight: Double = 1, isMarked: Bool = false) {
        self.x = x
        self.y = y
        self.label = label
        self.weight = weight
        self.isMarked = isMarked
    }
}
