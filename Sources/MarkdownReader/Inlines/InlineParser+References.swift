import Diagnostics
import LectureModel

extension InlineParser {
    /// `[^name]`, if a footnote has that name.
    mutating func parseFootnoteReference() -> Bool {
        guard bytes.has("[^", at: index) else { return false }
        var end = index + 2
        while end < bytes.count, bytes[end] != .closeBracket, !bytes[end].isSpace, bytes[end] != .openBracket {
            end += 1
        }
        guard end < bytes.count, bytes[end] == .closeBracket,
            let note = state.footnotes.use(string(index + 2..<end))
        else { return false }
        let range = index..<end + 1
        let reference = FootnoteReference(
            footnote: note.index, number: note.number, occurrence: note.occurrence, range: sourceRange(range))
        append(.footnote(reference), range)
        return true
    }

    /// `@fig-loss`, not inside a word.
    mutating func parseCrossReference() {
        let before = index > 0 ? bytes[index - 1] : .space
        let isInside = before.isLetter || before.isDigit || before >= 0x80
        guard !isInside, let prefix = Self.referencePrefixes.first(where: { bytes.has($0, at: index + 1) }) else {
            return takeText(1)
        }
        var end = index + 1
        while end < bytes.count, bytes[end].isLabel { end += 1 }
        // A full stop or a dash at the end belongs to the sentence.
        while end > index + 1, !bytes[end - 1].isLetter, !bytes[end - 1].isDigit { end -= 1 }
        guard end > index + 1 + prefix.utf8CodeUnitCount else { return takeText(1) }
        appendReference(string(index + 1..<end), index..<end)
    }

    private static let referencePrefixes: [StaticString] = ["fig-", "tbl-", "eq-", "sec-", "exr-"]

    /// `\eqref{name}` or `\ref{name}` in prose.
    mutating func parseTeXReference() -> Bool {
        guard let command = Self.referenceCommands.first(where: { bytes.has($0, at: index) }) else { return false }
        let start = index + command.utf8CodeUnitCount
        var end = start
        while end < bytes.count, bytes[end].isLabel || bytes[end] == UInt8(ascii: ":") { end += 1 }
        guard end > start, end < bytes.count, bytes[end] == .closeBrace else { return false }
        appendReference(string(start..<end), index..<end + 1)
        return true
    }

    private static let referenceCommands: [StaticString] = ["\\eqref{", "\\ref{"]

    private mutating func appendReference(_ name: String, _ range: Range<Int>) {
        let reference = CrossReference(name: name, index: state.references.count, range: sourceRange(range))
        state.references.append(reference)
        append(.crossReference(reference), range)
    }
}
