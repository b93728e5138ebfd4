/// The kinds of report that `lecture run` writes.
enum ReportFormat: String, CaseIterable, Sendable {
    case html, markdown, json, ipynb, pdf

    var fileExtension: String {
        switch self {
        case .html, .json, .ipynb, .pdf: rawValue
        case .markdown: "md"
        }
    }
}
