import Diagnostics
import LectureModel

/// The labels of a document, the ids they have on the page, and the numbers of what they name.
struct LabelTable {
    private(set) var labels: [Label] = []
    private var byName: [String: Int] = [:]
    private var identifiers: Set<String> = []
    private var counts: [Label.Kind: Int] = [:]
    private var sections: [Int] = []

    /// The label that has this name.
    subscript(name: String) -> Label? { byName[name].map { labels[$0] } }

    /// Adds a label unless its name is taken; then returns the one that has it.
    mutating func add(_ label: Label) -> Label? {
        if let index = byName[label.name] { return labels[index] }
        byName[label.name] = labels.count
        labels.append(label)
        return nil
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

    /// An id for the page made of `words`, as GitHub makes it, and unlike all before.
    mutating func identifier(of words: String) -> String {
        var slug = ""
        for scalar in words.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_"
            {
                slug.unicodeScalars.append(scalar)
            } else if scalar == " " {
                slug += "-"
            }
        }
        return unique(slug.isEmpty ? "section" : slug)
    }

    /// `identifier`, with a number behind it if something has it already.
    mutating func unique(_ identifier: String) -> String {
        var candidate = identifier
        var count = 0
        while !identifiers.insert(candidate).inserted {
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
        for kind in [Label.Kind.section, .figure, .table, .equation, .exercise] where name.hasPrefix(kind.prefix) {
            guard let label = self[String(name.dropFirst(kind.prefix.count))] else { continue }
            return label.kind == kind ? label : nil
        }
        return nil
    }

    var names: [String] { labels.map(\.name) }
}
