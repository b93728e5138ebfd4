/// The report as GitHub-flavoured Markdown, its figures as SVG files beside it.
public struct MarkdownReport {
    private let report: Report
    private let folder: String

    /// Figures go into `folder`, which is named relative to the report.
    public init(_ report: Report, figuresIn folder: String) {
        self.report = report
        self.folder = folder
    }

    public func write() -> WrittenReport {
        var writer = MarkdownWriter(report, flavor: .gitHub, folder: folder)
        let lines = writer.document()
        return WrittenReport(bytes: Array((lines.joined(separator: "\n") + "\n").utf8), files: writer.files)
    }
}
