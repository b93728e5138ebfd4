import CKernels
import Elementary
import Foundation
import Testing

@testable import Tensors

/// What stands in `GoldenRows` by the names that cells know.
func pow(_ base: Double, _ exponent: Double) -> Double { Elementary.pow(base, exponent) }
func tgamma(_ x: Double) -> Double { Elementary.gamma(x) }
func lgamma(_ x: Double) -> Double { Elementary.logGamma(x) }

/// The bit patterns of operations are the same on every machine: hashes recorded once, compared on every path.
///
/// `RECORD_GOLDEN=1` writes the file anew and still fails that run.
@Suite(.serialized) struct GoldenBitsTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Data/golden-bits.txt")

    private func results() -> [String] { GoldenRows.all().map { $0.name + " = " + $0.hash } }

    private func recorded() throws -> [String] {
        try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    @Test func bitsAreThoseRecorded() throws {
        let rows = results()
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try (rows.joined(separator: "\n") + "\n").write(to: Self.file, atomically: true, encoding: .utf8)
            Issue.record("recorded anew")
        }
        let known = try recorded()
        #expect(rows.filter { !known.contains($0) } == [])
        #expect(known == rows)
        #expect(rows.count > 600)
        #expect(Set(GoldenRows.all().map(\.name)).count == rows.count)
    }

    /// An operation or a loop without a row is not compared anywhere.
    @Test func everyOperationAndEveryLoopHasARow() {
        let names = GoldenRows.all().map(\.name)
        for operation in DifferentiableOperation.all { #expect(names.contains(operation.name)) }
        #expect(GoldenRows.functions.count == Int(unary_count.rawValue))
    }

    /// Each of the kernel's loops gives what the tensor's function of its name gives.
    @Test func functionsStandInTheOrderOfTheKernels() {
        let numbers = [0.25, 0.5, 0.75, -0.5, 1.5, 3]
        for (kind, function) in GoldenRows.functions.enumerated() {
            var results = [Double](repeating: 0, count: numbers.count)
            kernel_unary(UnaryKind(rawValue: UInt32(kind)), &results, numbers, numbers.count)
            let values = function.apply(Tensor(numbers)).elements
            for (result, value) in zip(results, values) {
                #expect(result == value || result.isNaN && value.isNaN, "\(function.name): \(result), \(value)")
            }
        }
    }

    @Test func everyPathGivesTheSameBits() throws {
        let best = kernel_best_path()
        let known = try recorded()
        for path in [kernel_path_portable, kernel_path_avx2, kernel_path_avx512] where path.rawValue <= best.rawValue {
            #expect(kernel_use_path(path))
            #expect(kernel_current_path() == path)
            #expect(results() == known)
        }
        #expect(kernel_use_path(best))
    }

    /// Two threads at once give what one gives.
    @Test func threadsGiveTheSameBits() throws {
        let known = try recorded()
        let found = Found()
        let threads = (0..<2).map { place in
            Thread { [self] in found.add(place, results()) }
        }
        for thread in threads {
            thread.stackSize = 8 << 20
            thread.start()
        }
        for _ in threads { found.semaphore.wait() }
        #expect(found.rows == [0: known, 1: known])
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
