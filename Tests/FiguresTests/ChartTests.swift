import Figures
import Testing

/// The spelling of Swift Charts gives the marks it says.
@Suite struct ChartTests {
    private func marks(_ figure: Figure) -> [ChartMark] {
        guard case .chart(let chart) = figure.content else { return [] }
        return chart.marks
    }

    @Test func marksKeepTheOrderOfTheSource() {
        let chart = Chart {
            ForEach([1, 2]) { LineMark(x: .value("step", $0), y: .value("loss", 0.5)) }
            if true { RuleMark(y: .value("chance", 0.5)) }
            for x in 0..<2 { PointMark(x: .value("step", x), y: .value("loss", 1.0)) }
        }
        #expect(marks(chart.figure).map(\.kind) == [.line, .line, .rule, .point, .point])
    }

    @Test func modifiersOfAGroupReachAllItsMarks() {
        let group = ForEach(["a", "b"]) { BarMark(x: .value("name", $0), y: .value("count", 1)) }
            .foregroundStyle(.orange).opacity(0.5)
        for mark in group.marks {
            #expect(mark.attributes.contains(.foreground(.orange)) && mark.attributes.contains(.opacity(0.5)))
        }
    }

    @Test func functionsAreSampledOverTheAxis() throws {
        let chart = Chart { LinePlot(x: "x", y: "x²") { $0 * $0 } }.chartXScale(domain: -3...3)
        let points = marks(chart.figure)
        #expect(points.count == 241)
        #expect(points.first?.x?.data == [.number(-3)] && points.first?.y?.data == [.number(9)])
        #expect(points.last?.x?.data == [.number(3)])
        #expect(points[120].y?.data == [.number(0)])
    }

    @Test func functionsFollowTheDataBesideThem() {
        let chart = Chart {
            PointMark(x: .value("x", 10), y: .value("y", 1))
            PointMark(x: .value("x", 20), y: .value("y", 2))
            LinePlot(x: "x", y: "fit") { $0 / 10 }
        }
        let xs = marks(chart.figure).filter { $0.kind == .line }.compactMap { $0.x?.data.first?.number }
        #expect(xs.first == 10 && xs.last == 20)
    }

    @Test func logarithmicAxesAreSampledInEqualRatios() {
        let chart = Chart { LinePlot(x: "x", y: "y") { $0 } }.chartXScale(domain: 1...100, type: .log)
        let xs = marks(chart.figure).compactMap { $0.x?.data.first?.number }
        #expect(abs(xs[120] - 10) < 1e-9)
    }

    @Test func twoFunctionsOfOneNameStayTwoLines() {
        let chart = Chart {
            LinePlot(x: "x", y: "y") { $0 }
            LinePlot(x: "x", y: "y") { -$0 }
        }
        #expect(Set(marks(chart.figure).map { MarkLook($0.attributes).name }).count == 2)
    }

    @Test func domainsOfWordsAreCategories() {
        let chart = Chart { BarMark(x: .value("x", "b"), y: .value("y", 1)) }.chartXScale(domain: ["a", "b"])
        #expect(chart.specification.x.domain == .categories([.text("a"), .text("b")]))
        let numbers = Chart {}.chartYScale(domain: [3, 1, 2])
        #expect(numbers.specification.y.domain == .numbers(1...3))
    }

    @Test func surfacesBecomeContours() {
        let chart = Chart3D { SurfacePlot(x: "w", y: "E", z: "b") { w, b in w + 10 * b } }
            .chartXScale(domain: 0...1).chartZScale(domain: 2...3)
        guard case .contours(let contours) = chart.figure.content else {
            Issue.record("no contours")
            return
        }
        #expect(contours.values[0][0] == 20 && contours.values[60][60] == 31)
        #expect(contours.valueTitle == "E" && contours.yTitle == "b")
    }

    @Test func axisMarksKeepTheirPartsAndValues() {
        let chart = Chart {}.chartXAxis {
            AxisMarks(values: [1, 2, 4]) {
                AxisGridLine()
                AxisValueLabel()
            }
            AxisMarks(values: .stride(by: 3))
        }
        #expect(chart.specification.x.marks.map(\.parts) == [[.gridLine, .label], [.gridLine, .label]])
        #expect(chart.specification.x.marks[0].values == .values([.number(1), .number(2), .number(4)]))
        #expect(chart.specification.x.marks[1].values == .step(3))
    }
}
