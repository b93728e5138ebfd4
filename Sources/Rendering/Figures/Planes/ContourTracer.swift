/// Finds the lines of one height on a grid of numbers (marching squares), joined into as few runs as there are.
struct ContourTracer {
    typealias Point = (x: Double, y: Double)

    private let xs: [Double]
    private let ys: [Double]
    private let values: [[Double]]

    init(xs: [Double], ys: [Double], values: [[Double]]) {
        self.xs = xs
        self.ys = ys
        self.values = values
    }

    /// An edge of the grid: the one to the right of a point, or the one above it.
    private struct Edge: Hashable {
        var row: Int
        var column: Int
        var isVertical: Bool
    }

    func lines(at level: Double) -> [[Point]] {
        var neighbours: [Edge: [Edge]] = [:]
        var order: [Edge] = []
        for row in 0..<max(0, ys.count - 1) {
            for column in 0..<max(0, xs.count - 1) {
                for (from, to) in segments(row, column, level) {
                    if neighbours[from] == nil { order.append(from) }
                    neighbours[from, default: []].append(to)
                    if neighbours[to] == nil { order.append(to) }
                    neighbours[to, default: []].append(from)
                }
            }
        }
        return join(&neighbours, order, level)
    }

    /// Open lines are followed from their ends, closed ones from anywhere.
    private func join(_ neighbours: inout [Edge: [Edge]], _ order: [Edge], _ level: Double) -> [[Point]] {
        var lines: [[Point]] = []
        for onlyEnds in [true, false] {
            for start in order {
                guard let count = neighbours[start]?.count, count > 0, !onlyEnds || count == 1 else { continue }
                var line = [crossing(start, level)]
                var current = start
                while let next = neighbours[current]?.first {
                    remove(next, from: current, &neighbours)
                    remove(current, from: next, &neighbours)
                    line.append(crossing(next, level))
                    current = next
                }
                if line.count > 1 { lines.append(line) }
            }
        }
        return lines
    }

    private func remove(_ edge: Edge, from other: Edge, _ neighbours: inout [Edge: [Edge]]) {
        guard let place = neighbours[other]?.firstIndex(of: edge) else { return }
        neighbours[other]?.remove(at: place)
    }

    private func segments(_ row: Int, _ column: Int, _ level: Double) -> [(Edge, Edge)] {
        let corners = [
            value(row, column), value(row, column + 1), value(row + 1, column + 1), value(row + 1, column),
        ]
        guard corners.allSatisfy({ $0.isFinite }) else { return [] }
        let bottom = Edge(row: row, column: column, isVertical: false)
        let top = Edge(row: row + 1, column: column, isVertical: false)
        let left = Edge(row: row, column: column, isVertical: true)
        let right = Edge(row: row, column: column + 1, isVertical: true)
        var kind = 0
        for (bit, corner) in corners.enumerated() where corner >= level { kind |= 1 << bit }
        let isHigh = corners.reduce(0, +) / 4 >= level
        switch kind {
        case 1, 14: return [(left, bottom)]
        case 2, 13: return [(bottom, right)]
        case 3, 12: return [(left, right)]
        case 4, 11: return [(right, top)]
        case 6, 9: return [(bottom, top)]
        case 7, 8: return [(left, top)]
        case 5: return isHigh ? [(left, top), (bottom, right)] : [(left, bottom), (right, top)]
        case 10: return isHigh ? [(left, bottom), (right, top)] : [(left, top), (bottom, right)]
        default: return []
        }
    }

    private func value(_ row: Int, _ column: Int) -> Double {
        row < values.count && column < values[row].count ? values[row][column] : .nan
    }

    private func crossing(_ edge: Edge, _ level: Double) -> Point {
        let from = value(edge.row, edge.column)
        let (row, column) = edge.isVertical ? (edge.row + 1, edge.column) : (edge.row, edge.column + 1)
        let to = value(row, column)
        let share = to == from ? 0.5 : max(0, min(1, (level - from) / (to - from)))
        return (
            xs[edge.column] + share * (xs[column] - xs[edge.column]),
            ys[edge.row] + share * (ys[row] - ys[edge.row])
        )
    }
}
