import Diagnostics
import Foundation
import Testing

@testable import Interpreter

/// The programs that are measured give what the compiler's do.
@Suite struct BenchmarkProgramsTests {
    static let outputs = [
        "fib": "832040\n", "mandel": "1558265\n", "sieve": "148933\n", "matmul": "1288933918\n",
        "valueiter": "1689533206\n", "vecs": "80047487\n", "pipeline": "667026916\n",
        "words": "144 96963 1747 656599\n", "particles": "305319689\n",
    ]

    @Test(arguments: outputs.keys.sorted())
    func output(_ name: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appendingPathComponent("Sources/Benchmarks/Programs/\(name).swift")
        let program = Program(map: SourceMap())
        let unit = program.check(SourceText(name: name, bytes: [UInt8](try Data(contentsOf: file))), in: nil)
        #expect(!unit.hasErrors)
        try program.run(unit)
        #expect(program.outputText == Self.outputs[name])
        #expect(program.fuel > 0)
    }
}
