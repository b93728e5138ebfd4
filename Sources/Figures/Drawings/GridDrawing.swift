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

    /// A grid from its values, the best moves of each cell, its ends and its walls.
    public init(
        values: [[Double]], arrows: [[[GridDirection]]] = [], ends: [CellIndex] = [], walls: [CellIndex] = [],
        isShaded: Bool = true
    ) {
        var cells = values.map { $0.map { GridCell($0) } }
        for (row, line) in arrows.enumerated() where row < cells.count {
            for (column, moves) in line.enumerated() where column < cells[row].count {
                cells[row][column].arrows = moves
            }
        }
        func mark(_ places: [CellIndex], _ kind: GridCell.Kind) {
            for place in places where cells.indices.contains(place.row) {
                guard cells[place.row].indices.contains(place.column) else { continue }
                cells[place.row][place.column] = GridCell(kind: kind)
            }
        }
        mark(ends, .terminal("end"))
        mark(walls, .wall)
        self.init(cells, isShaded: isShaded)
    }

    public var figure: Figure { Figure(.grid(self)) }
}
