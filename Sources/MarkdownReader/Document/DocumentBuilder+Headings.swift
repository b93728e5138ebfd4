import Diagnostics
import LectureModel

extension DocumentBuilder {
    mutating func appendHeading(_ raw: RawBlock, level: Int, to built: inout [Block], isTop: Bool) {
        if appendUnderlinedTable(raw, to: &built) { return }
        let range = state.source.range(of: raw)
        guard isFull else {
            let inlines = InlineParser.parse(raw.content, state)
            return built.append(.heading(Heading(level: level, inlines: inlines, range: range)))
        }
        let (content, label) = split(raw.content)
        let inlines = InlineParser.parse(content, state)
        let isTitle = titleIsHeading && level == 1 && title == nil
        if isTitle { title = RichText(inlines: inlines, range: range) } else if level == 1 { shift = 1 }
        let shown = isTitle ? 1 : min(6, level + shift)
        let number = isTop && shown > 1 && shown < 5 ? state.labels.nextSection(level: shown) : ""
        lastHeading = inlines
        let identifier: String
        if let label, add(.section, label.name, number: number, range: label.range) {
            identifier = label.name
        } else {
            identifier = state.labels.addHeading(words: inlines.plain, number: number, range: range)
        }
        built.append(
            .heading(
                Heading(
                    level: shown, inlines: inlines, identifier: identifier, label: label?.name, number: number,
                    range: range)))
    }

    /// The text of a heading, and the label `{#sec-…}` at its end.
    private func split(_ content: InlineSource) -> (InlineSource, (name: String, range: SourceRange)?) {
        let bytes = content.bytes
        guard bytes.last == .closeBrace, let brace = bytes.lastIndex(of: .openBrace), bytes.has("{#", at: brace) else {
            return (content, nil)
        }
        let name = brace + 2..<bytes.count - 1
        guard !name.isEmpty, bytes[name].allSatisfy(\.isLabel) else { return (content, nil) }
        let text = bytes.trimmed(0..<brace)
        let range = state.source.range(content.offsets(brace..<bytes.count))
        return (content.part(0..<text.upperBound), (String(decoding: bytes[name], as: UTF8.self), range))
    }

    /// A rule directly below a table underlines it, for libcmark; for GitHub the table ends there.
    private mutating func appendUnderlinedTable(_ raw: RawBlock, to built: inout [Block]) -> Bool {
        guard raw.lastLine > raw.firstLine,
            TableReader(source: state.source, content: raw.content, isFull: isFull).read() != nil
        else { return false }
        appendText(raw.content, to: &built)
        let underline = state.source.line(raw.lastLine)
        let offsets = state.source.bytes.trimmed(underline)
        built.append(.thematicBreak(state.source.range(offsets)))
        return true
    }
}
