import Diagnostics
import LectureModel
import MarkdownReader
import Testing

/// Running text that takes quadratic time, or all of the stack, where a reader is careless.
///
/// At this length a quadratic reader needs many minutes, and the run's own time limit ends it; the limit is wide, for it
/// also counts what all other tests of a busy machine take in between.
@Suite(.timeLimit(.minutes(15))) struct HostileInlineTests {
    static let patterns: [(name: String, head: String, body: String, tail: String)] = [
        ("open brackets", "", "[", ""), ("open images", "", "![", ""), ("links in links", "", "[a](b", ""),
        ("angle links", "", "[a](<b", ""), ("closed brackets", "", "]", ""), ("pairs", "", "[]", ""),
        ("images closed by links", "", "![[](", ")"), ("emphasis opened", "", "*a **a ", ""),
        ("emphasis closed", "", "a* a_ ", ""), ("mixed", "", "*a _b ", "c_ d*"), ("rule of three", "a", "**a*", ""),
        ("backticks", "", "`a``b```c", ""), ("one backtick each", "e", "`\\", ""), ("dollars", "", "$a ", ""),
        ("dollars that close", "", "a$b", ""), ("braces and dollars", "", "$a{", ""), ("closing braces", "", "}$a", ""),
        ("double dollars", "", "$$ ", ""), ("comments", "a", "<!--", ""), ("instructions", "a", "<?", ""),
        ("declarations", "a", "<!A ", ""), ("data", "a", "<![CDATA[", ""), ("tags", "a", "<a b=\"", ""),
        ("attributes", "<a", " x", ""), ("entities", "", "&amp", ""), ("escapes", "", "\\*", ""),
        ("mail", "", "<a@b", ""),
        ("footnotes", "", "[^a", ""), ("references", "", "@fig-", ""), ("table cells", "a|b\n-|-\n", "|$a", ""),
        ("link titles", "", "[a](b \"", ""), ("link parentheses", "[a](", "(", ""), ("labels", "", "[a\\]", ""),
        ("breaks", "", "\\\n", "a"), ("definitions", "", "[a]: b\n", ""), ("numbers", "", "1<!-- = ", ""),
    ]

    @Test(arguments: patterns.indices) func isReadInLinearTime(_ index: Int) {
        let pattern = Self.patterns[index]
        let text = pattern.head + String(repeating: pattern.body, count: 50_000) + pattern.tail
        for options in [ReaderOptions.full, .commonMark] {
            let reading = Reading(text, options)
            #expect(reading.result.isText)
        }
    }

    @Test func deepMarkupKeepsItsText() {
        let depth = 50_000
        let strong = Reading(String(repeating: "**a ", count: depth) + String(repeating: "b** ", count: depth))
        #expect(InlineCollector(strong.lecture).inlines.count > 100)
        guard case .paragraph(let paragraph)? = strong.lecture.blocks.first else {
            Issue.record("no paragraph")
            return
        }
        #expect(paragraph.inlines.plain.utf8.filter { $0 == UInt8(ascii: "a") }.count == depth)
    }

    @Test func longDocumentsKeepTheirLength() {
        let paragraph = "A paragraph with *emphasis*, `code`, $x_1$ and a [link](u).\n\n"
        let reading = Reading(String(repeating: paragraph, count: 10_000))
        #expect(reading.lecture.blocks.count == 10_000)
        let headings = Reading(String(repeating: "# Same\n\n", count: 10_000))
        #expect(headings.lecture.labels.count == 10_000)
    }
}
