import Foundation
import Syntax
import Testing

/// Random bytes, random tokens and damaged programs: every text gives a tree, in time.
///
/// `LECTURE_FUZZ_EFFORT=100` in the environment tries a hundred times as many.
@Suite struct FuzzTests {
    private static let effort =
        ProcessInfo.processInfo.environment["LECTURE_FUZZ_EFFORT"].flatMap(Int.init) ?? 1

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

    private static let pieces = [
        "let", "var", "func", "struct", "class", "enum", "protocol", "extension", "case", "if", "else", "switch",
        "for", "in", "while", "repeat", "do", "catch", "return", "guard", "where", "init", "get", "set", "didSet",
        "x", "Int", "self", "_", "0", "1.5", "\"a\"", "\"\\(", "\"\"\"", "#", "@a", "$0", "\\", "(", ")", "[", "]",
        "{", "}", "<", ">", ":", ",", ";", ".", "=", "==", "+", "-", "&", "!", "?", "->", "...", "..<", "as", "is",
        "try", "throws", "inout", "some", "any", "static", "mutating", "import", "operator", "precedencegroup",
        "\n", " ", "/*", "*/", "//", "`", "'", "é", "“", "async", "await", "#if", "default", "indirect", "super",
    ]

    private func check(_ bytes: [UInt8]) {
        let problems = FuzzTests.problems(bytes)
        #expect(problems == 0, "\(String(decoding: bytes, as: UTF8.self))")
    }

    /// The number of things that no text may cause; traps and hangs speak for themselves.
    private static func problems(_ bytes: [UInt8]) -> Int {
        let sample = Sample(bytes: bytes)
        var count = Int(sample.tree.range.length) == bytes.count ? 0 : 1
        for diagnostic in sample.tree.diagnostics where diagnostic.range.upper > sample.tree.range.upper { count += 1 }
        _ = sample.dump
        let runs = CodeColouring.runs(of: bytes)
        if runs.reduce(0, { $0 + $1.range.count }) != bytes.count { count += 1 }
        return count
    }

    @Test func randomBytes() {
        var random = Random(state: 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<2000 * Self.effort {
            var bytes: [UInt8] = []
            for _ in 0..<random.below(200) { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
            check(bytes)
        }
    }

    @Test func randomTokens() {
        var random = Random(state: 0xDEAD_BEEF_CAFE_F00D)
        for _ in 0..<6000 * Self.effort {
            var source = ""
            for _ in 0..<random.below(60) {
                source += Self.pieces[random.below(Self.pieces.count)]
                if random.below(3) != 0 { source += " " }
            }
            check(Array(source.utf8))
        }
    }

    @Test func damagedPrograms() throws {
        var random = Random(state: 0x0123_4567_89AB_CDEF)
        let sources = try Sample.packageSources().filter { $0.bytes.count < 6000 }
        for _ in 0..<1500 * Self.effort {
            var bytes = sources[random.below(sources.count)].bytes
            for _ in 0..<(1 + random.below(6)) { damage(&bytes, &random) }
            check(bytes)
        }
    }

    private func damage(_ bytes: inout [UInt8], _ random: inout Random) {
        guard !bytes.isEmpty else { return }
        let place = random.below(bytes.count)
        switch random.below(5) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(bytes[random.below(bytes.count)], at: place)
        case 2: bytes.insert(contentsOf: Array(Self.pieces[random.below(Self.pieces.count)].utf8), at: place)
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
        default: bytes.removeSubrange(place...)
        }
    }

    @Test(arguments: [
        "(", "[", "{ ", "if a { ", "f { x in ", "-", "!", "[[", "a ? b : ", "switch x { case 1: ", "x as ",
        "func f() { ",
        "struct S { ", "\"\\(", "1 + ", "a.b", ".b", "a[", "Int?", "try ", "if a {} else ", "(a, ", "\\a.", "/* ", "a!",
        "let (", "case .a(", "@a(", "f<", "-> ", "do { } catch ",
    ])
    func deepNesting(piece: String) {
        for prefix in ["", "let x = ", "let x: "] {
            let bytes = Array((prefix + String(repeating: piece, count: 20_000)).utf8)
            withLargeStack { #expect(FuzzTests.problems(bytes) == 0) }
        }
    }
}
