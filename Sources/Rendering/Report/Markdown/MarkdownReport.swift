/// The report as GitHub-flavoured Markdown.
public struct MarkdownReport {
    /// Where figures and pictures lie.
    public enum Figures: String, CaseIterable, Sendable {
        /// Files beside the text, which GitHub shows.
        case files
        /// Inside the text as `data:` addresses: one file, which many viewers show and GitHub does not.
        case inline
    }

    private let report: Report
    private let figures: Figures

    public init(_ report: Report, figures: Figures = .files) {
        self.report = report
        self.figures = figures
    }

    public func write() -> WrittenReport {
        var writer = MarkdownWriter(report, flavor: .gitHub, figures: figures)
        let lines = writer.document()
        return WrittenReport(bytes: Array((lines.joined(separator: "\n") + "\n").utf8), files: writer.files)
    }
}
