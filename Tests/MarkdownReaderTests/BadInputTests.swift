import Diagnostics
import LectureModel
import MarkdownReader
import Testing

/// Input that is not a lecture, or not a whole one.
@Suite struct BadInputTests {
    @Test func anEmptyFileIsAnEmptyLecture() {
        let reading = Reading("")
        #expect(reading.lecture.blocks.isEmpty)
        #expect(reading.problems.isEmpty)
        #expect(reading.result.isText)
    }

    @Test func aBinaryFileIsRefused() {
        let reading = Reading(bytes: [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0xFF])
        #expect(!reading.result.isText)
        #expect(reading.problems == ["1:1: error: this is not a text file"])
    }

    @Test func wideTextIsRefusedByItsMark() {
        let reading = Reading(bytes: [0xFF, 0xFE, 0x23, 0, 0x20, 0, 0x41, 0])
        #expect(!reading.result.isText)
        #expect(reading.problems == ["1:1: error: this file is UTF-16; a lecture is UTF-8"])
    }

    @Test func invalidBytesBecomeReplacementCharacters() {
        let reading = Reading(bytes: Array("one\ntwo ".utf8) + [0xC3, 0x28] + Array(" three\n".utf8))
        #expect(reading.problems == ["2:5: warning: this is not UTF-8; each such byte is read as U+FFFD"])
        guard case .paragraph(let paragraph)? = reading.lecture.blocks.first else {
            Issue.record("no paragraph")
            return
        }
        #expect(paragraph.inlines.plain == "one two \u{FFFD}( three")
    }

    @Test func aByteOrderMarkIsPassedOver() {
        let reading = Reading("\u{FEFF}---\ntitle: A\n---\n\n## B\n")
        #expect(reading.lecture.title?.plain == "A")
        #expect(reading.problems.isEmpty)
        #expect(Reading("\u{FEFF}# A\n").lecture.title?.plain == "A")
    }

    @Test func lineEndsOfOtherSystemsMeanTheSame() {
        let markdown =
            "---\ntitle: A\n---\n\n> [!NOTE] B\n> *c*\n\n```swift\n//| label: d\nlet e = 1\n\nlet f = 2\n```\n\n| g |\n|---|\n| $h$ |\n"
        let unix = Reading(markdown)
        for end in ["\r\n", "\r"] {
            let other = Reading(markdown.replacing("\n", with: end))
            #expect(other.problems == unix.problems)
            #expect(other.lecture.cells.map(\.code.string) == unix.lecture.cells.map(\.code.string))
            let places = { (dump: String) in dump.split(separator: "\n").map { $0.split(separator: "@").first ?? "" } }
            #expect(places(other.dump) == places(unix.dump))
        }
    }

    @Test func tabsIndentAsSpacesDo() {
        let reading = Reading("-\ta\n\n\t```swift\n\tlet b = 1\n\t\tlet c = 2\n\t```\n")
        #expect(reading.lecture.cells.first?.code.string == "let b = 1\n\tlet c = 2")
    }

    @Test func anOpenFenceIsSaidAndReadToTheEnd() {
        let reading = Reading("a\n\n```swift\nlet b = 1\n")
        #expect(reading.problems == ["3:1: error: this fence is not closed"])
        #expect(reading.lecture.cells.first?.code.string == "let b = 1")
    }

    @Test func anOpenFormulaStaysText() {
        #expect(
            Reading("a $$ b\n\nc\n").problems
                == ["1:3: error: this formula is not closed by '$$' before the next blank line"])
        #expect(Reading("a $$ b").problems == ["1:3: error: this formula is not closed by '$$'"])
        #expect(Reading("a $b and `$$` c").problems.isEmpty)
    }

    @Test func openFrontMatterIsSaid() {
        let reading = Reading("---\ntitle: A\n\n# B\n")
        #expect(reading.problems.first == "1:1: error: the front matter has no closing line '---'")
    }

    @Test func aHugeFileIsRefused() {
        let reading = Reading(bytes: [UInt8](repeating: UInt8(ascii: "a"), count: 100 << 20))
        #expect(!reading.result.isText)
        #expect(
            reading.problems
                == ["1:1: error: this file has 100 MB; the largest lecture that is read has 32 MB"])
    }

    @Test func deepNestingIsCutAndSaid() {
        let quotes = Reading(String(repeating: ">", count: 100_000) + " a\n")
        #expect(quotes.problems.count == 1)
        #expect(quotes.problems.first?.hasPrefix("1:1: error: blocks are nested deeper than 100 levels") == true)
        #expect(InlineCollector(quotes.lecture).inlines.count == 1)
        let lists = Reading(String(repeating: "- ", count: 5_000) + "a\n")
        #expect(lists.problems.count == 1)
    }
}
