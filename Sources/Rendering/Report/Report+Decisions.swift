import LectureModel

// What every kind of report must decide alike.
extension Report {
    /// What the options of a cell let through; a failure is never hidden.
    func visibleOutputs(ofCell index: Int) -> [Output] {
        let outputs = result(ofCell: index).outputs
        guard lecture.cells[index].options.output == .hidden else { return outputs }
        return outputs.filter { output in
            if case .diagnostics = output { return true }
            return false
        }
    }

    /// Whether a captioned cell is a figure or a table: as its label was read, else as its outputs are.
    func kind(of cell: Cell, _ outputs: [Output]) -> Label.Kind {
        if let name = cell.options.label, let label = lecture.labels.first(where: { $0.identifier == name }) {
            return label.kind
        }
        for case .value(let value) in outputs {
            if case .table = value.form { return .table }
        }
        return .figure
    }

    /// What the checks of an exercise's tests found, and whether it still waits for its answer.
    func verdicts(of exercise: Exercise) -> (found: [CheckVerdict], isOpen: Bool) {
        var verdicts: [CheckVerdict] = []
        var isOpen = false
        for test in exercise.tests {
            let result = result(ofCell: test)
            if case .notRun(.waitsFor) = result.state { isOpen = true }
            let found = result.outputs.compactMap { output -> CheckVerdict? in
                if case .check(let verdict) = output { return verdict }
                return nil
            }
            if let misconception = lecture.cells[test].options.misconception {
                verdicts += Report.recognised(misconception.plain, by: found)
            } else {
                verdicts += found
            }
        }
        return (verdicts, isOpen)
    }

    /// The test of a known mistake has something to say only where its check holds: then the mistake was made.
    private static func recognised(_ mistake: String, by verdicts: [CheckVerdict]) -> [CheckVerdict] {
        guard let verdict = verdicts.first, verdicts.allSatisfy({ $0.passed }) else { return [] }
        return [CheckVerdict(passed: false, message: mistake, range: verdict.range)]
    }

    /// The id of an exercise's card.
    func identifier(of exercise: Exercise) -> String {
        let name = "exr-" + exercise.identifier
        return lecture.labels.first { $0.kind == .exercise && $0.name == name }?.identifier ?? name
    }

    /// `Deep Learning · Lecture 7`: what stands above the title.
    var kicker: String? {
        let front = lecture.frontMatter
        let number = lecture.title == nil ? nil : front.number.map { PageWords.lecture($0) }
        let parts = [front.course, number].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// Authors, date and version, from the front matter alone.
    var byline: String? {
        let front = lecture.frontMatter
        var parts: [String] = []
        if !front.authors.isEmpty { parts.append(front.authors.joined(separator: ", ")) }
        if let date = front.date { parts.append(PageWords.date(date)) }
        if let version = front.version { parts.append(PageWords.version(version)) }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}

extension CellResult.State {
    /// Whether the reader must be told why there is nothing.
    var isUnexpectedlyNotRun: Bool {
        switch self {
        case .succeeded, .failed, .notRun(.notEvaluated): false
        case .notRun: true
        }
    }
}

extension Output {
    var isCheck: Bool {
        if case .check = self { return true }
        return false
    }
}
