import Figures

/// Draws the regions of a classifier under the points it learned from.
struct RegionScene {
    private let regions: DecisionRegions
    private var plane: PlaneScene

    static func draw(_ regions: DecisionRegions, title: String?, width: Double) -> Scene {
        let legend = Legend(regions)
        let plane = PlaneScene(
            x: halfStep(regions.xs, points: regions.points.map { $0.x }),
            y: halfStep(regions.ys, points: regions.points.map { $0.y }), xTitle: regions.xTitle,
            yTitle: regions.yTitle, title: title, width: width, legend: legend.height)
        var drawing = RegionScene(regions: regions, plane: plane)
        let top = title == nil ? 4.0 : 30.0
        legend.draw(top: top, on: &drawing.plane.scene)
        return drawing.draw()
    }

    private init(regions: DecisionRegions, plane: PlaneScene) {
        self.regions = regions
        self.plane = plane
    }

    /// From half a step before the first middle to half a step after the last.
    private static func halfStep(_ middles: [Double], points: [Double]) -> ClosedRange<Double> {
        guard middles.count > 1 else {
            let range = ColorMap.range([points + middles])
            return range.lowerBound - 1...range.upperBound + 1
        }
        let half = (middles[1] - middles[0]) / 2
        let (low, high) = (middles[0] - half, middles[middles.count - 1] + half)
        return min(low, high)...max(low, high)
    }

    private mutating func draw() -> Scene {
        fill()
        boundaries()
        plane.scene.rectangle(plane.frame.box, stroke: Stroke(.rule))
        plane.labels()
        let heaviest = regions.points.reduce(0) { max($0, $1.weight) }
        for point in regions.points { draw(point, heaviest: heaviest) }
        return plane.scene
    }

    private func label(_ row: Int, _ column: Int) -> Int {
        guard row >= 0, row < regions.classes.count, column >= 0, column < regions.classes[row].count else { return 0 }
        return regions.classes[row][column]
    }

    private var cell: (width: Double, height: Double) {
        let box = plane.frame.box
        return (box.width / Double(max(1, regions.xs.count)), box.height / Double(max(1, regions.ys.count)))
    }

    /// Tints: rows that are alike are one band.
    private mutating func fill() {
        let box = plane.frame.box
        var paths: [Int: PathData] = [:]
        var row = 0
        while row < regions.ys.count {
            var end = row + 1
            while end < regions.ys.count, isAlike(row, end) { end += 1 }
            let top = box.bottom - Double(end) * cell.height
            for run in runs(row) {
                paths[run.label, default: PathData()].rectangle(
                    Box(
                        x: box.x + Double(run.start) * cell.width, y: top,
                        width: Double(run.end - run.start) * cell.width, height: Double(end - row) * cell.height))
            }
            row = end
        }
        for label in paths.keys.sorted() {
            guard let path = paths[label] else { continue }
            plane.scene.add(.tint(path, SceneFill(.series(max(0, label)), opacity: 0.22)))
        }
    }

    private func isAlike(_ row: Int, _ other: Int) -> Bool {
        regions.xs.indices.allSatisfy { label(row, $0) == label(other, $0) }
    }

    private func runs(_ row: Int) -> [(start: Int, end: Int, label: Int)] {
        var runs: [(start: Int, end: Int, label: Int)] = []
        for column in regions.xs.indices {
            let label = label(row, column)
            if let last = runs.last, last.label == label {
                runs[runs.count - 1].end = column + 1
            } else {
                runs.append((column, column + 1, label))
            }
        }
        return runs
    }

    /// The lines between regions.
    private mutating func boundaries() {
        let box = plane.frame.box
        var path = PathData()
        for row in regions.ys.indices {
            let y = box.bottom - Double(row) * cell.height
            for column in regions.xs.indices {
                let x = box.x + Double(column) * cell.width
                if column > 0, label(row, column) != label(row, column - 1) {
                    path.move(x, y)
                    path.line(x, y - cell.height)
                }
                if row > 0, label(row, column) != label(row - 1, column) {
                    path.move(x, y)
                    path.line(x + cell.width, y)
                }
            }
        }
        plane.scene.path(path, stroke: Stroke(.muted))
    }

    private mutating func draw(_ point: RegionPoint, heaviest: Double) {
        guard let place = plane.place(point.x, point.y), plane.frame.contains(place.x, place.y) else { return }
        let isWeighted = regions.points.contains { $0.weight != regions.points[0].weight }
        let share = heaviest > 0 ? max(0, point.weight) / heaviest : 1
        let radius = isWeighted ? max(2.5, 15 * share.squareRoot()) : regions.points.count > 60 ? 3.5 : 6
        let index = max(0, point.label)
        Symbol.draw(SeriesStyles.shapes[index % 6], place.x, place.y, radius, .series(index), on: &plane.scene)
        guard point.isMarked else { return }
        plane.scene.circle(place.x, place.y, radius + 5, fill: .none, stroke: Stroke(.text, width: 2))
    }

    /// The classes above the plot.
    private struct Legend {
        let names: [String]
        let hasMarks: Bool

        init(_ regions: DecisionRegions) {
            names = regions.names
            hasMarks = regions.points.contains { $0.isMarked }
        }

        var height: Double { names.isEmpty && !hasMarks ? 0 : 26 }

        func draw(top: Double, on scene: inout Scene) {
            var x = 0.0
            for (index, name) in names.prefix(6).enumerated() {
                Symbol.draw(SeriesStyles.shapes[index % 6], x + 7, top + 9, 5, .series(index), on: &scene)
                let text = TextMetrics.fitted(name, width: 110)
                guard x + TextMetrics.width(text) + 18 < scene.width else { return }
                scene.centered(text, x + 18, top + 9, .start)
                x += TextMetrics.width(text) + 36
            }
            guard hasMarks, x + 90 < scene.width else { return }
            scene.circle(x + 7, top + 9, 6.5, fill: .none, stroke: Stroke(.text, width: 2))
            scene.centered(FigureMessages.wrong, x + 18, top + 9, .start)
        }
    }
}
