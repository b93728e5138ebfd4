import Diagnostics
import Foundation
import Testing

@testable import Interpreter

/// Damaged programs of `Tests/Specs`: each is read, and run if nothing is wrong with it, without a crash or a hang.
///
/// `LECTURE_FUZZ_EFFORT=100` in the environment damages a hundred times as many.
@Suite struct FuzzTests {
    /// A generator with a fixed seed, so that a failure can be repeated.
    private struct Random {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }

        mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
    }

    private static let count =
        400 * (ProcessInfo.processInfo.environment["LECTURE_FUZZ_EFFORT"].flatMap(Int.init) ?? 1)

    /// The programs, without what they promise.
    private static let programs: [[UInt8]] = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        folder.appendPathComponent("Specs")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var found: [(path: String, bytes: [UInt8])] = []
        while let url = files?.nextObject() as? URL {
            guard url.pathExtension == "swift", let text = try? String(contentsOf: url, encoding: .utf8) else {
                continue
            }
            let lines = text.split(separator: "\n").map { line in
                line.range(of: "// expect").map { line[..<$0.lowerBound] } ?? line
            }
            found.append((url.path, Array(lines.joined(separator: "\n").utf8)))
        }
        return found.sorted { $0.path < $1.path }.map { $0.bytes }
    }()

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Words and single signs.
    private static func pieces(of bytes: [UInt8]) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            var end = index + 1
            if isWord(bytes[index]) { while end < bytes.count, isWord(bytes[end]) { end += 1 } }
            if bytes[index] > 32 { pieces.append(index..<end) }
            index = end
        }
        return pieces
    }

    private static func damage(_ bytes: inout [UInt8], _ random: inout Random) {
        let pieces = pieces(of: bytes)
        guard !pieces.isEmpty else { return }
        let one = pieces[random.below(pieces.count)]
        let other = pieces[random.below(pieces.count)]
        switch random.below(4) {
        case 0: bytes.removeSubrange(one)
        case 1: bytes.replaceSubrange(one, with: Array(bytes[other]))
        case 2: bytes.insert(contentsOf: Array(bytes[other]) + [32], at: one.lowerBound)
        default:
            let strange = programs[random.below(programs.count)]
            let words = self.pieces(of: strange)
            if !words.isEmpty { bytes.replaceSubrange(one, with: Array(strange[words[random.below(words.count)]])) }
        }
    }

    /// What one text must not cause beyond a crash: a mistake told twice, or a place outside of it.
    private static func problems(_ bytes: [UInt8]) -> [String] {
        var limits = Limits()
        limits.fuel = 1_000_000
        let map = SourceMap()
        let program = Program(map: map, limits: limits)
        let unit = program.check(SourceText(name: "damaged.swift", bytes: bytes), in: nil)
        var problems: [String] = []
        var seen: Set<String> = []
        for diagnostic in unit.diagnostics where diagnostic.severity == .error {
            let place = map.location(of: diagnostic.range.lower)
            if place.file != "damaged.swift" { problems.append("elsewhere: \(diagnostic.message)") }
            // Two braces that are both open at the end are told there with a note each, as the compiler does.
            let openings = diagnostic.notes.map { String($0.range.lower.offset) }.joined(separator: ",")
            let told = seen.insert("\(place.line):\(place.column) \(diagnostic.message) \(openings)").inserted
            if !told { problems.append("twice: \(diagnostic.message)") }
        }
        if !unit.hasErrors { try? program.run(unit) }
        return problems
    }

    @Test func damagedPrograms() {
        var random = Random(state: 0x0123_4567_89AB_CDEF)
        #expect(Self.programs.count > 400)
        for _ in 0..<Self.count {
            var bytes = Self.programs[random.below(Self.programs.count)]
            for _ in 0..<(1 + random.below(3)) { Self.damage(&bytes, &random) }
            let problems = Self.problems(bytes)
            #expect(problems.isEmpty, "\(problems)\n\(String(decoding: bytes, as: UTF8.self))")
        }
    }

    /// Expressions that have exponentially many readings, and nests of everything that nests.
    @Test(arguments: [
        "let x = " + (0..<40).map { "\($0)" }.joined(separator: " + ") + " + \"a\"",
        "let x = [" + (0..<60).map { "\($0).5 * -\($0)" }.joined(separator: ", ") + "].map { $0 + 1 }",
        "let x: Int = " + String(repeating: "[1].map { a in ", count: 40) + "1" + String(repeating: " }", count: 40),
        "let x = " + String(repeating: "(1 + ", count: 200) + "2.5" + String(repeating: ")", count: 200),
        "let x = " + String(repeating: "{ ", count: 100) + "1" + String(repeating: " }()", count: 100),
        "let x = " + String(repeating: "[", count: 200) + String(repeating: "]", count: 200),
        "let x: " + String(repeating: "Array<", count: 200) + "Int" + String(repeating: ">", count: 200) + " = []",
        "func f() { " + String(repeating: "if true { ", count: 200) + String(repeating: "}", count: 201),
        "struct S<T> { var next: S<S<T>>? }\nprint(S<Int>(next: nil))",
    ])
    func wideAndDeep(_ text: String) {
        #expect(Self.problems(Array(text.utf8)).isEmpty)
    }
}
