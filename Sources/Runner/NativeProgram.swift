import CellLibrary
import Diagnostics
import Interpreter
import LectureModel

/// The cells of a lecture as one native Swift program, for the real compiler: `lecture dump swift`.
///
/// What a report shows as a cell's value becomes `show(…)`. Cells that must fail, that are not run or that are rejected
/// are left out; each test is a scope of its own.
public struct NativeProgram {
    private let lecture: Lecture
    private let map: SourceMap
    private let program: Program
    private var visible: Scope?
    private var lines: [String] = []
    /// What is wrong with cells that were left out for it.
    public private(set) var diagnostics: [Diagnostic] = []

    public var text: String { lines.joined(separator: "\n") + "\n" }

    public init(_ lecture: Lecture, in map: SourceMap) {
        self.lecture = lecture
        self.map = map
        program = CellLibrary.makeProgram(map: map)
        program.showsLast = true
        let seed = lecture.frontMatter.seed ?? 0
        lines = ["import LectureKit", "", "startLecture(seed: \(seed))"]
        for parameter in lecture.frontMatter.parameters { add(parameter) }
        for cell in lecture.cells where cell.options.isEvaluated && !cell.options.expectsError { add(cell) }
        lines.append("#sourceLocation()")
    }

    private mutating func add(_ parameter: Parameter) {
        let line = "let \(parameter.name) = \(ParameterText.literal(of: parameter, []))"
        let text = SourceText(name: "params", bytes: Array((line + "\n").utf8))
        guard !check(SourceFragment(text: text, base: map.add(text)), isIsolated: false).hasErrors else { return }
        lines.append(line)
    }

    private mutating func add(_ cell: Cell) {
        let isTest = if case .test = cell.role { true } else { false }
        let unit = check(cell.code, isIsolated: isTest)
        guard !unit.hasErrors else {
            diagnostics += unit.diagnostics.filter { $0.severity == .error }
            return
        }
        let place = map.location(of: cell.code.base)
        lines.append("#sourceLocation(file: \"\(NativeProgram.escaped(place.file))\", line: \(place.line))")
        if isTest { lines.append("do {") }
        lines += NativeProgram.lines(of: showing(unit.shown?.range, in: cell.code)).map(NativeProgram.withoutImport)
        if isTest { lines.append("}") }
    }

    private mutating func check(_ fragment: SourceFragment, isIsolated: Bool) -> CheckedUnit {
        program.check(fragment, in: &visible, isIsolated: isIsolated)
    }

    /// The code, with the expression at `shown` as the argument of a call.
    private func showing(_ shown: SourceRange?, in code: SourceFragment) -> [UInt8] {
        let bytes = code.text.bytes
        guard let shown else { return bytes }
        let start = Int(shown.lower.offset - code.base.offset)
        let end = start + shown.length
        guard start >= 0, end <= bytes.count, start < end else { return bytes }
        return bytes[..<start] + Array("show(".utf8) + bytes[start..<end] + Array(")".utf8) + bytes[end...]
    }

    private static func lines(of bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// What we accept of Foundation comes from LectureKit; the line stays, so that places stay right.
    private static func withoutImport(_ line: String) -> String {
        let words = line.split(separator: " ")
        return words.count == 2 && words[0] == "import" ? "" : line
    }

    private static func escaped(_ name: String) -> String {
        var result = ""
        for character in name {
            if character == "\\" || character == "\"" { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
