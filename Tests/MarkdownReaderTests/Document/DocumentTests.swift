import Diagnostics
import LectureModel
import Testing

@Suite struct DocumentTests {
    private func headings(_ markdown: String) -> [String] {
        Reading(markdown).lecture.blocks.compactMap { block in
            guard case .heading(let heading) = block else { return nil }
            return "\(heading.level) \(heading.number) \(heading.identifier)"
        }
    }

    @Test func aPageHasOneHeadingOfLevelOne() {
        #expect(headings("# A\n\n## B\n\n### C") == ["1  a", "2 1 b", "3 1.1 c"])
        #expect(headings("# A\n\n## B\n\n# C\n\n## D") == ["1  a", "2 1 b", "2 2 c", "3 2.1 d"])
        #expect(headings("---\ntitle: T\n---\n# A\n\n## B") == ["2 1 a", "3 1.1 b"])
        #expect(headings("---\ntitle: T\n---\n## A\n\n## B") == ["2 1 a", "2 2 b"])
    }

    @Test func idsDiffer() {
        #expect(
            headings("## A b!\n\n## A b\n\n## ?\n\n## *A* `b` $c$") == [
                "2 1 a-b", "2 2 a-b-1", "2 3 section", "2 4 a-b-c",
            ])
    }

    @Test func aGivenLabelIsStrongerThanAHeadingsWords() {
        let reading = Reading(
            "## Forward\n\n```swift\n//| label: forward\n1\n```\n\n## Text\n\n## Forward\n\n@sec-forward @sec-text\n")
        #expect(reading.problems.isEmpty)
        #expect(reading.lecture.labels.map(\.identifier) == ["forward-1", "forward", "text-1", "forward-2"])
        #expect(reading.lecture.targets.map { $0?.identifier } == ["forward-1", "text-1"])
    }

    @Test func referencesFindWhatTheyName() {
        let reading = Reading(
            """
            ## One {#sec-one}

            ## Two words

            ![a](b.png){#fig-b}

            ```swift
            //| label: c
            //| caption: C
            1
            ```
            ```swift
            //| label: tbl-d
            //| caption: D
            1
            ```
            ```swift
            //| exercise: e
            2
            ```

            @sec-one @sec-two-words @fig-b, @fig-c; (@tbl-d) @exr-e. a@fig-b \\@fig-b \\ref{c} `@fig-b`
            """)
        #expect(reading.problems.isEmpty)
        #expect(
            reading.lecture.targets.map { $0?.text } == [
                "Section 1", "Section 2", "Figure 1", "Figure 2", "Table 1", "Exercise 1", "Figure 2",
            ])
    }

    @Test func aLabelOfAnotherKindIsAnError() {
        #expect(Reading("## A {#fig-a}").problems.count == 1)
        #expect(Reading("$$a$$ {#sec-a}").problems.count == 1)
    }

    @Test func footnotesAreNumberedAsTheyAreUsed() {
        let reading = Reading(
            "a[^b] c[^a] d[^b]\n\n1. one\n2. two\n\n[^a]: A\n[^b]: B\n    more\n\n        code\n\n[^c]:\n    later[^a]\n"
        )
        #expect(reading.lecture.footnotes.map { "\($0.name)\($0.number)" } == ["a2", "b1", "c0"])
        #expect(reading.lecture.footnotes.map(\.blocks.count) == [1, 2, 1])
        #expect(reading.problems == ["12:1: warning: nothing refers to the footnote '[^c]'"])
        guard case .list(let list) = reading.lecture.blocks[1] else {
            Issue.record("no list")
            return
        }
        #expect(list.items.count == 2 && list.isTight)
    }

    @Test func aStatementReachesBackToHeadingCellOrExercise() {
        let reading = Reading(
            """
            before

            ```swift
            1
            ```
            one

            > two

            ```swift
            //| exercise: a
            2
            ```
            ```swift
            //| test: a
            3
            ```
            three

            ```swift
            //| exercise: b
            4
            ```
            """)
        #expect(reading.lecture.exercises.map(\.statement.count) == [2, 1])
        #expect(reading.lecture.exercises.map(\.tests) == [[2], []])
        #expect(reading.lecture.blocks.count == 4)
    }

    @Test func rawHTMLIsKeptForTheRendererAndCommentsAreNot() {
        let reading = Reading("<!-- a\n\nb -->\n\n<div>x</div>\n\ny <b>z</b><!-- c -->\n")
        #expect(reading.lecture.blocks.count == 2)
        #expect(reading.problems == ["5:1: warning: raw HTML is shown as text; write Markdown instead"])
    }

    @Test(arguments: [
        "images/a.png", "a.svg", "./a.png", "b/../a.png",
    ])
    func imagesInTheFolder(_ path: String) {
        #expect(Reading("![a](\(path))").problems.isEmpty)
    }

    @Test(arguments: [
        "../a.png", "/a.png", "https://example.org/a.png", "data:image/png;base64,AA", "b/../../a.png", "file:///a", "",
    ])
    func imagesOutsideOfIt(_ path: String) {
        #expect(Reading("![a](\(path))").problems.count == 1)
    }
}
