import Formulas
import Foundation
import Testing

/// The worked numbers of the course's decks, compared as text.
@Suite struct DeckTests {
    @Test func convolutionOfDeckTwo() throws {
        let sample = LectureSample(
            """
            ```swift
            let x: Tensor = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
            let h: Tensor = [[-1, -2, -1], [0, 0, 0], [1, 2, 1]]
            convolve2D(x, h, padding: .same).worked(at: 0, 0)
            ```
            ```swift
            convolve2D(x, h, padding: .same).worked(at: 0, 1)
            ```

            """)
        #expect(sample.problems.isEmpty)
        let stages = sample.steps.map { $0.stages.map { PlainTextWriter.string($0) } }
        // The deck writes the products in the order of the turned kernel's rows, and the zeros of the padding too.
        #expect(
            stages[0][1] == "0 ⋅ 1 + 0 ⋅ 2 + 0 ⋅ 1 + 0 ⋅ 0 + 1 ⋅ 0 + 2 ⋅ 0 + 0 ⋅ (−1) + 4 ⋅ (−2) + 5 ⋅ (−1)")
        #expect(stages[0][2] == "−13")
        #expect(
            stages[1][1] == "0 ⋅ 1 + 0 ⋅ 2 + 0 ⋅ 1 + 1 ⋅ 0 + 2 ⋅ 0 + 3 ⋅ 0 + 4 ⋅ (−1) + 5 ⋅ (−2) + 6 ⋅ (−1)")
        #expect(stages[1][2] == "−20")
    }

    /// The chain of deck 001, once from the assignments of a cell and once from a traced graph.
    @Test func chainOfDeckOne() throws {
        let source = try String(
            contentsOf: GoldenStepTests.folder.appendingPathComponent("backprop.md"), encoding: .utf8)
        let sample = LectureSample(source)
        #expect(sample.problems.isEmpty)
        let results = sample.lines.map { String($0.split(separator: "=").last?.dropFirst() ?? "") }
        let chain = [
            "0.832", "0.9047", "0.4254", "0.4629", "0.2722", "−0.1404", "0.1151", "0.0359", "−0.005274", "0.01003",
        ]
        #expect(results.suffix(chain.count) == chain[...])
    }

    @Test func chainRuleOfDeckOne() throws {
        let source = try String(
            contentsOf: GoldenStepTests.folder.appendingPathComponent("traced.md"), encoding: .utf8)
        let sample = LectureSample(source)
        #expect(sample.problems.isEmpty)
        let derivation = try #require(sample.steps.first)
        #expect(PlainTextWriter.string(try #require(derivation.symbol)) == "∂E/∂w₁₁")
        #expect(PlainTextWriter.string(try #require(derivation.stages.last)) == "0.01003")
    }
}
