import Diagnostics

/// Prints a lecture as an indented tree, a node a line with its place: `lecture dump document`.
public struct LectureDumper {
    let map: SourceMap
    let lecture: Lecture
    var text = ""
    var depth = 0

    init(_ lecture: Lecture, _ map: SourceMap) {
        self.lecture = lecture
        self.map = map
    }

    public static func dump(_ lecture: Lecture, _ map: SourceMap) -> String {
        var dumper = LectureDumper(lecture, map)
        dumper.dumpFrontMatter()
        dumper.blocks(lecture.blocks)
        for note in lecture.footnotes {
            dumper.line("footnote \(note.name) number \(Int64(note.number))", note.range) { $0.blocks(note.blocks) }
        }
        for label in lecture.labels {
            dumper.line("label \(label.name): \(label.text), id \(label.identifier)", label.range)
        }
        return dumper.text
    }

    mutating func line(_ words: String, _ range: SourceRange, _ content: (inout LectureDumper) -> Void = { _ in }) {
        text += String(repeating: "  ", count: depth) + words + " @" + place(of: range) + "\n"
        depth += 1
        content(&self)
        depth -= 1
    }

    /// `3:5-3:9`: from the first byte to behind the last.
    private func place(of range: SourceRange) -> String {
        let lower = map.location(of: range.lower)
        let upper = map.location(of: range.upper)
        return "\(Int64(lower.line)):\(Int64(lower.column))-\(Int64(upper.line)):\(Int64(upper.column))"
    }

    /// `words` in quotes, on one line.
    static func quoted(_ words: String) -> String {
        var quoted = "\""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            case "\"", "\\":
                quoted += "\\"
                quoted.unicodeScalars.append(scalar)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    // MARK: Front matter

    private mutating func dumpFrontMatter() {
        let frontMatter = lecture.frontMatter
        guard let range = frontMatter.range else { return }
        line("front matter", range) { dumper in
            dumper.richText("title", frontMatter.title)
            dumper.richText("subtitle", frontMatter.subtitle)
            dumper.entry("number", frontMatter.number)
            for author in frontMatter.authors { dumper.entry("author", author) }
            dumper.entry("date", frontMatter.date)
            dumper.entry("lang", frontMatter.language)
            dumper.entry("description", frontMatter.description)
            dumper.entry("course", frontMatter.course)
            dumper.entry("seed", frontMatter.seed.map { "\($0)" })
            dumper.entry("version", frontMatter.version)
            dumper.entry("variant", frontMatter.variant.map { "\($0)" })
            dumper.entry("handout", frontMatter.handout)
            for parameter in frontMatter.parameters {
                dumper.line("param \(parameter.name) = \(Self.words(for: parameter.value))", parameter.range)
            }
            for file in frontMatter.data { dumper.line("data " + Self.quoted(file.name), file.range) }
            for symbol in frontMatter.symbols {
                dumper.line("symbol \(symbol.name) " + Self.quoted(symbol.replacement), symbol.range)
            }
            for macro in frontMatter.macros {
                dumper.line("macro \(macro.name) " + Self.quoted(macro.replacement), macro.range)
            }
        }
    }

    private static func words(for value: Parameter.Value) -> String {
        switch value {
        case .integer(let integer): "integer \(integer)"
        case .double(let number): "double \(number)"
        case .boolean(let truth): "boolean \(truth)"
        case .text(let text): "text " + quoted(text)
        }
    }

    private mutating func entry(_ key: String, _ value: String?) {
        guard let value else { return }
        text += String(repeating: "  ", count: depth) + key + " " + Self.quoted(value) + "\n"
    }

    mutating func richText(_ key: String, _ text: RichText?) {
        guard let text else { return }
        line(key, text.range) { $0.inlines(text.inlines) }
    }
}
