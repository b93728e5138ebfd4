import LectureModel

extension PageWriter {
    /// What the front matter says of the lecture; no clock is asked.
    mutating func header() {
        let front = report.lecture.frontMatter
        element("header") { page in
            page.line(page.report.kicker, className: "kicker")
            page.element("h1", MarkupAttribute.identifier(page.report.lecture.titleIdentifier)) { page in
                if let title = page.report.lecture.title {
                    page.inlines(title.inlines)
                } else {
                    page.writer.text(page.report.plainTitle)
                }
            }
            if let subtitle = front.subtitle {
                page.element("p", [.className("subtitle")]) { $0.inlines(subtitle.inlines) }
            }
            page.line(page.report.byline, className: "byline")
        }
        if report.isInstructorsCopy {
            writer.element(
                "p", [.className("banner"), MarkupAttribute("role", "note")], text: PageWords.instructorsCopy)
        }
    }

    private mutating func line(_ words: String?, className: String) {
        if let words { writer.element("p", [.className(className)], text: words) }
    }
}

extension Lecture {
    /// The id of the heading that gave the title, so that references to it arrive.
    fileprivate var titleIdentifier: String? {
        for case .heading(let heading) in blocks where heading.level == 1 { return heading.identifier }
        return nil
    }
}
