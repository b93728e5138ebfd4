import CellLibrary
import Diagnostics
import Foundation
import Interpreter
import Learning
import Tensors
import Testing

/// A program of `Programs/`, run twice: its function natively, its text in cells.
///
/// What stands between `// begin` and `// end` is the text.
struct TwinProgram: Sendable, CustomTestStringConvertible {
    let name: String
    let run: @Sendable () -> Void

    var testDescription: String { name }

    var text: String {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Programs/\(name).swift")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.components(separatedBy: "\n") ?? []
        let (begin, end) = (
            lines.firstIndex { $0.contains("// begin") } ?? 0, lines.lastIndex { $0.contains("// end") } ?? 0
        )
        return lines[(begin + 1)..<end].joined(separator: "\n") + "\n"
    }

    var nativeOutput: String {
        NativeOutput.text = ""
        RandomGenerator.shared = RandomGenerator(seed: 7)
        run()
        return NativeOutput.text
    }

    func cellOutput() throws -> String { try TwinProgram.cellOutput(of: text, name: name) }

    static func cellOutput(of text: String, name: String) throws -> String {
        let map = SourceMap()
        let program = CellLibrary.makeProgram(map: map, seed: 7)
        let unit = program.check(SourceText(name: name, bytes: Array(text.utf8)), in: nil)
        guard !unit.hasErrors else {
            return unit.diagnostics.map { $0.message }.joined(separator: "\n")
        }
        do {
            try program.run(unit)
        } catch {
            return program.outputText + "fault: \(error.kind)"
        }
        return program.outputText
    }
}

/// What the programs print natively.
enum NativeOutput {
    nonisolated(unsafe) static var text = ""
}

/// Stands before Swift's own `print` in the programs.
func print(_ items: Any..., separator: String = " ", terminator: String = "\n") {
    NativeOutput.text += items.map { "\($0)" }.joined(separator: separator) + terminator
}
