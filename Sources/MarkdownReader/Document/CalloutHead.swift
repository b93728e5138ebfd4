import Diagnostics
import LectureModel

/// `[!KIND] title {cite=03#chain}`: the first line of a callout, and the text below it in the same paragraph.
struct CalloutHead {
    let word: String
    let range: SourceRange
    /// The first line without kind and citation.
    private let line: InlineSource
    let body: InlineSource
    let citation: Citation?

    /// Nil for a quote that begins otherwise.
    init?(_ block: RawBlock, _ state: ReaderState) {
        let isText = block.kind == .paragraph || (block.kind == .heading(level: 2) && block.lastLine > block.firstLine)
        let content = block.content
        let bytes = content.bytes
        guard isText, bytes.has("[!", at: 0) else { return nil }
        var end = 2
        while end < bytes.count, bytes[end].isLetter { end += 1 }
        guard end > 2, end < bytes.count, bytes[end] == .closeBracket else { return nil }
        word = String(decoding: bytes[2..<end], as: UTF8.self)
        range = state.source.range(content.offsets(0..<end + 1))
        let lineEnd = bytes.firstIndex(of: .lineFeed) ?? bytes.count
        body = lineEnd < bytes.count ? content.dropping(lineEnd + 1) : InlineSource()
        let title = bytes.trimmed(end + 1..<lineEnd)
        let (text, citation) = Self.citation(title, content, state)
        line = content.part(text)
        self.citation = citation
    }

    /// What the author wrote behind the kind.
    func title(_ state: ReaderState) -> RichText? {
        guard !line.isEmpty else { return nil }
        return RichText(
            inlines: InlineParser.parse(line, state),
            range: state.source.range(line.offsets(0..<line.bytes.count)))
    }

    private static func citation(
        _ title: Range<Int>, _ content: InlineSource, _ state: ReaderState
    ) -> (Range<Int>, Citation?) {
        let bytes = content.bytes
        guard !title.isEmpty, bytes[title.upperBound - 1] == .closeBrace,
            let brace = bytes[title].lastIndex(of: .openBrace), bytes.has("{cite=", at: brace)
        else { return (title, nil) }
        let target = brace + 6..<title.upperBound - 1
        let parts = bytes[target].split(separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
        let citation = Citation(
            lecture: String(decoding: parts[0], as: UTF8.self),
            section: parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : "",
            range: state.source.range(content.offsets(brace..<title.upperBound)))
        return (bytes.trimmed(title.lowerBound..<brace), citation)
    }
}
