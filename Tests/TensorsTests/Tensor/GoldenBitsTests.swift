import CKernels
import Foundation
import Testing

@testable import Tensors

/// The bit patterns of operations are the same on every machine: hashes recorded once, compared on every path.
///
/// `RECORD_GOLDEN=1` writes the file anew and still fails that run.
@Suite(.serialized) struct GoldenBitsTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Data/golden-bits.txt")

    private func hash(_ tensors: [Tensor]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for tensor in tensors {
            for value in tensor.elements {
                // Which not-a-number it is does not count.
                var bits = value.isNaN ? 0x7ff8_0000_0000_0000 : value.bitPattern
                for _ in 0..<8 {
                    hash = (hash ^ (bits & 0xff)) &* 0x100_0000_01b3
                    bits >>= 8
                }
            }
        }
        return String(hash, radix: 16)
    }

    /// A value and all gradients of each operation on its sample, and larger cases of the loops with vector tails.
    private func results() -> [(String, String)] {
        var rows = DifferentiableOperation.all.map { operation in
            let inputs = operation.sampleInputs()
            let value = operation.apply(inputs)
            return (operation.name, hash([value] + gradient(at: inputs) { operation.apply($0).squared().sum() }))
        }
        var generator = RandomGenerator(seed: 99)
        for size in [1, 7, 8, 31, 64, 100, 1001] {
            let vector = Tensor.randomNormal([size], deviation: 3, using: &generator)
            for operation in DifferentiableOperation.all
            where operation.shapes.count == 1 && operation.shapes[0] == [3, 4] {
                let inside =
                    operation.low < 0 && operation.high >= 2 ? vector : vector.sigmoid() * Tensor(operation.high)
                let value = operation.apply([inside.reshaped([size])])
                if FaultSlot.take() == nil { rows.append(("\(operation.name) \(size)", hash([value]))) }
            }
            rows.append(("sum \(size)", hash([vector.sum(), vector.dot(vector)])))
        }
        for (m, k, n) in [(3, 5, 2), (17, 33, 9), (64, 64, 64), (100, 300, 50), (1, 200, 40), (40, 200, 1)] {
            let (a, b) = (
                Tensor.randomNormal([m, k], using: &generator), Tensor.randomNormal([k, n], using: &generator)
            )
            rows.append(("matmul \(m) \(k) \(n)", hash([a.matmul(b)])))
            rows.append(("sum \(m) \(k)", hash([a.sum(axis: 0), a.sum(axis: 1), a.softmax()])))
        }
        return rows
    }

    @Test func bitsAreThoseRecorded() throws {
        let text = results().map { $0.0 + " = " + $0.1 }.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try text.write(to: Self.file, atomically: true, encoding: .utf8)
            Issue.record("recorded anew")
        }
        let expected = try String(contentsOf: Self.file, encoding: .utf8)
        for (line, known) in zip(text.split(separator: "\n"), expected.split(separator: "\n")) {
            #expect(line == known)
        }
        #expect(text.count == expected.count)
    }

    @Test func everyPathGivesTheSameBits() {
        let best = kernel_best_path()
        let reference = results().map(\.1)
        for path in [kernel_path_portable, kernel_path_avx2, kernel_path_avx512] where path.rawValue <= best.rawValue {
            #expect(kernel_use_path(path))
            #expect(kernel_current_path() == path)
            #expect(results().map(\.1) == reference)
        }
        #expect(kernel_use_path(best))
    }

    /// A matrix product is one sequential sum for each element, whatever the blocks.
    @Test func productsAreSequentialSums() {
        var generator = RandomGenerator(seed: 5)
        let (a, b) = (
            Tensor.randomNormal([23, 311], using: &generator), Tensor.randomNormal([311, 41], using: &generator)
        )
        let product = a.matmul(b), turned = b.transposed.matmul(a.transposed).transposed
        #expect(product == turned)
        for (row, column) in [(0, 0), (22, 40), (11, 17)] {
            var sum = 0.0
            for place in 0..<311 { sum += a[row, place] * b[place, column] }
            #expect(product[row, column] == sum)
        }
    }
}
