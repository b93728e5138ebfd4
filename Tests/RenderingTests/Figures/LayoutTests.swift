import Figures
import Testing

@testable import Rendering

@Suite struct LayoutTests {
    @Test func labelsKeepTheirOrderAndTheirDistance() {
        let places = LabelSpreader.spread([50, 52, 51, 10], gap: 17, within: 0...200)
        let order = places.indices.sorted { places[$0] < places[$1] }
        #expect(order == [3, 0, 2, 1])
        for (low, high) in zip(order, order.dropFirst()) { #expect(places[high] - places[low] >= 17 - 1e-9) }
        // The three that collide stay around where they wanted to be.
        #expect(abs((places[0] + places[1] + places[2]) / 3 - 51) < 1e-9)
    }

    @Test func labelsAtTheEdgeStayInside() {
        let places = LabelSpreader.spread([199, 199, 199], gap: 17, within: 0...200)
        #expect(places.allSatisfy { $0 >= 0 && $0 <= 200 + 1e-9 })
    }

    @Test func contoursOfABowlAreClosed() throws {
        let axis = (-2.0...2.0).evenlySpaced(41)
        let tracer = ContourTracer(xs: axis, ys: axis, values: axis.map { y in axis.map { x in x * x + y * y } })
        let lines = tracer.lines(at: 1)
        #expect(lines.count == 1)
        let line = try #require(lines.first)
        #expect(line[0].x == line[line.count - 1].x && line[0].y == line[line.count - 1].y)
        for point in line { #expect(abs(point.x * point.x + point.y * point.y - 1) < 0.01) }
    }

    @Test func saddlesAndHolesAreParted() {
        let tracer = ContourTracer(xs: [0, 1], ys: [0, 1], values: [[0, 1], [1, 0]])
        #expect(tracer.lines(at: 0.5).count == 2)
        let hole = ContourTracer(xs: [0, 1, 2], ys: [0, 1], values: [[0, .nan, 1], [0, 1, 1]])
        #expect(hole.lines(at: 0.5).isEmpty)
    }

    @Test func graphsThatNeedNoCrossingHaveNone() {
        // Two chains that are written down crosswise.
        let graph = LayeredGraph(nodes: 6, edges: [(0, 3), (1, 2), (2, 5), (3, 4)])
        #expect(graph.crossings() == 0)
        let tree = LayeredGraph(nodes: 7, edges: [(0, 4), (3, 4), (1, 5), (2, 5), (4, 6), (5, 6)])
        #expect(tree.crossings() == 0)
    }

    @Test func vertexHeightsKeepTheirGaps() {
        let graph = LayeredGraph(nodes: 5, edges: [(0, 4), (1, 4), (2, 4), (3, 4)])
        let heights = graph.heights(gap: (node: 80, bend: 40))
        for column in graph.columns {
            for (above, below) in zip(column, column.dropFirst()) {
                #expect(heights[below] - heights[above] >= 80 - 1e-6)
            }
        }
        #expect(abs(heights[4] - 120) < 1e-6)
    }

    @Test func circlesInAGraphAreCut() {
        let graph = LayeredGraph(nodes: 3, edges: [(0, 1), (1, 2), (2, 1)])
        #expect(graph.routes.count == 3)
        #expect(graph.routes.contains { $0.isEmpty })
    }

    @Test func monotoneCurvesDoNotOvershoot() {
        var path = PathData()
        CurvePath.append([(0, 0), (10, 0), (20, 100), (30, 100)], .monotone, to: &path)
        #expect(path.text == "M0 0C3.33 0 6.67 0 10 0C13.33 0 16.67 100 20 100C23.33 100 26.67 100 30 100")
    }

    @Test func cellTextHasTheBetterContrast() {
        #expect(PaletteColor(0xfde725).readableText == .black)
        #expect(PaletteColor(0x440154).readableText == .white)
        let map = ColorMap(.sequential, domain: 0...1)
        for step in 0...100 {
            let color = map.color(Double(step) / 100)
            let light = color.readableText == .white ? 1.05 / (color.luminance + 0.05) : (color.luminance + 0.05) / 0.05
            #expect(light >= 4.5)
        }
    }
}
