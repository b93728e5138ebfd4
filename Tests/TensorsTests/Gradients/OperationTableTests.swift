import Foundation
import Testing

@testable import Tensors

/// Every row of the table of differentiable operations, first and second order.
@Suite struct OperationTableTests {
    private static let names = DifferentiableOperation.all.map(\.name)

    private func operation(_ name: String) throws -> DifferentiableOperation {
        try #require(DifferentiableOperation.all.first { $0.name == name })
    }

    /// A weighted sum, so that each element of the result has its own upstream gradient.
    private func total(_ result: Tensor) -> Tensor {
        (result * Tensor.linspace(0.3, 1.7, max(1, result.count)).reshaped(result.shape.dimensions)).sum()
    }

    @Test(arguments: names) func firstOrder(name: String) throws {
        let operation = try operation(name)
        let inputs = operation.sampleInputs()
        for place in inputs.indices {
            let check = checkGradient(at: inputs[place]) { variable in
                var arguments = inputs
                arguments[place] = variable
                return total(operation.apply(arguments))
            }
            #expect(check.holds(tolerance: 2e-7), "\(name), input \(place): \(check.error)")
        }
        #expect(FaultSlot.take() == nil)
    }

    /// The gradient in one input, differentiated in each input.
    @Test(arguments: names) func secondOrder(name: String) throws {
        let operation = try operation(name)
        let inputs = operation.sampleInputs()
        for first in inputs.indices {
            for second in inputs.indices {
                let check = checkGradient(at: inputs[second]) { outer in
                    var arguments = inputs
                    arguments[second] = outer
                    let slope = gradient(at: arguments[first]) { inner in
                        arguments[first] = inner
                        return total(operation.apply(arguments).squared())
                    }
                    return total(slope)
                }
                #expect(check.holds(tolerance: 3e-6), "\(name), inputs \(first) and \(second): \(check.error)")
            }
        }
        #expect(FaultSlot.take() == nil)
    }

    /// The Hessian times a direction is how the gradient changes along it.
    @Test(arguments: names) func hessianTimesDirection(name: String) throws {
        let operation = try operation(name)
        let inputs = operation.sampleInputs()
        var generator = RandomGenerator(seed: 41)
        for place in inputs.indices {
            func value(_ variable: Tensor) -> Tensor {
                var arguments = inputs
                arguments[place] = variable
                return total(operation.apply(arguments).squared())
            }
            let (point, step) = (inputs[place], 1e-5)
            let direction = Tensor.randomNormal(point.shape, using: &generator)
            let product = hessianVectorProduct(at: point, direction: direction, of: value)
            let move = direction * Tensor(step)
            let change = gradient(at: point + move, of: value) - gradient(at: point - move, of: value)
            #expect(product.isClose(to: change / Tensor(2 * step), tolerance: 1e-5), "\(name), input \(place)")
        }
        #expect(FaultSlot.take() == nil)
    }

    /// ⟨J v, u⟩ = ⟨v, Jᵀ u⟩: the flow of gradients is the adjoint of the operation's change along a direction, which is
    /// the derivative of that flow in what flows.
    @Test(arguments: names) func flowIsTheAdjointOfTheChange(name: String) throws {
        let operation = try operation(name)
        let inputs = operation.sampleInputs()
        var generator = RandomGenerator(seed: 43)
        let directions = inputs.map { Tensor.randomNormal($0.shape, using: &generator) }
        let upstream = Tensor.randomNormal(operation.apply(inputs).shape, using: &generator)
        func flow(_ upstream: Tensor) -> [Tensor] { gradient(at: inputs) { (operation.apply($0) * upstream).sum() } }
        func along(_ parts: [Tensor]) -> Tensor {
            zip(parts, directions).reduce(Tensor(0.0)) { $0 + ($1.0 * $1.1).sum() }
        }
        let change = gradient(at: upstream) { along(flow($0)) }
        let (left, right) = ((change * upstream).sum().scalar, along(flow(upstream)).scalar)
        #expect(abs(left - right) <= 1e-11 * max(1, abs(left)), "\(name): \(left) and \(right)")
        let step = 1e-6
        func moved(_ step: Double) -> Tensor {
            operation.apply(zip(inputs, directions).map { $0 + $1 * Tensor(step) })
        }
        #expect(change.isClose(to: (moved(step) - moved(-step)) / Tensor(2 * step), tolerance: 1e-6), "\(name)")
        #expect(FaultSlot.take() == nil)
    }

    @Test func namesAreUniqueAndSorted() {
        #expect(Self.names == Set(Self.names).sorted())
    }

    /// What `Ops` offers stands in the table, or here with the reason why not.
    @Test func nothingIsLeftOut() throws {
        let elsewhere = [
            // Other spellings of a row.
            "+": "add", "-": "subtract", "*": "multiply", "/": "divide", "+=": "add", "-=": "subtract",
            "*=": "multiply", "/=": "divide", "•": "matmul", "transpose": "transposed", "sliced": "subscript",
            "convolution": "convolve1D",
        ]
        let withoutDerivative: Set<String> = [
            "<", "<=", ">", ">=", ".<", ".<=", ".>", ".>=", ".==", ".!=", "==", "all", "any", "isClose", "sign",
            "floor", "ceil", "rounded",
            "truncated", "argmax", "argmin", "argsorted", "wholeNumbers", "amounts",
        ]
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Sources/Tensors/Ops")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        var offered: Set<String> = []
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            let name = try Regex(#"public (?:static |prefix |mutating )*(?:func|var) (\w+|[^\w\s(]+)"#)
            for match in text.matches(of: name) { offered.insert(match.output[1].substring.map(String.init) ?? "") }
        }
        #expect(offered.count > 90)
        for name in offered.sorted() where !withoutDerivative.contains(name) && name != "q" && name != "r" {
            #expect(Self.names.contains(elsewhere[name] ?? name), "\(name) stands in no row")
        }
    }
}
