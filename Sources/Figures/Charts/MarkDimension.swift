/// The width or height of a bar or rectangle.
public enum MarkDimension: Sendable, Equatable {
    case automatic
    /// In points of the drawing.
    case fixed(Double)
    /// The room there is, less this much at each side.
    case inset(Double)
    /// A share of the room there is.
    case ratio(Double)
}
