import LectureModel

/// The report as one HTML file: no script, no address outside of it, the same bytes for the same lecture.
public struct HTMLReport {
    private let report: Report

    public init(_ report: Report) {
        self.report = report
    }

    /// Nothing is loaded, nothing runs, no form is sent.
    static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

    public func write() -> [UInt8] {
        var body = PageWriter(report)
        body.pageBody()
        var writer = MarkupWriter()
        writer.literal("<!DOCTYPE html>\n")
        writer.open("html", [MarkupAttribute("lang", report.lecture.frontMatter.language ?? "en")])
        writer.element("head") { head(of: body, &$0) }
        writer.literal("\n")
        writer.element("body") { $0.trusted(body.writer.bytes) }
        writer.close("html")
        writer.literal("\n")
        return writer.bytes
    }

    /// Written after the body, because the style holds what the body uses.
    private func head(of body: PageWriter, _ writer: inout MarkupWriter) {
        let front = report.lecture.frontMatter
        writer.empty("meta", [MarkupAttribute("charset", "utf-8")])
        writer.empty(
            "meta",
            [MarkupAttribute("http-equiv", "Content-Security-Policy"), MarkupAttribute("content", HTMLReport.policy)])
        meta("viewport", "width=device-width, initial-scale=1", &writer)
        meta("color-scheme", "light dark", &writer)
        if !front.authors.isEmpty { meta("author", front.authors.joined(separator: ", "), &writer) }
        if let description = front.description ?? front.subtitle?.plain { meta("description", description, &writer) }
        writer.element("title", text: report.plainTitle)
        writer.element("style") { writer in
            if body.usesFormulas { MathFont.writeFaces(to: &writer) }
            writer.trusted(StyleSheet.rules(for: ClassNames.used(in: body.writer.bytes)))
        }
    }

    private func meta(_ name: String, _ content: String, _ writer: inout MarkupWriter) {
        writer.empty("meta", [MarkupAttribute("name", name), MarkupAttribute("content", content)])
    }
}

extension PageWriter {
    fileprivate mutating func pageBody() {
        element("a", [.className("skip"), MarkupAttribute("href", "#text")]) { $0.writer.text(PageWords.skip) }
        element("div", [.className("page")]) { page in
            page.contents()
            page.writer.literal("\n")
            page.element("main", [MarkupAttribute("id", "text")]) { page in
                page.header()
                page.writer.literal("\n")
                page.blocks(page.report.lecture.blocks)
                page.flushNotes()
                page.previews()
            }
        }
    }
}
