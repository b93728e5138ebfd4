import LectureModel

/// The page that leads to the lectures of a course, to their exercises, and to what they ask the reader to recall.
public struct CourseIndex {
    /// One lecture, and where its page lies.
    public struct Entry {
        let address: String
        let lecture: Lecture

        public init(address: String, lecture: Lecture) {
            self.address = address
            self.lecture = lecture
        }
    }

    private let entries: [Entry]

    public init(_ entries: [Entry]) {
        self.entries = entries
    }

    public func write() -> [UInt8] {
        let course = entries.compactMap { $0.lecture.frontMatter.course }.first ?? CourseWords.course
        let language = entries.compactMap { $0.lecture.frontMatter.language }.first
        return PlainPage(title: course, language: language) { writer in
            for entry in entries { lecture(entry, &writer) }
        }.write()
    }

    private func lecture(_ entry: Entry, _ writer: inout MarkupWriter) {
        let title = entry.lecture.title?.plain ?? entry.address
        let number = entry.lecture.frontMatter.number.map { PageWords.lecture($0) + ": " } ?? ""
        writer.element("h2") { writer in
            writer.element("a", [MarkupAttribute("href", entry.address)], text: number + title)
        }
        if let subtitle = entry.lecture.frontMatter.subtitle { writer.element("p", text: subtitle.plain) }
        list(CourseWords.exercises, exercises(of: entry), &writer)
        list(CourseWords.recall, recalls(of: entry), &writer)
    }

    private struct Link {
        let address: String
        let words: String
    }

    private func list(_ heading: String, _ links: [Link], _ writer: inout MarkupWriter) {
        guard !links.isEmpty else { return }
        writer.element("h3", text: heading)
        writer.element("ul") { writer in
            for link in links {
                writer.element("li") { writer in
                    writer.element("a", [MarkupAttribute("href", link.address)], text: link.words)
                }
            }
        }
        writer.literal("\n")
    }

    private func exercises(of entry: Entry) -> [Link] {
        entry.lecture.exercises.map { exercise in
            let name = Label.Kind.exercise.prefix + exercise.identifier
            let identifier = entry.lecture.labels.first { $0.name == name }?.identifier ?? name
            return Link(
                address: entry.address + "#" + identifier,
                words: PageWords.exercise(exercise.number) + " " + entry.lecture.plain(exercise.title))
        }
    }

    /// The sections that the recall questions of a lecture go back to.
    private func recalls(of entry: Entry) -> [Link] {
        var links: [Link] = []
        for callout in entry.lecture.callouts {
            guard let citation = callout.citation else { continue }
            let target = citation.lecture.isEmpty ? entry : self.entry(named: citation.lecture)
            guard let target else { continue }
            let section = citation.section.isEmpty ? "" : "#" + citation.section
            let link = Link(
                address: target.address + section,
                words: (target.lecture.title?.plain ?? target.address)
                    + (citation.section.isEmpty ? "" : ": " + target.lecture.words(ofSection: citation.section)))
            if !links.contains(where: { $0.address == link.address }) { links.append(link) }
        }
        return links
    }

    private func entry(named name: String) -> Entry? {
        entries.first { entry in
            let number = entry.lecture.frontMatter.number
            return number == name || number.map { "0" + $0 } == name || entry.address == name + ".html"
        }
    }
}

extension Lecture {
    /// The callouts of the lecture, those inside of other blocks too.
    fileprivate var callouts: [Callout] { Lecture.callouts(in: blocks) }

    private static func callouts(in blocks: [Block]) -> [Callout] {
        blocks.flatMap { block -> [Callout] in
            switch block {
            case .callout(let callout): [callout] + callouts(in: callout.body)
            case .quote(let quote): callouts(in: quote.blocks)
            case .list(let list): list.items.flatMap { callouts(in: $0.blocks) }
            default: []
            }
        }
    }

    /// The heading with this id or label, or else that of the section in which the label stands, in words.
    fileprivate func words(ofSection name: String) -> String {
        var last: String?
        for block in blocks {
            switch block {
            case .heading(let heading):
                last = heading.inlines.plain
                if heading.identifier == name { return last ?? name }
            case .cell(let index, _) where cells[index].options.label == name: return last ?? name
            default: continue
            }
        }
        return name
    }
}
