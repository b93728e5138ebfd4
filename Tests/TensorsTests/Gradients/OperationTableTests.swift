import Testing

@testable import Tensors

/// Every row of the table of differentiable operations, first and second order.
@Suite struct OperationTableTests {
    /// A weighted sum, so that each element of the result has its own upstream gradient.
    private func total(_ result: Tensor) -> Tensor {
        (result * Tensor.linspace(0.3, 1.7, max(1, result.count)).reshaped(result.shape.dimensions)).sum()
    }

    @Test(arguments: DifferentiableOperation.all.map(\.name))
    func firstOrder(name: String) throws {
        let operation = try #require(DifferentiableOperation.all.first { $0.name == name })
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

    @Test(arguments: DifferentiableOperation.all.map(\.name))
    func secondOrder(name: String) throws {
        let operation = try #require(DifferentiableOperation.all.first { $0.name == name })
        let inputs = operation.sampleInputs()
        for place in inputs.indices {
            let check = checkGradient(at: inputs[place]) { variable in
                let slope = gradient(at: variable) { inner in
                    var arguments = inputs
                    arguments[place] = inner
                    return total(operation.apply(arguments).squared())
                }
                return total(slope)
            }
            #expect(check.holds(tolerance: 3e-6), "\(name), input \(place): \(check.error)")
        }
        #expect(FaultSlot.take() == nil)
    }

    @Test func namesAreUniqueAndSorted() {
        let names = DifferentiableOperation.all.map(\.name)
        #expect(names == Set(names).sorted())
    }
}
