import Testing

@testable import Rendering

@Suite struct MarkdownTextTests {
    @Test func markupIsEscaped() {
        #expect(MarkdownText.escaped("a*b_c`d[e]<f>$g|h&i\\") == "a\\*b\\_c\\`d\\[e\\]\\<f\\>\\$g\\|h\\&i\\\\")
    }

    @Test(arguments: [
        ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
        ("12 a", "12 a"),
        ("a", "a"), ("", ""), ("=", "\\="), ("7", "7"),
    ])
    func theBeginningOfALineBeginsNoBlock(_ line: String, _ escaped: String) {
        #expect(MarkdownText.escapedAtStart(line) == escaped)
    }

    @Test func fencesAndTicksAreLongerThanWhatTheyHold() {
        #expect(MarkdownText.code("a`b") == "``a`b``")
        #expect(MarkdownText.code("`") == "`` ` ``")
        #expect(MarkdownText.fence("````\n", language: "c") == ["`````c", "````", "`````"])
    }

    @Test func addressesHaveNoParentheses() {
        #expect(MarkdownText.address("a(b).png") == "a%28b%29.png")
    }
}
