import LectureModel

extension PageWriter {
    /// The headings of levels 2 and 3 as links.
    mutating func contents() {
        let headings = report.lecture.contents
        guard headings.count > 1 else { return }
        element("nav", [.className("contents"), MarkupAttribute("aria-label", PageWords.contents)]) { page in
            page.element("details") { page in
                page.writer.element("summary", text: PageWords.contents)
                page.element("ol") { $0.entries(headings) }
            }
        }
    }

    private mutating func entries(_ headings: [Heading]) {
        var index = 0
        while index < headings.count {
            let heading = headings[index]
            let below = headings[(index + 1)...].prefix { $0.level > heading.level }
            element("li") { page in
                page.entry(heading)
                if !below.isEmpty { page.element("ol") { $0.entries(Array(below)) } }
            }
            index += 1 + below.count
        }
    }

    private mutating func entry(_ heading: Heading) {
        isInsideLink = true
        element("a", [MarkupAttribute("href", "#" + heading.identifier)]) { page in
            if !heading.number.isEmpty { page.writer.element("span", text: heading.number) }
            page.element("span") { $0.inlines(heading.inlines.withoutNotes) }
        }
        isInsideLink = false
    }
}

extension Lecture {
    /// What the list of contents names.
    fileprivate var contents: [Heading] {
        var headings: [Heading] = []
        for case .heading(let heading) in blocks where heading.level == 2 || heading.level == 3 {
            if !heading.identifier.isEmpty { headings.append(heading) }
        }
        return headings
    }
}

extension [Inline] {
    /// Notes belong to the heading, not to the list that repeats it.
    var withoutNotes: [Inline] {
        filter { inline in
            if case .footnote = inline { return false }
            return true
        }
    }
}
