import Diagnostics
import MarkdownReader
import Runner
import Testing

@Suite struct NumberFixTests {
    private func fixed(_ source: String) -> (text: String, problems: Int) {
        let map = SourceMap()
        let read = MarkdownReader.read(Array(source.utf8), name: "sample.md", in: map)
        let outcome = LectureRunner.run(read.lecture, in: map, options: RunOptions())
        let bytes = NumberFix.apply(outcome.numberFixes, to: Array(source.utf8), in: map)
        return (String(decoding: bytes, as: UTF8.self), outcome.diagnostics.count)
    }

    @Test func onlyTheDigitsChange() {
        let source = """
            Ünïcode before: 3.10<!-- = x --> and \u{2212}1<!-- = -x -->, right 3.1<!-- = x -->.

            ```swift
            let x = 3.14159
            ```

            - in a list 7<!-- = x * 100 -->
            > and a quote 0.30<!--= x / 10 -->, given 5<!-- given -->

            """
        let (text, problems) = fixed(source)
        #expect(problems == 4)
        let expected = source.replacing("3.10<", with: "3.14<").replacing("\u{2212}1<", with: "\u{2212}3<")
            .replacing("list 7<", with: "list 314<").replacing("0.30<", with: "0.31<")
        #expect(text == expected)
        // What was rewritten is right.
        #expect(fixed(text).problems == 0)
        #expect(fixed(text).text == text)
    }

    @Test func numbersThatNobodyComputesAreListed() {
        let map = SourceMap()
        let source = """
            # Chapter 4

            The rate is 0.5, w11 and x2 are names, $7$ is a formula, `8` is code, 9<!-- given --> is given, **10** is not,
            α1 is a name. `{swift} 1 + 1` is computed. See 3.25.

            """
        let read = MarkdownReader.read(Array(source.utf8), name: "sample.md", in: map)
        let numbers = ProseNumber.unbound(in: read.lecture)
        #expect(numbers.map { $0.text } == ["4", "0.5", "10", "3.25"])
        #expect(numbers.map { map.string(in: $0.range) } == ["4", "0.5", "10", "3.25"])
    }
}
