import Interpreter

/// The reference for a terminal: a heading for each topic, under each signature what it is for.
enum ReferenceText {
    static func text(_ topics: [LibraryReference.Topic]) -> String {
        var text = ""
        for topic in topics {
            if topics.count > 1 { text += (text.isEmpty ? "" : "\n") + topic.title + "\n" }
            for entry in topic.entries { text += lines(of: entry, indent: topics.count > 1 ? "  " : "") }
        }
        return text
    }

    private static func lines(of entry: LibraryReference.Entry, indent: String) -> String {
        var line = indent + (entry.path == entry.name ? "" : entry.path + "  ") + entry.signature
        if !entry.condition.isEmpty { line += "  " + entry.condition }
        line += "\n"
        if !entry.documentation.isEmpty { line += indent + "    " + entry.documentation + "\n" }
        return line
    }
}
