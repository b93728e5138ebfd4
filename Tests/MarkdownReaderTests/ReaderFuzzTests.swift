import Diagnostics
import Foundation
import LectureModel
import MarkdownReader
import Rendering
import Testing

/// Random texts of the pieces that mean something: nothing crashes, and every place lies where it says.
@Suite struct ReaderFuzzTests {
    private static let pieces: [String] = [
        "\n", "\n\n", "\n", " ", "    ", "\t", "a", "word ", "5", "*", "**", "_", "`", "```", "```swift\n", "```\n",
        "~~~",
        "$", "$$", "$$\n", "{", "}", "[", "]", "(", ")", "![", "](u)", "[^a]", "[^a]: ", "<", ">", "> ", "<!--", "-->",
        "<!-- = x -->", "<!-- given -->", "<b>", "</b>", "&amp;", "\\", "\\|", "|", "|-|-|\n", "| a | b |\n", "- ",
        "1. ",
        "# ", "## ", "---\n", "===\n", "***\n", "//| label: a\n", "//| exercise: b\n", "//| test: b\n",
        "// BEGIN SOLUTION\n", "// END SOLUTION\n", "{#fig-a}", "@fig-a", "{swift} e", "> [!NOTE] ", "> [!PREDICT]\n",
        "[a]: /u\n", "é", "数", "\u{A0}", "\r\n", "\r", "\u{FEFF}", "\\eqref{a}", "\\label{a}", "title: ", "\"", "'",
        ": ",
    ]

    private func text(_ random: inout some RandomNumberGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...40, using: &random) {
            text += Self.pieces.randomElement(using: &random) ?? ""
        }
        return Bool.random(using: &random) && text.count % 4 == 0 ? "---\n" + text + "\n---\n" + text : text
    }

    @Test(arguments: 0..<8) func pieces(_ seed: UInt64) {
        var random = Generator(state: seed)
        for _ in 0..<400 {
            let text = text(&random)
            for options in [ReaderOptions.full, .commonMark] { check(Reading(text, options), text) }
        }
    }

    @Test func bytes() {
        var random = Generator(state: 99)
        for _ in 0..<1000 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : UInt8(ascii: "\n")
            }
            check(Reading(bytes: bytes), "\(bytes)")
            check(Reading(bytes: bytes, .commonMark), "\(bytes)")
        }
    }

    /// Cut-off and spliced sample lectures.
    @Test(arguments: SampleLectureTests.names) func mutations(_ name: String) throws {
        let file = SampleLectureTests.folder.appendingPathComponent(name + "/lecture.md")
        let bytes = Array(try Data(contentsOf: file))
        var random = Generator(state: UInt64(bytes.count))
        for _ in 0..<150 {
            var mutant = bytes
            let cut = Int.random(in: 0..<mutant.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: mutant = Array(mutant[..<cut])
            case 1: mutant.removeSubrange(cut..<min(mutant.count, cut + Int.random(in: 1...9, using: &random)))
            default: mutant.insert(contentsOf: (Self.pieces.randomElement(using: &random) ?? "").utf8, at: cut)
            }
            check(Reading(bytes: mutant), String(decoding: mutant, as: UTF8.self))
        }
    }

    private func check(_ reading: Reading, _ text: String) {
        let end = reading.lecture.range.upper
        for (inline, parent, _) in InlineCollector(reading.lecture).inlines {
            #expect(
                parent.lower <= inline.range.lower && inline.range.upper <= parent.upper, "\(text.debugDescription)")
            #expect(inline.range.upper <= end, "\(text.debugDescription)")
        }
        checkNesting(reading.lecture.blocks, in: reading.lecture.range, text)
        for diagnostic in reading.result.diagnostics {
            #expect(reading.map.filePosition(of: diagnostic.range.lower) <= end, "\(text.debugDescription)")
        }
        #expect(!reading.dump.isEmpty || reading.lecture.blocks.isEmpty, "\(text.debugDescription)")
        _ = ProseWriter.fragment(of: reading.lecture)
        _ = DiagnosticFormatter(reading.map).format(reading.result.diagnostics)
    }

    /// Blocks lie inside what they stand in, one behind the other.
    private func checkNesting(_ blocks: [Block], in parent: SourceRange, _ text: String) {
        var end = parent.lower
        for block in blocks {
            let isInside = end <= block.range.lower && block.range.upper <= parent.upper
            #expect(isInside, "\(block) leaves its place in \(text.debugDescription)")
            end = block.range.upper
            switch block {
            case .list(let list): for item in list.items { checkNesting(item.blocks, in: item.range, text) }
            case .quote(let quote): checkNesting(quote.blocks, in: quote.range, text)
            case .callout(let callout): checkNesting(callout.body + (callout.answer ?? []), in: callout.range, text)
            default: break
            }
        }
    }

    /// SplitMix64.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
