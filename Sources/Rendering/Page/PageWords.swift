import LectureModel

/// Every word that the page itself says, sorted.
enum PageWords {
    static let answer = "Compare with the computed answer"
    static let backToText = "Back to the text"
    static let code = "Code"
    static let contents = "Contents"
    static let data = "Data"
    static let diagnostic = "Diagnostic"
    static let formula = "Formula"
    static let instructorsCopy = "Instructor’s copy: contains solutions"
    static let missed = "Not yet:"
    static let misconception = "Known mistake"
    static let notes = "Notes"
    static let output = "Output"
    static let passed = "Passed:"
    static let skip = "Skip to the text"
    static let solution = "Solution"
    static let steps = "Worked steps"
    static let table = "Table"

    static func expected(_ expected: String) -> String { "expected " + expected }

    static func got(_ got: String) -> String { "got " + got }

    static func hint(_ number: Int, of count: Int) -> String {
        count == 1 ? "Hint" : "Hint " + String(number) + " of " + String(count)
    }

    static func points(_ points: Double) -> String {
        NumberText.plain(points) + (points == 1 ? " point" : " points")
    }

    static func tests(hidden: Bool) -> String { hidden ? "Hidden test" : "Test" }

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
