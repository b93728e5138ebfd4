import Diagnostics
import LectureModel
import Testing

@Suite struct CellStubTests {
    private func cell(_ code: String, solutions: [SolutionRegion]) -> Cell {
        let map = SourceMap()
        let text = SourceText(name: "lecture.md", bytes: Array(code.utf8))
        let fragment = SourceFragment(text: text, base: map.add(text))
        return Cell(
            options: CellOptions(), role: .exercise("a"), code: fragment, solutions: solutions, range: fragment.range)
    }

    @Test func aSolutionBecomesOneLineAtItsIndentation() {
        let cell = cell(
            """
            func f() -> Double {
                let a = 1.0
                // BEGIN SOLUTION
                let b = a + 1
                return b
                // END SOLUTION
            }
            """, solutions: [SolutionRegion(lines: 2...5, indentation: "    ")])
        #expect(cell.stub == "func f() -> Double {\n    let a = 1.0\n    unanswered()\n}")
        #expect(cell.solved == "func f() -> Double {\n    let a = 1.0\n    let b = a + 1\n    return b\n}")
    }

    @Test func severalSolutionsKeepWhatStandsBetween() {
        let cell = cell(
            "// BEGIN SOLUTION\n1\n// END SOLUTION\nkeep\n// BEGIN SOLUTION\n// END SOLUTION",
            solutions: [
                SolutionRegion(lines: 0...2, indentation: ""), SolutionRegion(lines: 4...5, indentation: ""),
            ])
        #expect(cell.stub == "unanswered()\nkeep\nunanswered()")
        #expect(cell.solved == "1\nkeep")
    }

    @Test func withoutSolutionsTheCodeStands() {
        let cell = cell("let a = 1\n", solutions: [])
        #expect(cell.stub == "let a = 1\n")
    }
}
