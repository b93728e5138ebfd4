import LectureModel

/// The report as one HTML file: no script, no address outside of it, the same bytes for the same lecture.
public struct HTMLReport {
    private let report: Report

    public init(_ report: Report) {
        self.report = report
    }

    /// Nothing is loaded, nothing runs, no form is sent.
    private static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

    public func write() -> [UInt8] {
        var page = PageWriter(report)
        page.writer.literal("<!DOCTYPE html>\n")
        page.element("html", [MarkupAttribute("lang", report.lecture.frontMatter.language ?? "en")]) { page in
            page.element("head") { $0.pageHead(policy: HTMLReport.policy) }
            page.writer.literal("\n")
            page.element("body") { $0.pageBody() }
        }
        page.writer.literal("\n")
        return page.writer.bytes
    }
}

extension PageWriter {
    fileprivate mutating func pageHead(policy: String) {
        let front = report.lecture.frontMatter
        writer.empty("meta", [MarkupAttribute("charset", "utf-8")])
        writer.empty(
            "meta", [MarkupAttribute("http-equiv", "Content-Security-Policy"), MarkupAttribute("content", policy)])
        meta("viewport", "width=device-width, initial-scale=1")
        meta("color-scheme", "light dark")
        if !front.authors.isEmpty { meta("author", front.authors.joined(separator: ", ")) }
        if let description = front.description ?? front.subtitle?.plain { meta("description", description) }
        writer.element("title", text: report.plainTitle)
        element("style") { StyleSheet.write(to: &$0.writer) }
        element("style") { MathFont.writeFace(to: &$0.writer) }
    }

    private mutating func meta(_ name: String, _ content: String) {
        writer.empty("meta", [MarkupAttribute("name", name), MarkupAttribute("content", content)])
    }

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
            }
        }
    }
}
