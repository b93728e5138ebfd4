/// The forms in which grades are written.
enum FeedbackFormat: String, CaseIterable, Sendable {
    case text, json, html, junit, gradescope, csv

    /// The name of the file that a folder of results gets for it.
    var fileName: String {
        switch self {
        case .text: "results.txt"
        case .json: "results.json"
        case .html: "feedback.html"
        case .junit: "junit.xml"
        case .gradescope: "gradescope.json"
        case .csv: "grades.csv"
        }
    }
}
