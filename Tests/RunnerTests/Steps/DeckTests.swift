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
        // Row first, indices from 0. The deck writes the column first and counts the kernel from its middle: its
        // x[1, −1] · h[−1, 1] is the product of x[−1, 1] and h[2, 0] here. The order of the products is the deck's.
        let corner = [
            "x[−1, −1] ⋅ h[2, 2] + x[−1, 0] ⋅ h[2, 1] + x[−1, 1] ⋅ h[2, 0]",
            "x[0, −1] ⋅ h[1, 2] + x[0, 0] ⋅ h[1, 1] + x[0, 1] ⋅ h[1, 0]",
            "x[1, −1] ⋅ h[0, 2] + x[1, 0] ⋅ h[0, 1] + x[1, 1] ⋅ h[0, 0]",
        ].joined(separator: " + ")
        let beside = [
            "x[−1, 0] ⋅ h[2, 2] + x[−1, 1] ⋅ h[2, 1] + x[−1, 2] ⋅ h[2, 0]",
            "x[0, 0] ⋅ h[1, 2] + x[0, 1] ⋅ h[1, 1] + x[0, 2] ⋅ h[1, 0]",
            "x[1, 0] ⋅ h[0, 2] + x[1, 1] ⋅ h[0, 1] + x[1, 2] ⋅ h[0, 0]",
        ].joined(separator: " + ")
        #expect(
            sample.lines == [
                "y[0, 0] = \(corner) = 0 ⋅ 1 + 0 ⋅ 2 + 0 ⋅ 1 + 0 ⋅ 0 + 1 ⋅ 0 + 2 ⋅ 0 + 0 ⋅ (−1) + 4 ⋅ (−2) + 5 ⋅ (−1) = −13",
                "y[0, 1] = \(beside) = 0 ⋅ 1 + 0 ⋅ 2 + 0 ⋅ 1 + 1 ⋅ 0 + 2 ⋅ 0 + 3 ⋅ 0 + 4 ⋅ (−1) + 5 ⋅ (−2) + 6 ⋅ (−1) = −20",
            ])
    }

    /// The chain of deck 001, once from the assignments of a cell and once from a traced graph.
    @Test func chainOfDeckOne() throws {
        let source = try String(
            contentsOf: GoldenStepTests.folder.appendingPathComponent("backprop.md"), encoding: .utf8)
        let sample = LectureSample(source)
        #expect(sample.problems.isEmpty)
        let chain = [
            "u₁ = w₁₁x[0] + w₂₁x[1] = 0.6 ⋅ 2 + (−0.8) ⋅ (−0.5) = 1.6",
            "u₂ = w₁₂x[0] + w₂₂x[1] = 0.9 ⋅ 2 + (−0.9) ⋅ (−0.5) = 2.25",
            "forward: h₁ = σ(u₁) = σ(1.6) = 0.832", "h₂ = σ(u₂) = σ(2.25) = 0.9047",
            "y₁ = σ(v₁₁h₁ + v₂₁h₂) = σ(0.4 ⋅ 0.832 + (−0.7) ⋅ 0.9047) = 0.4254",
            "y₂ = σ(v₁₂h₁ + v₂₂h₂) = σ(0.8 ⋅ 0.832 + (−0.9) ⋅ 0.9047) = 0.4629",
            "E = ((y₁ − t[0])² + (y₂ − t[1])²)/2 = 1/2 ((0.4254 − 1)² + (0.4629 − 0)²) = 0.2722",
            "error at the output: d₁ = (y₁ − t[0])y₁(1 − y₁) = (0.4254 − 1) ⋅ 0.4254 ⋅ (1 − 0.4254) = −0.1404",
            "d₂ = (y₂ − t[1])y₂(1 − y₂) = (0.4629 − 0) ⋅ 0.4629 ⋅ (1 − 0.4629) = 0.1151",
            "back through the weights: ∂E/∂h₁ = d₁v₁₁ + d₂v₁₂ = (−0.1404) ⋅ 0.4 + 0.1151 ⋅ 0.8 = 0.0359",
            "∂E/∂h₂ = d₁v₂₁ + d₂v₂₂ = (−0.1404) ⋅ (−0.7) + 0.1151 ⋅ (−0.9) = −0.005274",
            "∂E/∂w₁₁ = ∂E/∂h₁ h₁(1 − h₁)x[0] = 0.0359 ⋅ 0.832 ⋅ (1 − 0.832) ⋅ 2 = 0.01003",
        ]
        #expect(Array(sample.lines.suffix(chain.count)) == chain)
    }

    @Test func chainRuleOfDeckOne() throws {
        let source = try String(
            contentsOf: GoldenStepTests.folder.appendingPathComponent("traced.md"), encoding: .utf8)
        let sample = LectureSample(source)
        #expect(sample.problems.isEmpty)
        let paths = "(∂E/∂y₁ ∂y₁/∂h₁ + ∂E/∂y₂ ∂y₂/∂h₁)∂h₁/∂w₁₁"
        let slopes = "((y₁ − 1) ⋅ w′₁₁y₁(1 − y₁) + y₂ ⋅ w′₁₂y₂(1 − y₂)) ⋅ x₁h₁(1 − h₁)"
        let first = "(0.4254 − 1) ⋅ 0.4 ⋅ 0.4254 ⋅ (1 − 0.4254)"
        let second = "0.4629 ⋅ 0.8 ⋅ 0.4629 ⋅ (1 − 0.4629)"
        let products = "((−0.5746) ⋅ 0.09778 + 0.4629 ⋅ 0.1989) ⋅ 0.2795"
        let numbers = "(\(first) + \(second)) ⋅ 2 ⋅ 0.832 ⋅ (1 − 0.832)"
        #expect(sample.lines.first == "∂E/∂w₁₁ = \(paths) = \(slopes) = \(numbers) = \(products) = 0.01003")
    }
}
