import LectureModel

extension MarkdownWriter {
    mutating func exercise(_ index: Int) -> [String] {
        let exercise = report.lecture.exercises[index]
        let answer = report.lecture.cells[exercise.answer]
        let points = exercise.points.map { " · " + PageWords.points($0) } ?? ""
        let title = PageWords.exercise(exercise.number) + " " + text(exercise.title)
        var parts = [[MarkdownWriter.anchor(report.identifier(of: exercise)) + "**" + title + "**" + points]]
        parts.append(lines(of: exercise.statement))
        parts.append(MarkdownText.fence(answer.stub, language: "swift"))
        let outputs = report.result(ofCell: exercise.answer).outputs.filter { !$0.isCheck }
        if answer.solutions.isEmpty { parts.append(lines(of: outputs, of: answer)) }
        for (index, hint) in exercise.hints.enumerated() {
            let summary = PageWords.hint(index + 1, of: exercise.hints.count)
            parts.append(MarkdownWriter.folded(summary, paragraphLines(hint.inlines)))
        }
        parts.append(verdicts(of: exercise))
        if !answer.solutions.isEmpty {
            let lines = MarkdownWriter.paragraphs([
                MarkdownText.fence(answer.solved, language: "swift"), lines(of: outputs, of: answer),
            ])
            parts.append(MarkdownWriter.folded(PageWords.solution, lines))
        }
        for test in exercise.tests { parts.append(self.test(test)) }
        return MarkdownWriter.paragraphs(parts)
    }

    private func verdicts(of exercise: Exercise) -> [String] {
        let verdicts = report.verdicts(of: exercise)
        var lines = self.lines(of: verdicts.found)
        if verdicts.isOpen { lines.append("- ○ **" + PageWords.open + "** " + PageWords.notAnswered) }
        return lines
    }

    private mutating func test(_ index: Int) -> [String] {
        let cell = report.lecture.cells[index]
        guard cell.options.echo != .hidden else { return [] }
        var parts: [[String]] = []
        parts.append(MarkdownText.fence(cell.code.string, language: "swift"))
        parts.append(lines(of: report.result(ofCell: index).outputs.filter { !$0.isCheck }, of: cell))
        return MarkdownWriter.folded(PageWords.test(of: cell), MarkdownWriter.paragraphs(parts))
    }
}
