import LectureModel

extension PageWriter {
    /// An exercise as a card: what is asked, the stub, hints, and what the checks found.
    mutating func exercise(_ index: Int) {
        let exercise = report.lecture.exercises[index]
        let identifier = report.identifier(of: exercise)
        let title = identifier + "-title"
        let attributes = [
            MarkupAttribute.className("exercise"), MarkupAttribute("id", identifier),
            MarkupAttribute("aria-labelledby", title),
        ]
        element("section", attributes) { page in
            page.head(of: exercise, title: title)
            page.blocks(exercise.statement)
            page.answer(of: exercise)
            page.hints(of: exercise)
            let verdicts = page.report.verdicts(of: exercise)
            page.verdicts(verdicts.found, isOpen: verdicts.isOpen)
            page.solution(of: exercise)
            page.tests(of: exercise)
        }
    }

    private mutating func head(of exercise: Exercise, title: String) {
        element("div", [.className("head")]) { page in
            page.element("p", [.className("title"), MarkupAttribute("id", title)]) { page in
                page.writer.text(PageWords.exercise(exercise.number))
                guard exercise.title.plain != page.lastHeading else { return }
                page.writer.literal(" ")
                page.inlines(exercise.title)
            }
            if let points = exercise.points {
                page.writer.element("span", [.className("label")], text: PageWords.points(points))
            }
        }
    }

    private mutating func answer(of exercise: Exercise) {
        let cell = report.lecture.cells[exercise.answer]
        let result = report.result(ofCell: exercise.answer)
        let failed = result.state == .failed
        element("div", [.className(failed ? "cell failed" : "cell")]) { page in
            page.scroller(PageWords.answerCode, className: "code scroller") { $0.code(cell.stub, language: "swift") }
            let outputs = result.outputs.filter { !$0.isCheck }
            guard !outputs.isEmpty, failed || cell.solutions.isEmpty else { return }
            page.element("div", [.className("output")]) { $0.outputs(outputs) }
        }
    }

    private mutating func hints(of exercise: Exercise) {
        for (index, hint) in exercise.hints.enumerated() {
            folded(PageWords.hint(index + 1, of: exercise.hints.count)) { page in
                page.element("p") { $0.inlines(hint.inlines) }
            }
        }
    }

    private mutating func folded(_ summary: String, _ content: (inout PageWriter) -> Void) {
        element("details", [.className("help")]) { page in
            page.writer.element("summary", text: summary)
            content(&page)
        }
    }

    /// Checks as a list; sign and word say what the colour says.
    mutating func verdicts(_ verdicts: [CheckVerdict], isOpen: Bool = false) {
        guard isOpen || !verdicts.isEmpty else { return }
        element("ul", [.className("verdicts")]) { page in
            let held = verdicts.reduce(0) { $0 + ($1.passed ? 1 : 0) }
            if held > 0 {
                page.element("li", [.className("passed")]) {
                    $0.sign("✓", PageWords.passed, PageWords.checksHold(held, of: verdicts.count))
                }
            }
            for verdict in verdicts where !verdict.passed { page.missed(verdict) }
            if isOpen {
                page.element("li", [.className("open")]) { $0.sign("○", PageWords.open, PageWords.notAnswered) }
            }
        }
    }

    private mutating func missed(_ verdict: CheckVerdict) {
        element("li", [.className("missed")]) { page in
            page.sign("✗", PageWords.missed, verdict.message ?? PageWords.checkFails)
            guard let got = verdict.got else { return }
            let expected = verdict.expected.map { ", " + PageWords.expected(NumberText.typeset($0)) } ?? ""
            page.writer.element("p", text: PageWords.got(NumberText.typeset(got)) + expected)
        }
    }

    private mutating func sign(_ sign: String, _ word: String, _ message: String) {
        writer.element("span", [MarkupAttribute("aria-hidden", "true")], text: sign)
        writer.literal(" ")
        writer.element("b", text: word)
        writer.text(" " + message)
    }

    /// The instructor's copy alone has solutions to fold.
    private mutating func solution(of exercise: Exercise) {
        let cell = report.lecture.cells[exercise.answer]
        guard !cell.solutions.isEmpty else { return }
        folded(PageWords.solution) { page in
            page.element("div", [.className("cell")]) { page in
                page.scroller(PageWords.solution, className: "code scroller") {
                    $0.code(cell.solved, language: "swift")
                }
                let outputs = page.report.result(ofCell: exercise.answer).outputs.filter { !$0.isCheck }
                guard !outputs.isEmpty else { return }
                page.element("div", [.className("output")]) { $0.outputs(outputs) }
            }
        }
    }

    private mutating func tests(of exercise: Exercise) {
        for index in exercise.tests {
            let cell = report.lecture.cells[index]
            guard cell.options.echo != .hidden else { continue }
            folded(PageWords.test(of: cell)) { $0.test(index, cell) }
        }
    }

    private mutating func test(_ index: Int, _ cell: Cell) {
        let result = report.result(ofCell: index)
        element("div", [.className(result.state == .failed ? "cell failed" : "cell")]) { page in
            let code = cell.code.string
            page.scroller(PageWords.test(of: cell), className: "code scroller") { $0.code(code, language: "swift") }
            let outputs = result.outputs.filter { !$0.isCheck }
            guard !outputs.isEmpty else { return }
            page.element("div", [.className("output")]) { $0.outputs(outputs) }
        }
    }
}
