/// A walk over a surface, an optimiser's for one; a single point marks a place.
public struct ContourPath: Sendable, Equatable {
    public var name: String
    public var points: [PlanePoint]

    public init(_ name: String, _ points: [PlanePoint]) {
        self.name = name
        self.points = points
    }
}
