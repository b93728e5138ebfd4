import Foundation
import Testing

/// The golden table's own source, run in cells by the debug build: the rows that are recorded, to the bit.
///
/// The release build and the browser build are compared by `Tests/BrowserTests/check-bits.mjs`.
@Suite struct GoldenBitsInCellsTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func read(_ path: String) throws -> String {
        try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    }

    @Test func cellsGiveTheRecordedBits() throws {
        var program = ""
        for file in [
            "Sources/Tensors/Gradients/DifferentiableOperation.swift", "Tests/TensorsTests/Tensor/GoldenRows.swift",
        ] {
            let lines = try read(file).components(separatedBy: "\n").filter { !$0.hasPrefix("import ") }
            program += lines.joined(separator: "\n") + "\n"
        }
        program += "for row in GoldenRows.all() { print(\"\\(row.name) = \\(row.hash)\") }\n"
        let printed = try TwinProgram.cellOutput(of: program, name: "golden rows")
        let recorded = try read("Tests/TensorsTests/Data/golden-bits.txt")
        #expect(printed.components(separatedBy: "\n") == recorded.components(separatedBy: "\n"))
    }
}
