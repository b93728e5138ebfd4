import CellLibrary
import Diagnostics
import Interpreter

/// A plain Swift program, run from its text to its output; the browser and the host do it alike.
public struct ProgramEvaluation {
    public let map = SourceMap()
    public private(set) var printed: [UInt8] = []
    public private(set) var diagnostics: [Diagnostic] = []

    /// `isLast`: the process ends with this program, which is left to the system then.
    public init(name: String, source bytes: [UInt8], limits: Limits = Limits(), isLast: Bool = false) {
        let text = SourceText(name: name, bytes: bytes)
        let library = Self.importsCourse(bytes) ? CellLibrary.library : StandardLibrary.library
        let program = CellLibrary.makeProgram(map: map, library: library, limits: limits)
        if isLast { _ = Unmanaged.passRetained(program) }
        program.showsLast = false
        program.checker.requiresImports = true
        let unit = program.check(text, in: nil)
        diagnostics = unit.diagnostics
        guard !unit.hasErrors else { return }
        do throws(Fault) {
            try program.run(unit)
        } catch {
            // A program may end itself before its last line.
            if error.kind != .exit(status: "0") {
                diagnostics.append(error.diagnostic(in: program.map, elsewhere: unit.topLevel.range))
            }
        }
        collect(program.events)
    }

    /// Is there a line `import LectureKit`? Without it a program has the names of the course for itself.
    private static func importsCourse(_ bytes: [UInt8]) -> Bool {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = bytes[start..<end].drop(while: isBlank)
            start = end + 1
            // The first letter tells most lines, at no cost.
            guard line.first == UInt8(ascii: "i") else { continue }
            let words = line.split(whereSeparator: isBlank)
            guard words.count > 1, words[0].elementsEqual("import".utf8) else { continue }
            if words[1].elementsEqual("LectureKit".utf8) { return true }
        }
        return false
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }

    /// What was printed, and the text of what was shown; figures and formulas are for reports.
    private mutating func collect(_ events: [ProgramEvent]) {
        for event in events {
            switch event {
            case .text(let text): printed += Array(text.utf8)
            case .value(let shown):
                if let object = shown.view.host as? CellObject, object.isForReportsAlone { continue }
                guard let text = try? shown.view.text() else { continue }
                printed += Array((text + "\n").utf8)
            case .emitted: break
            }
        }
    }

    public var hasErrors: Bool {
        for diagnostic in diagnostics where diagnostic.severity == .error { return true }
        return false
    }

    /// What is wrong, as lines of text.
    public var complaints: String { DiagnosticFormatter(map).format(diagnostics).plain }
}
