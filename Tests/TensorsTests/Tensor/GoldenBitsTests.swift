import CKernels
import Elementary
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

    private func results() -> [(String, String)] {
        var generator = RandomGenerator(seed: 99)
        return sampleRows() + sizeRows(&generator) + productRows(&generator) + pairRows() + specialRows()
            + movementRows() + matrixRows() + functionRows()
    }

    /// Every loop over one run of numbers, whatever stands on it.
    private func functionRows() -> [(String, String)] {
        let numbers = (-400..<400).map { Double($0) * 0.0371 } + (-300...300).map { Elementary.pow(10, Double($0)) }
        return (0..<unary_count.rawValue).map { kind in
            var results = [Double](repeating: 0, count: numbers.count)
            kernel_unary(UnaryKind(rawValue: kind), &results, numbers, numbers.count)
            return ("unary \(kind)", hash([Tensor(results)]))
        }
    }

    /// A value and all gradients of each operation on its sample.
    private func sampleRows() -> [(String, String)] {
        DifferentiableOperation.all.map { operation in
            let inputs = operation.sampleInputs()
            let value = operation.apply(inputs)
            return (operation.name, hash([value] + gradient(at: inputs) { operation.apply($0).squared().sum() }))
        }
    }

    private var elementwise: [DifferentiableOperation] {
        DifferentiableOperation.all.filter { $0.shapes.count == 1 && $0.shapes[0] == [3, 4] }
    }

    /// Vectors with and without tails.
    private func sizeRows(_ generator: inout RandomGenerator) -> [(String, String)] {
        var rows: [(String, String)] = []
        for size in [1, 7, 8, 31, 64, 100, 1001] {
            let vector = Tensor.randomNormal([size], deviation: 3, using: &generator)
            for operation in elementwise {
                let inside =
                    operation.low < 0 && operation.high >= 2 ? vector : vector.sigmoid() * Tensor(operation.high)
                let value = operation.apply([inside.reshaped([size])])
                if FaultSlot.take() == nil { rows.append(("\(operation.name) \(size)", hash([value]))) }
            }
            rows.append(("sum \(size)", hash([vector.sum(), vector.dot(vector)])))
        }
        return rows
    }

    private func productRows(_ generator: inout RandomGenerator) -> [(String, String)] {
        var rows: [(String, String)] = []
        for (m, k, n) in [(3, 5, 2), (17, 33, 9), (64, 64, 64), (100, 300, 50), (1, 200, 40), (40, 200, 1)] {
            let (a, b) = (
                Tensor.randomNormal([m, k], using: &generator), Tensor.randomNormal([k, n], using: &generator)
            )
            rows.append(("matmul \(m) \(k) \(n)", hash([a.matmul(b)])))
            rows.append(("sum \(m) \(k)", hash([a.sum(axis: 0), a.sum(axis: 1), a.softmax()])))
        }
        return rows
    }

    /// Pairs of shapes that broadcast in every way the loops know.
    private func pairRows() -> [(String, String)] {
        let shapes: [(Shape, Shape)] = [
            ([37], [37]), ([5, 37], [37]), ([5, 37], [5, 1]), ([1], [19]), ([4, 1, 9], [3, 1]),
            ([2, 3, 4, 5], [3, 1, 5]),
        ]
        var rows: [(String, String)] = []
        for operation in DifferentiableOperation.all
        where operation.shapes == [[3, 4], [3, 4]] || operation.name == "add" {
            guard operation.name != "stack" else { continue }
            for (left, right) in shapes {
                var generator = RandomGenerator(seed: 101)
                let inputs = [left, right].map {
                    Tensor.randomUniform($0, operation.low, operation.high, using: &generator)
                }
                rows.append(
                    (
                        "\(operation.name) \(left) \(right)",
                        hash([operation.apply(inputs)] + gradient(at: inputs) { operation.apply($0).squared().sum() })
                    ))
            }
        }
        return rows
    }

    /// Zeros, infinities, what is no number, the smallest and the largest, alone and between ordinary numbers.
    private func specialRows() -> [(String, String)] {
        let special = [
            0, -0.0, .infinity, -.infinity, .nan, 0x1p-1074, -0x1p-1074, 0x1p-1022, .greatestFiniteMagnitude, 1e-300, 1,
            -1, 0.5, 709.7, 709.8, -708.5, -745, -745.2, 710, 1e5, -1e22, 1e300,
        ]
        let mixed = Tensor(special.flatMap { [1.25, $0, -0.75] })
        var rows = elementwise.compactMap { operation -> (String, String)? in
            let value = operation.apply([mixed])
            return FaultSlot.take() == nil ? (operation.name + " special", hash([value])) : nil
        }
        rows.append(("pow special", hash([mixed.expanded(axis: 1).pow(mixed)])))
        rows.append(("atan2 special", hash([mixed.expanded(axis: 1).atan2(mixed)])))
        rows.append(("steps special", hash([mixed.floor(), mixed.ceil(), mixed.rounded(), mixed.truncated()])))
        return rows
    }

    private func movementRows() -> [(String, String)] {
        var generator = RandomGenerator(seed: 103)
        var rows: [(String, String)] = []
        for shape: Shape in [[33, 17], [4, 5, 6], [2, 3, 4, 5], [64, 65]] {
            let x = Tensor.randomNormal(shape, using: &generator)
            let axes = 0..<shape.rank
            rows.append(
                ("transposed \(shape)", hash([x.transposed, x.reversed(), x.permuted(Array(axes.reversed()))])))
            rows.append(("sorted \(shape)", hash(axes.flatMap { [x.sorted(axis: $0), x.argsorted(axis: $0)] })))
            rows.append(
                ("reduced \(shape)", hash(axes.flatMap { [x.sum(axis: $0), x.max(axis: $0), x.min(axis: $0)] })))
            rows.append(("spread \(shape)", hash(axes.flatMap { [x.variance(axis: $0), x.logSumExp(axis: $0)] })))
            rows.append(("softmax \(shape)", hash(axes.flatMap { [x.softmax(axis: $0), x.logSoftmax(axis: $0)] })))
            rows.append(("cumulativeSum \(shape)", hash(axes.map { x.cumulativeSum(axis: $0) })))
        }
        let picture = Tensor.randomNormal([2, 3, 13, 11], using: &generator)
        let bank = Tensor.randomNormal([4, 3, 3, 3], using: &generator)
        for padding: Padding in [.valid, .same, .full, .exactly(2)] {
            for (stride, dilation) in [(1, 1), (2, 1), (1, 2), (3, 2)] {
                rows.append(
                    (
                        "convolve2D \(padding) \(stride) \(dilation)",
                        hash([
                            convolve2D(picture, bank, padding: padding, stride: stride, dilation: dilation),
                            correlate2D(picture, bank, padding: padding, stride: stride, dilation: dilation),
                        ])
                    ))
            }
        }
        return rows
    }

    private func matrixRows() -> [(String, String)] {
        var generator = RandomGenerator(seed: 107)
        var rows: [(String, String)] = []
        for size in [1, 2, 5, 16, 33] {
            let tall = Tensor.randomNormal([size + 3, size], using: &generator)
            let square = Tensor.randomNormal([size, size], using: &generator)
            let definite = tall.transposed • tall
            let (qr, svd, system) = (tall.qr(), tall.svd(), definite.symmetricEigensystem())
            rows.append(
                ("solve \(size)", hash([square.solve(tall[0..<size]), square.inverse(), square.determinant()])))
            rows.append(("cholesky \(size)", hash([definite.cholesky()])))
            rows.append(("qr \(size)", hash([qr.q, qr.r])))
            rows.append(("svd \(size)", hash([svd.u, svd.values, svd.v])))
            rows.append(("symmetricEigensystem \(size)", hash([system.values, system.vectors])))
        }
        return rows
    }

    @Test func bitsAreThoseRecorded() throws {
        let rows = results()
        let text = rows.map { $0.0 + " = " + $0.1 }.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try text.write(to: Self.file, atomically: true, encoding: .utf8)
            Issue.record("recorded anew")
        }
        let known = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
        #expect(text.split(separator: "\n").filter { !known.contains($0) } == [])
        #expect(known.count == rows.count)
        #expect(Set(rows.map(\.0)).count == rows.count)
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

    /// Two threads at once give what one gives.
    @Test func threadsGiveTheSameBits() {
        let reference = results().map(\.1)
        let found = Found()
        let threads = (0..<2).map { place in
            Thread { [self] in found.add(place, results().map(\.1)) }
        }
        for thread in threads {
            thread.stackSize = 8 << 20
            thread.start()
        }
        for _ in threads { found.semaphore.wait() }
        #expect(found.rows == [0: reference, 1: reference])
    }

    /// What the threads leave.
    private final class Found: @unchecked Sendable {
        let semaphore = DispatchSemaphore(value: 0)
        private let lock = NSLock()
        private(set) var rows: [Int: [String]] = [:]

        func add(_ place: Int, _ row: [String]) {
            lock.withLock { rows[place] = row }
            semaphore.signal()
        }
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
