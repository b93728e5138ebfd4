import Diagnostics
import LectureModel
import MarkdownReader
import Testing

@Suite struct FrontMatterTests {
    private func read(_ lines: String) -> (frontMatter: FrontMatter, problems: [String]) {
        let reading = Reading("---\n" + lines + "\n---\n\ntext\n")
        return (reading.lecture.frontMatter, reading.problems)
    }

    @Test func listsAndMapsByIndentation() {
        let (matter, problems) = read(
            """
            author:
              - Ada
              - "Grace # no comment"   # a comment
            data:
            - a.csv
            - b/c.npy
            params:
              rate: 0.5
              count: 3
              sign: -1e-3
              word: high
              quoted: "3"
              flag: false
            macros:
              R: '\\mathbb{R}'
            """)
        #expect(problems.isEmpty)
        #expect(matter.authors == ["Ada", "Grace # no comment"])
        #expect(matter.data.map(\.name) == ["a.csv", "b/c.npy"])
        #expect(
            matter.parameters.map(\.value) == [
                .double(0.5), .integer(3), .double(-0.001), .text("high"), .text("3"), .boolean(false),
            ])
        #expect(matter.macros.first?.replacement == "\\mathbb{R}")
    }

    @Test func textsOverSeveralLines() {
        let folded = read("description: >\n  one\n  two\n\n  three\ncourse: a\n  b").frontMatter
        #expect(folded.description == "one two  three")
        #expect(folded.course == "a b")
        #expect(read("description: |\n  one\n    two").frontMatter.description == "one   two")
    }

    @Test func aTitleIsInlineMarkdown() {
        let title = read("title: 'A *b* it''s $c$'").frontMatter.title
        #expect(title?.plain == "A b it's c")
        #expect(title?.inlines.count == 4)
        #expect(read("title: \"TeX $\\nu$\"").frontMatter.title?.plain == "TeX \\nu")
    }

    @Test func anEmptyKeyIsNoHandoutsOnly() {
        #expect(read("handout:").frontMatter.handout == "")
        #expect(read("title:").problems == ["2:1: error: 'title' takes a text"])
    }

    @Test(arguments: [
        ("seed: 1.5", "2:7: error: the seed is a whole number"),
        ("sede: 1", "2:1: warning: the front matter has no key 'sede'; did you mean 'seed'?"),
        ("just words", "2:1: error: a line of the front matter is written 'key: value'"),
        ("title: [a", "2:8: error: this has no closing ']' on its line"),
        ("params: {a: 1", "2:9: error: this has no closing '}' on its line"),
        ("title: a\n   b: c\n\tx: y", "4:1: error: the front matter is indented with spaces, not tabs"),
        ("params:\n  1a: 2", "3:3: error: '1a' is not the name of a constant"),
        ("data: C:\\a.csv", "2:7: error: 'C:\\a.csv' is not a file inside the lecture's folder"),
        ("title: \"a\" b", "2:8: error: this value has a quote that is not closed, or text behind the closing one"),
    ])
    func mistakes(_ lines: String, _ expected: String) {
        #expect(read(lines).problems.contains(expected))
    }

    @Test func deepNestingIsRefused() {
        let deep = (0..<40).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
        #expect(read(deep).problems.contains { $0.contains("nested too deep") })
        #expect(
            read("data: " + String(repeating: "[", count: 1000)).problems.contains { $0.contains("nested too deep") })
    }

    @Test(arguments: [
        ("1", Parameter.Value.integer(1)), ("-0.5", .double(-0.5)), ("1e3", .double(1000)), ("true", .boolean(true)),
        ("nan", .text("nan")), ("0x10", .text("0x10")), ("a", .text("a")),
        ("9223372036854775808", .double(9.223372036854775808e18)),
    ])
    func parameters(_ text: String, _ expected: Parameter.Value) {
        #expect(ParameterReader.value(of: text) == expected)
    }
}
