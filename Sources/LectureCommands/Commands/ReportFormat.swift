/// The kinds of report that `lecture run` writes.
enum ReportFormat: String, CaseIterable, Sendable {
    case html, markdown, json, ipynb

    var fileExtension: String {
        switch self {
        case .html, .json, .ipynb: rawValue
        case .markdown: "md"
        }
    }
}
