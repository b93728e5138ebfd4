/// A grid world: values, arrows of the policy, walls and terminal cells.
public struct GridDrawing: Sendable, Equatable, FigureConvertible {
    /// Rows from top to bottom.
    public var cells: [[GridCell]]
    /// Whether cells are tinted by their value.
    public var isShaded: Bool
    /// Cells walked through, in order.
    public var path: [CellIndex]

    public init(_ cells: [[GridCell]], isShaded: Bool = true, path: [CellIndex] = []) {
        self.cells = cells
        self.isShaded = isShaded
        self.path = path
    }

    public var figure: Figure { Figure(.grid(self)) }
}
