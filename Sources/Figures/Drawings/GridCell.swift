/// One cell of a grid world.
public struct GridCell: Sendable, Equatable {
    /// What can happen in a cell.
    public enum Kind: Sendable, Equatable {
        case open, wall
        /// An end, with the name written in it.
        case terminal(String)
    }

    public var kind: Kind
    public var value: Double?
    /// The best moves; several where they tie.
    public var arrows: [GridDirection]
    /// The value of each move, written at its side of the cell: up, right, down, left.
    public var moves: [Double]
    public var isHighlighted: Bool

    public init(
        _ value: Double? = nil, kind: Kind = .open, arrows: [GridDirection] = [], moves: [Double] = [],
        isHighlighted: Bool = false
    ) {
        self.value = value
        self.kind = kind
        self.arrows = arrows
        self.moves = moves
        self.isHighlighted = isHighlighted
    }
}
