import LectureModel

extension PageWriter {
    /// What the front matter says of the lecture; no clock is asked.
    mutating func header() {
        let front = report.lecture.frontMatter
        element("header") { page in
            page.kicker(front)
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
            page.byline(front)
        }
        if report.isInstructorsCopy {
            writer.element(
                "p", [.className("banner"), MarkupAttribute("role", "note")], text: PageWords.instructorsCopy)
        }
    }

    private mutating func kicker(_ front: FrontMatter) {
        let number = front.number.map { PageWords.lecture($0) }
        let parts = [front.course, report.lecture.title == nil ? nil : number].compactMap { $0 }
        guard !parts.isEmpty else { return }
        writer.element("p", [.className("kicker")], text: parts.joined(separator: " · "))
    }

    private mutating func byline(_ front: FrontMatter) {
        var parts: [String] = []
        if !front.authors.isEmpty { parts.append(front.authors.joined(separator: ", ")) }
        if let date = front.date { parts.append(PageWords.date(date)) }
        if let version = front.version { parts.append(PageWords.version(version)) }
        guard !parts.isEmpty else { return }
        writer.element("p", [.className("byline")], text: parts.joined(separator: " · "))
    }
}

extension Lecture {
    /// The id of the heading that gave the title, so that references to it arrive.
    fileprivate var titleIdentifier: String? {
        for case .heading(let heading) in blocks where heading.level == 1 { return heading.identifier }
        return nil
    }
}
