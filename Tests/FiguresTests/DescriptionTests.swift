import Figures
import Testing

@Suite struct DescriptionTests {
    private func line(_ ys: [Double], name: String = "loss") -> Figure {
        Chart {
            ForEach(ys.enumerated()) { LineMark(x: .value("step", $0.offset), y: .value(name, $0.element)) }
        }.figure
    }

    @Test func linesAreToldFromAxesToTrend() {
        let ys = (0..<100).map { $0 < 40 ? 2 - Double($0) / 25 : 0.4 }
        #expect(
            line(ys).alternativeText
                == "Line chart, step from 0 to 99, loss from 0.4 to 2. Starts at 2 (step 0), ends at 0.4 (step 99); "
                + "falls, then is flat from step 39.")
    }

    @Test func turnsAreToldAndNoiseIsNot() {
        #expect(line([0, 1, 2, 3, 2, 1]).alternativeText.contains("highest 3 (step 3); rises, then falls."))
        #expect(line([0, 1, 0.99, 2, 3]).alternativeText.contains("; rises."))
        #expect(line([2, 2, 2]).alternativeText.contains("is constant"))
    }

    @Test func crossingsAreFound() {
        let figure = Chart {
            ForEach(0..<5) { step in
                LineMark(x: .value("x", step), y: .value("y", step)).foregroundStyle(by: .value("line", "up"))
                LineMark(x: .value("x", step), y: .value("y", 3 - step)).foregroundStyle(by: .value("line", "down"))
            }
        }.figure
        #expect(figure.alternativeText.contains("The lines cross at x 1.5."))
    }

    @Test func theAuthorsWordsReplaceThem() {
        #expect(line([1, 2]).alternative("A line.").alternativeText == "A line.")
    }

    @Test func tablesHaveAColumnASeries() throws {
        let figure = Chart {
            ForEach(["a", "b"]) { name in
                ForEach(0..<3) { step in
                    LineMark(x: .value("step", step), y: .value("loss", Double(step) / 4))
                        .foregroundStyle(by: .value("run", name))
                }
            }
            RuleMark(y: .value("chance", 0.5))
        }.figure
        let table = try #require(figure.dataTable)
        #expect(table.header == ["step", "a", "b"])
        #expect(table.rows == [["0", "0", "0"], ["1", "0.25", "0.25"], ["2", "0.5", "0.5"]])
    }

    @Test func longTablesAreThinnedAndSaySo() throws {
        let table = try #require(line((0..<1001).map { Double($0) }).dataTable)
        #expect(table.rows.count <= FigureTable.limit)
        #expect(table.note == "One row in 6 of 1001 is shown.")
    }

    @Test func bandsKeepBothEnds() throws {
        let figure = Chart {
            AreaMark(x: .value("x", 1), yStart: .value("low", 2), yEnd: .value("high", 3))
        }.figure
        #expect(figure.dataTable?.rows == [["1", "2", "3"]])
    }

    @Test func mapsAndDiagramsAreTold() {
        #expect(
            ConfusionMatrix([[9, 1], [3, 7]], classes: ["a", "b"]).figure.alternativeText
                == "Confusion matrix of 2 classes, 16 of 20 right (80 %). Most frequent mistake: b taken for a, 3 times."
        )
        let graph = GraphDrawing(
            nodes: [
                GraphNode("a", value: 2, gradient: 3), GraphNode("b", value: 3, gradient: 2),
                GraphNode("×", name: "c", value: 6, gradient: 1),
            ],
            edges: [GraphEdge(from: 0, to: 2), GraphEdge(from: 1, to: 2)])
        #expect(graph.figure.alternativeText.contains("c = × of a and b, value 6, gradient 1"))
        #expect(graph.figure.dataTable?.rows[2] == ["c", "×", "a, b", "6", "1"])
        let grid = GridDrawing([[GridCell(kind: .terminal("")), GridCell(-14, arrows: [.left])]])
        #expect(grid.figure.alternativeText == "Grid world of 1 by 2 cells. Row 0: end, −14 left.")
    }
}
