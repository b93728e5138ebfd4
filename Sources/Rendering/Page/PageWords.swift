import LectureModel

/// Every word that the page itself says, sorted.
enum PageWords {
    static let answer = "Compare with the answer"
    static let answerCode = "Your answer"
    static let backToText = "Back to the text"
    static let checkFails = "the check does not hold yet."
    static let code = "Code"
    static let computedAnswer = "Compare with the computed answer"
    static let contents = "Contents"
    static let diagnostic = "Diagnostic"
    static let formula = "Formula"
    static let instructorsCopy = "Instructor’s copy: contains solutions"
    static let lookUp = "Look it up"
    static let missed = "Not yet:"
    static let notAnswered = "waits for your answer."
    static let open = "Open:"
    static let output = "Output"
    static let passed = "Passed:"
    static let skip = "Skip to the text"
    static let solution = "Solution"
    static let steps = "Worked step"
    static let table = "Table"

    /// `2026-11-20` as people write it; anything else as it stands.
    static func date(_ date: String) -> String {
        let parts = date.split(separator: "-")
        guard parts.count == 3, parts[0].utf8.count == 4, let month = Int(parts[1]), let day = Int(parts[2]),
            (1...12).contains(month), (1...31).contains(day)
        else { return date }
        return String(day) + "\u{A0}" + months[month - 1] + "\u{A0}" + parts[0]
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    static func exercise(_ number: Int) -> String { "Exercise\u{A0}" + String(number) + "." }

    /// What the author wrote for a check names the mistake that it looks for: it is no praise.
    static func checksHold(_ held: Int, of count: Int) -> String {
        if held < count { return String(held) + " of " + String(count) + " checks hold." }
        if count < 3 { return count == 1 ? "the check holds." : "both checks hold." }
        return "all " + String(count) + " checks hold."
    }

    static func answer(to kind: Callout.Kind) -> String { kind == .predict ? computedAnswer : answer }

    static func expected(_ expected: String) -> String { "expected " + expected }

    static func got(_ got: String) -> String { "got " + got }

    static func hint(_ number: Int, of count: Int) -> String {
        count == 1 ? "Hint" : "Hint " + String(number) + " of " + String(count)
    }

    /// `Figure 3.`: what a caption begins with.
    static func name(of kind: Label.Kind, number: String) -> String {
        number.isEmpty ? kind.word + "." : kind.word + "\u{A0}" + number + "."
    }

    static func points(_ points: Double) -> String {
        NumberText.plain(points) + (points == 1 ? " point" : " points")
    }

    static func lecture(_ number: String) -> String { "Lecture\u{A0}" + number }

    static func lines(_ count: Int) -> String { "Code, " + String(count) + " lines" }

    static func lookUp(inLecture name: String) -> String { "Look it up in Lecture\u{A0}" + name }

    static func test(of cell: Cell) -> String {
        if let misconception = cell.options.misconception { return "Known mistake: " + misconception.plain }
        return cell.options.isHidden ? "Hidden test" : "Test"
    }

    static func version(_ version: String) -> String { "Version\u{A0}" + version }

    static func title(of kind: Callout.Kind) -> String {
        switch kind {
        case .note: "Note"
        case .tip: "Tip"
        case .important: "Important"
        case .warning: "Warning"
        case .caution: "Caution"
        case .predict: "Predict"
        case .explain: "Explain"
        case .recall: "Recall"
        }
    }
}

extension PageWords {
    /// Why something has no value.
    static func reason(_ reason: NotRunReason, in lecture: Lecture) -> String {
        switch reason {
        case .notEvaluated: "Not run."
        case .needs(let name, _): "Not run: it uses “" + name + "”, which a failed cell should have made."
        case .stopped: "Not run: the run ended before it."
        case .waitsFor(let identifier):
            lecture.exercises.first { $0.identifier == identifier }
                .map { "Waits for your answer to Exercise\u{A0}" + String($0.number) + "." }
                ?? "Waits for an answer."
        }
    }
}
