import Diagnostics
import LectureModel

/// The labels of a document, the ids they have on the page, and the numbers of what they name.
struct LabelTable {
    private(set) var labels: [Label] = []
    /// Labels that authors gave.
    private var byName: [String: Int] = [:]
    /// Headings without a label by their words.
    private var headings: [String: Int] = [:]
    private var reserved: Set<String> = []
    private var identifiers: Set<String> = []
    private var counts: [Label.Kind: Int] = [:]
    private var sections: [Int] = []

    /// The label that has this name.
    subscript(name: String) -> Label? { byName[name].map { labels[$0] } }

    /// Keeps the names that authors give free of the ids that headings are given.
    mutating func reserve(_ names: [String]) {
        reserved.formUnion(names)
    }

    /// Adds a label that the author gave, whose name is its id; or returns the one that has its name.
    mutating func add(_ kind: Label.Kind, _ name: String, number: String, range: SourceRange) -> Label? {
        if let index = byName[name] { return labels[index] }
        byName[name] = labels.count
        identifiers.insert(name)
        labels.append(Label(kind: kind, name: name, number: number, identifier: name, range: range))
        return nil
    }

    /// Adds a heading by its words alone, and returns the id they give it; the first with these words is cited by them.
    mutating func addHeading(words: String, number: String, range: SourceRange) -> String {
        let slug = Self.slug(of: words)
        let identifier = unique(slug)
        if headings[slug] == nil { headings[slug] = labels.count }
        labels.append(Label(kind: .section, name: identifier, number: number, identifier: identifier, range: range))
        return identifier
    }

    /// The next number of its kind.
    mutating func nextNumber(_ kind: Label.Kind) -> String {
        counts[kind, default: 0] += 1
        return String(counts[kind, default: 0])
    }

    /// The number of the next section at `level`, 2 for the outermost: `2.1`.
    mutating func nextSection(level: Int) -> String {
        let depth = level - 1
        while sections.count > depth { sections.removeLast() }
        while sections.count < depth { sections.append(0) }
        sections[depth - 1] += 1
        // A skipped level counts as its first.
        return sections.map { String(max($0, 1)) }.joined(separator: ".")
    }

    /// The words of a heading as GitHub makes an id of them.
    private static func slug(of words: String) -> String {
        var slug = ""
        for scalar in words.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_"
            {
                slug.unicodeScalars.append(scalar)
            } else if scalar == " " {
                slug += "-"
            }
        }
        return slug.isEmpty ? "section" : slug
    }

    /// `identifier`, with a number behind it if something has it already.
    private mutating func unique(_ identifier: String) -> String {
        var candidate = identifier
        var count = 0
        while reserved.contains(candidate) || !identifiers.insert(candidate).inserted {
            count = (repeats[identifier] ?? 0) + 1
            repeats[identifier] = count
            candidate = identifier + "-" + String(count)
        }
        return candidate
    }

    /// How often each id was asked for again, so that a thousand equal headings take no thousand tries each.
    private var repeats: [String: Int] = [:]

    /// What a reference means: the label as written, or one of its kind without the prefix (`@fig-conv`, `label: conv`).
    func target(of name: String) -> Label? {
        if let label = self[name] { return label }
        if name.hasPrefix(Label.Kind.section.prefix), let heading = headings[String(name.dropFirst(4))] {
            return labels[heading]
        }
        for kind in [Label.Kind.section, .figure, .table, .equation, .exercise] where name.hasPrefix(kind.prefix) {
            guard let label = self[String(name.dropFirst(kind.prefix.count))] else { continue }
            return label.kind == kind ? label : nil
        }
        return nil
    }

    var names: [String] { labels.map(\.name) }
}
