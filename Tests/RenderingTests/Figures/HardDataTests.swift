import Figures
import Foundation
import Testing

@testable import Rendering

/// Data that would break a careless drawing.
@Suite struct HardDataTests {
    private func line(_ ys: [Double], type: ScaleType? = nil) -> Scene {
        var chart = Chart {
            ForEach(ys.enumerated()) { LineMark(x: .value("x", $0.offset), y: .value("y", $0.element)) }
        }
        if let type { chart = chart.chartYScale(type: type) }
        return FigureScene.draw(chart.figure)
    }

    @Test(
        arguments: [
            [], [.nan], [.infinity, -.infinity], [0], [1e308, -1e308],
            [.leastNonzeroMagnitude, 2 * .leastNonzeroMagnitude], [1, 1 + 1e-15], [-0.0, 0],
            [.nan, 1, .nan], [1e15, 1e15 + 1],
        ] as [[Double]])
    func anyNumbersCanBeDrawn(ys: [Double]) {
        for type in [nil, .log, .symmetricLog, .squareRoot, .power(exponent: 3), .category] as [ScaleType?] {
            let scene = line(ys, type: type)
            #expect(scene.height > 50 && scene.height < 2000)
        }
    }

    private func mark(_ kind: MarkKind, _ x: Double, _ y: Double) -> ChartMark {
        ChartMark(kind, x: .at(PlottableValue("x", .number(x))), y: .at(PlottableValue("y", .number(y))))
    }

    @Test func aMillionPointsAreThinnedAndItIsSaid() {
        let marks = (0..<1_000_000).map { (index: Int) -> ChartMark in
            let y = index * 7919 % 1000
            return mark(.line, Double(index), Double(y))
        }
        let figure = Figure(.chart(ChartSpecification(marks)))
        let svg = StandaloneSVG.write(figure)
        #expect(svg.contains("of 1000000 points drawn"))
        #expect(svg.utf8.count < 200_000)
        let rows = figure.dataTable?.rows.count ?? 0
        #expect(rows > 0 && rows <= 200)
    }

    @Test func manyPointsAreThinnedToWhatCanBeSeen() {
        let marks = (0..<100_000).map { (index: Int) -> ChartMark in
            let (x, y) = (index * 31 % 1009, index * 17 % 997)
            return mark(.point, Double(x), Double(y))
        }
        let scene = FigureScene.draw(Figure(.chart(ChartSpecification(marks))))
        #expect(scene.items.count < 5000)
        #expect(!scene.notes.isEmpty)
    }

    @Test(arguments: [(3.0, "3 everywhere"), (.nan, "No data")])
    func aSurfaceWithoutContoursSaysWhy(_ value: Double, _ words: String) {
        let map = ContourMap(x: -1...1, y: -1...1) { _, _ in value }
        #expect(StandaloneSVG.write(map.figure).contains(">\(words)</text>"))
        let bowl = ContourMap(x: -1...1, y: -1...1) { x, y in x * x + y * y }
        #expect(!StandaloneSVG.write(bowl.figure).contains("everywhere"))
    }

    @Test func aValueThatSeveralMarksShowIsCountedOnce() {
        let chart = Chart {
            ForEach([1, .nan, 3, .infinity, 5].enumerated()) { (part: (offset: Int, element: Double)) in
                LineMark(x: .value("x", part.offset), y: .value("y", part.element))
                PointMark(x: .value("x", part.offset), y: .value("y", part.element))
            }
        }
        #expect(FigureScene.draw(chart.figure).notes == ["2 values are not numbers of this scale."])
    }

    @Test func aFunctionNeedNotHaveAValueEverywhere() {
        let chart = Chart { LinePlot(x: "x", y: "√x") { x in x.squareRoot() } }
        #expect(FigureScene.draw(chart.chartXScale(domain: -2...2).figure).notes.isEmpty)
    }

    @Test func noLineJoinsTheSidesOfAPole() {
        func runs(_ function: @escaping (Double) -> Double) -> Int {
            let chart = Chart { LinePlot(x: "x", y: "y") { x in function(x) } }
            let scene = FigureScene.draw(chart.chartXScale(domain: 0.01...2).chartYScale(domain: -3...3).figure)
            return scene.items.reduce(0) { count, item in
                guard case .path(let path, _, _) = item else { return count }
                return max(count, path.text.split(separator: "M").count)
            }
        }
        #expect(runs { 1 / ($0 - 1.003) } == 2)
        #expect(runs { $0 - 1 } == 1)
    }

    @Test func whatLiesOutsideTheAxesIsSaid() {
        let chart = Chart { ForEach([1.0, 2, 30]) { PointMark(x: .value("x", $0), y: .value("y", $0)) } }
        let scene = FigureScene.draw(chart.chartYScale(domain: 0...5).figure)
        #expect(scene.notes == ["1 point lies outside the axes."])
    }

    @Test func barsBelowZeroHaveNoPlaceOnALogarithmicAxis() {
        let chart = Chart { ForEach([-2.0, -1, 1, 10]) { BarMark(x: .value("x", "\($0)"), y: .value("y", $0)) } }
        let scene = FigureScene.draw(chart.chartYScale(type: .log).figure)
        #expect(scene.notes == ["2 values are not numbers of this scale."])
    }

    @Test func linesAreCutAtTheEdgesOfThePlot() {
        let chart = Chart { ForEach([0.0, 1000, 0]) { LineMark(x: .value("x", $0), y: .value("y", $0)) } }
        let scene = FigureScene.draw(chart.chartYScale(domain: 0...1).figure)
        #expect(scene.items.count > 3)
        for case .path(let path, _, _) in scene.items { #expect(!path.text.contains("-")) }
    }

    @Test func invertedAndFlatDomainsAreTaken() {
        let chart = Chart { PointMark(x: .value("x", 1), y: .value("y", 1)) }
        for domain in [0.0...0.0, -1...(-1)] {
            #expect(FigureScene.draw(chart.chartYScale(domain: domain).figure).height > 50)
            #expect(FigureScene.draw(chart.chartYScale(domain: domain, type: .log).figure).height > 50)
        }
    }

    @Test func raggedAndEmptyMatricesAreDrawn() {
        for values in [[], [[]], [[], [1]], [[1, 2], [3]], [[.nan]], [[.infinity, 1]]] as [[[Double]]] {
            let figures: [Figure] = [
                HeatMap(values).figure, FeatureMaps([values]).figure, PixelImage(values).figure,
                ConfusionMatrix(values).figure, AttentionMap(values, queries: [], keys: []).figure,
                MatrixDrawing([MatrixPanel("a", values, windows: [MatrixWindow(row: 5, column: -2)])]).figure,
                ContourMap(xs: [0, 1], ys: [0, 1], values: values).figure,
            ]
            for figure in figures {
                #expect(FigureScene.draw(figure).width > 0)
                #expect(!figure.alternativeText.isEmpty)
                _ = figure.dataTable
            }
        }
    }

    @Test func brokenDiagramsAreDrawn() {
        let figures: [Figure] = [
            NetworkDrawing([]).figure, NetworkDrawing([NetworkLayer("a", [])], weights: [[[1]]]).figure,
            GraphDrawing(nodes: [], edges: [GraphEdge(from: 0, to: 1)]).figure,
            GraphDrawing(
                nodes: [GraphNode("a"), GraphNode("b")],
                edges: [
                    GraphEdge(from: 0, to: 1), GraphEdge(from: 1, to: 0), GraphEdge(from: 0, to: 0),
                    GraphEdge(from: 7, to: -1),
                ]
            ).figure,
            UnfoldedDrawing(steps: []).figure, GridDrawing([]).figure,
            GridDrawing([[GridCell(1)]], path: [CellIndex(-1, 4)]).figure, TreeDrawing(TreeNode("")).figure,
            FrameSequence([]).figure, DecisionRegions(xs: [], ys: [], classes: []).figure,
            DecisionRegions(xs: [1], ys: [1], classes: [[-3]], points: [RegionPoint(.nan, 0, label: -1)]).figure,
        ]
        for figure in figures {
            #expect(FigureScene.draw(figure).width >= 0)
            #expect(!figure.alternativeText.isEmpty)
        }
    }

    @Test func deepTreesEnd() {
        var node = TreeNode("leaf", leaf: 0)
        for depth in 0..<40 { node = TreeNode("x < \(depth)", children: [node]) }
        #expect(FigureScene.draw(TreeDrawing(node).figure).height < 2000)
    }
}
