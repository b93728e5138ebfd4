import Foundation
import Testing

@testable import Learning
@testable import Tensors

@Suite struct ReaderTests {
    private func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](
            try Data(
                contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(name)))
    }

    @Test(arguments: ["arrays.npz", "packed.npz"]) func archives(name: String) throws {
        let arrays = Dictionary(uniqueKeysWithValues: ArrayFile.npz(try bytes(name)).map { ($0.name, $0.array) })
        #expect(arrays["a"] == Tensor.arange(12).reshaped(3, 4) / 8)
        #expect(arrays["b"] == [[1, -2], [3, -4]])
        #expect(arrays["c"] == [1, 0])
        #expect(arrays["d"] == [0.5, -1.25])
        if name == "packed.npz" { #expect(arrays["long"] == Tensor.arange(50).tiled([40])) }
    }

    @Test func arraysByColumns() throws {
        #expect(ArrayFile.npy(try bytes("columns.npy")) == [[0, 1, 2], [3, 4, 5]])
    }

    @Test func idx() {
        #expect(ArrayFile.idx([0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 255]) == [[1, 2, 3], [4, 5, 255]])
        _ = ArrayFile.idx([0, 0, 8, 1, 0, 0, 0, 9, 1])
        #expect(FaultSlot.take()?.message == "idx: the file ends too soon")
    }

    @Test func commaSeparatedValues() {
        let table = CSVTable(Array("x,\"the, y\",name\r\n1,2.5,\"a \"\"b\"\"\"\n-3e2, 4 ,c\n".utf8))
        #expect(table.names == ["x", "the, y", "name"])
        #expect(table.columns(["x", "the, y"]) == [[1, 2.5], [-300, 4]])
        #expect(table.cells[0][2] == "a \"b\"")
        #expect(CSVTable(Array("1,2\n3,4".utf8)).tensor == [[1, 2], [3, 4]])
        _ = table.tensor
        #expect(FaultSlot.take()?.message == "csv: row 1: \"a \"b\"\" in column name is no number")
        _ = CSVTable(Array("1,2\n3".utf8))
        #expect(FaultSlot.take()?.message == "csv: row 2 has 1 cells, not 2")
    }

    /// Damaged files are faults, never traps.
    @Test func damage() throws {
        var generator = RandomGenerator(seed: 1)
        for name in ["arrays.npz", "packed.npz", "columns.npy"] {
            let whole = try bytes(name)
            for _ in 0..<300 {
                var broken = whole
                for _ in 0...generator.nextBelow(4) {
                    broken[generator.nextBelow(broken.count)] = UInt8(generator.nextBelow(256))
                }
                if generator.nextBelow(2) == 0 { broken.removeLast(generator.nextBelow(broken.count)) }
                _ = name.hasSuffix("z") ? ArrayFile.npz(broken).count : ArrayFile.npy(broken).count
                _ = FaultSlot.take()
            }
        }
    }
}
