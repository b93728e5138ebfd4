import CellLibrary
import Diagnostics
import Interpreter
import Syntax

/// What the stages make of a plain Swift program, as text.
public struct ProgramDump {
    public let map = SourceMap()
    public private(set) var diagnostics: [Diagnostic] = []
    private let source: SourceText

    public init(name: String, source bytes: [UInt8]) {
        source = SourceText(name: name, bytes: bytes)
    }

    public var hasErrors: Bool {
        for diagnostic in diagnostics where diagnostic.severity == .error { return true }
        return false
    }

    public mutating func tokens() -> String {
        TokenDump.text(source.bytes, names: NameTable())
    }

    public mutating func tree() -> String {
        let names = NameTable()
        let tree = SyntaxTree.parse(source.bytes, at: map.add(source), names: names)
        diagnostics = tree.diagnostics
        return TreeDump(names).text(tree)
    }

    /// The checked program: every declaration and expression with its type.
    public mutating func types() -> String {
        let program = Program(library: CellLibrary.library, map: map)
        let unit = program.check(source, in: nil)
        diagnostics = unit.diagnostics
        return unit.hasErrors ? "" : TypeDump.text(unit, program.checker)
    }

    public mutating func bytecode() -> String {
        let program = CellLibrary.makeProgram(map: map)
        let unit = program.check(source, in: nil)
        diagnostics = unit.diagnostics
        guard !unit.hasErrors else { return "" }
        diagnostics += program.compile(unit).diagnostics
        return program.disassembly
    }
}
