import Foundation
import Testing

@testable import Tensors

/// Values and gradients of every differentiable operation against PyTorch.
@Suite struct ReferenceTests {
    private static let rows: [String: [String]] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appendingPathComponent("Data/operations.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [:] }
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.components(separatedBy: "|") }
        return Dictionary(uniqueKeysWithValues: lines.map { ($0[0], $0) })
    }()

    @Test func everyOperationHasReferenceValues() {
        #expect(Set(Self.rows.keys) == Set(DifferentiableOperation.all.map(\.name)))
    }

    @Test(arguments: DifferentiableOperation.all.map(\.name))
    func valuesAndGradients(name: String) throws {
        let operation = try #require(DifferentiableOperation.all.first { $0.name == name })
        let row = try #require(Self.rows[name])
        let inputs = operation.sampleInputs()
        let result = operation.apply(inputs)
        #expect(result.shape.dimensions == row[1].split(separator: ",").compactMap { Int($0) })
        #expect(distance(result, row[2]) <= 1e-12, "\(name): value off by \(distance(result, row[2]))")
        let upstream = Tensor.linspace(0.3, 1.7, result.count).reshaped(result.shape.dimensions)
        let gradients = gradient(at: inputs) { (operation.apply($0) * upstream).sum() }
        for (place, gradient) in gradients.enumerated() {
            let off = distance(gradient, row[3 + place])
            #expect(off <= 1e-12, "\(name), input \(place): gradient off by \(off)")
        }
    }

    private func distance(_ tensor: Tensor, _ text: String) -> Double {
        let expected = text.split(separator: " ").compactMap { Double($0) }
        guard expected.count == tensor.count else { return .infinity }
        return zip(tensor.elements, expected).reduce(0) { max($0, abs($1.0 - $1.1) / max(1, abs($1.1))) }
    }
}
