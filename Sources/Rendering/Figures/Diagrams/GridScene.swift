import Figures

/// Draws a grid world: values, arrows, walls, ends, and a walk.
struct GridScene {
    private let grid: GridDrawing
    private let columns: Int
    private let cell: Double
    private let range: ClosedRange<Double>
    private let texts: [[String]]
    /// Those of the moves, four for a cell, in the order of the cells.
    private let moveTexts: [[String]]
    private var scene: Scene
    private var top = 4.0

    static func draw(_ grid: GridDrawing, title: String?, width: Double) -> Scene {
        var drawing = GridScene(grid, title: title, width: width)
        return drawing.draw()
    }

    private init(_ grid: GridDrawing, title: String?, width: Double) {
        self.grid = grid
        columns = grid.cells.reduce(0) { max($0, $1.count) }
        let hasMoves = grid.cells.contains { $0.contains { !$0.moves.isEmpty } }
        let wanted = hasMoves ? 108.0 : 82.0
        let count = Double(max(1, columns))
        // Beside others it shrinks, as far as its numbers can be read.
        let room = width < Scene.column ? max(60, (width - 4) / count) : Scene.column / count
        cell = max(24, min(wanted, room.rounded(.down)))
        let values = grid.cells.map { $0.map { $0.value ?? .nan } }
        range = ColorMap.range(values)
        texts = CellNumbers.texts(values)
        moveTexts = CellNumbers.texts(grid.cells.flatMap { $0.map { $0.moves } }, decimals: 2)
        scene = Scene(width: max(120, Double(columns) * cell + 4))
        if let title { top += scene.heading(title, top: top) }
    }

    private mutating func draw() -> Scene {
        scene.height = top + Double(grid.cells.count) * cell + 4
        for (row, line) in grid.cells.enumerated() {
            for (column, place) in line.enumerated() { ground(place, box(row, column)) }
        }
        walk()
        var moveIndex = 0
        for (row, line) in grid.cells.enumerated() {
            for (column, place) in line.enumerated() {
                draw(place, texts[row][column], moveTexts[moveIndex], box(row, column))
                moveIndex += 1
            }
        }
        for (row, line) in grid.cells.enumerated() {
            for (column, place) in line.enumerated() where place.isHighlighted {
                scene.rectangle(box(row, column).inset(1.5), stroke: Stroke(.series(1), width: 3))
            }
        }
        if grid.cells.isEmpty { scene.centered(FigureMessages.empty, 60, top + 20, ink: .muted) }
        return scene
    }

    private func box(_ row: Int, _ column: Int) -> Box {
        Box(x: 2 + Double(column) * cell, y: top + Double(row) * cell, width: cell, height: cell)
    }

    private mutating func ground(_ place: GridCell, _ box: Box) {
        switch place.kind {
        case .wall: scene.rectangle(box, fill: SceneFill(.edge), stroke: Stroke(.edge))
        case .terminal:
            hatch(box)
            scene.rectangle(box, stroke: Stroke(.edge))
        case .open: scene.rectangle(box, fill: tint(place.value), stroke: Stroke(.edge))
        }
    }

    private mutating func draw(_ place: GridCell, _ text: String, _ moves: [String], _ box: Box) {
        switch place.kind {
        case .wall: break
        case .terminal(let name): end(name.isEmpty ? text : name, box)
        case .open: content(place, text, moves, box)
        }
    }

    /// The name of an end, on the page's colour so that the hatching does not disturb it.
    private mutating func end(_ name: String, _ box: Box) {
        let fitted = TextMetrics.fitted(name, width: cell - 8, size: 16, bold: true)
        let width = TextMetrics.width(fitted, size: 16, bold: true) + 8
        scene.rectangle(
            Box(x: box.centerX - width / 2, y: box.centerY - 11, width: width, height: 22), radius: 3,
            fill: SceneFill(.page))
        scene.centered(fitted, box.centerX, box.centerY, size: 16, bold: true)
    }

    /// Deeper blue for larger values; text keeps its contrast on all of them.
    private func tint(_ value: Double?) -> SceneFill {
        guard grid.isShaded, let value, value.isFinite, range.lowerBound < range.upperBound else { return .none }
        let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
        return SceneFill(.series(0), opacity: ((0.03 + 0.3 * share) * 100).rounded() / 100)
    }

    private mutating func content(_ place: GridCell, _ text: String, _ moves: [String], _ box: Box) {
        if place.moves.count == 4, cell >= 90 {
            draw(moves, of: place, box)
            return
        }
        let fits = cell >= 40 && TextMetrics.width(text, size: 16) <= cell - 6
        let hasValue = place.value != nil && fits
        if hasValue {
            let y = place.arrows.isEmpty ? box.centerY : box.y + cell * 0.2
            scene.centered(text, box.centerX, y, size: 16)
        }
        let center = hasValue ? box.y + cell * 0.66 : box.centerY
        let reach = hasValue ? cell * 0.28 : cell / 3
        for arrow in place.arrows { draw(arrow, box.centerX, center, reach: reach) }
    }

    private mutating func draw(_ arrow: GridDirection, _ x: Double, _ y: Double, reach: Double) {
        let (dx, dy) = Self.vector(arrow)
        let tip = (x: x + dx * reach, y: y + dy * reach)
        scene.line(x, y, tip.x - dx * 6, tip.y - dy * 6, Stroke(.text, width: 2))
        scene.arrowHead(tip.x, tip.y, alongX: dx, y: dy, size: min(9, reach * 0.6), ink: .text)
    }

    private static func vector(_ direction: GridDirection) -> (Double, Double) {
        switch direction {
        case .up: (0, -1)
        case .right: (1, 0)
        case .down: (0, 1)
        case .left: (-1, 0)
        }
    }

    /// The values of the four moves in the four corners that the diagonals cut out; the best ones are bold.
    private mutating func draw(_ words: [String], of place: GridCell, _ box: Box) {
        scene.line(box.x, box.y, box.right, box.bottom, Stroke(.rule))
        scene.line(box.x, box.bottom, box.right, box.y, Stroke(.rule))
        let best = place.moves.filter { !$0.isNaN }.max()
        for (index, direction) in GridDirection.allCases.enumerated() {
            let (dx, dy) = Self.vector(direction)
            let isBest = place.moves[index] == best
            let width = TextMetrics.width(words[index], size: TextMetrics.small, bold: isBest)
            let away = dx == 0 ? cell / 2 - 13 : cell / 2 - 4 - width / 2
            scene.centered(
                words[index], box.centerX + dx * away, box.centerY + dy * away, size: TextMetrics.small, bold: isBest,
                halo: true)
        }
    }

    private mutating func hatch(_ box: Box) {
        var path = PathData()
        var offset = 8.0
        while offset < 2 * cell {
            let start = (x: box.x + min(offset, cell), y: box.y + max(0, offset - cell))
            let end = (x: box.x + max(0, offset - cell), y: box.y + min(offset, cell))
            path.move(start.x, start.y)
            path.line(end.x, end.y)
            offset += 8
        }
        scene.path(path, stroke: Stroke(.rule, width: 1.5))
    }

    private mutating func walk() {
        var path = PathData()
        let points = grid.path.filter {
            $0.row >= 0 && $0.row < grid.cells.count && $0.column >= 0 && $0.column < columns
        }
        .map { box($0.row, $0.column) }
        path.lines(points.map { ($0.centerX, $0.centerY) })
        scene.path(path, stroke: Stroke(.series(1), width: 3, opacity: 0.55))
        if let first = points.first {
            scene.circle(first.centerX, first.centerY, 5, fill: SceneFill(.series(1)), stroke: Stroke(.page))
        }
        guard points.count > 1 else { return }
        let (from, to) = (points[points.count - 2], points[points.count - 1])
        scene.arrowHead(
            to.centerX, to.centerY, alongX: to.x - from.x, y: to.y - from.y, size: 11, ink: .series(1))
    }
}
