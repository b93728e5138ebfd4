import Diagnostics
import LectureModel

extension InlineParser {
    mutating func parseDollar() {
        if bytes.has("$$", at: index) { return parseDoubleDollar() }
        guard let end = formulas.end(ofFormulaAt: index) else {
            if looksLikeFormula(behind: index) {
                state.report(.warning, InlineMessages.unclosedFormula, at: sourceRange(index..<index + 1))
            }
            return takeText(1)
        }
        let range = index..<end + 1
        let formula = InlineFormula(
            tex: tex(index + 1..<end), isDisplay: false, range: sourceRange(range))
        append(.formula(formula), range)
    }

    /// Whether a command of TeX stands between a dollar that opens nothing and the next one: no price is written so.
    private func looksLikeFormula(behind dollar: Int) -> Bool {
        var place = dollar + 1
        guard place < bytes.count, !bytes[place].isSpace else { return false }
        while place + 1 < bytes.count, bytes[place] != .dollar, bytes[place] != .backtick {
            if bytes[place] == .backslash {
                if bytes[place + 1].isLetter { return true }
                place += 1
            }
            place += 1
        }
        return false
    }

    /// The reader has looked for the partners of these before any block was known; one without stays text.
    private mutating func parseDoubleDollar() {
        let offset = content.offset(of: index)
        guard let fileEnd = state.displayEnds[offset] else { return takeText(2) }
        let end = content.index(ofOffset: fileEnd - 1) + 1
        // The title of a callout or a cell of a table may end before its formula does.
        guard end >= index + 4, end <= bytes.count, content.offset(of: end - 1) == fileEnd - 1 else {
            return takeText(2)
        }
        var blank = end
        while blank < bytes.count, bytes[blank].isBlank { blank += 1 }
        let label = attributeLabel(at: blank)
        let range = index..<(label?.end ?? end)
        let formula = InlineFormula(
            tex: tex(index + 2..<end - 2), isDisplay: true, label: label?.name, range: sourceRange(range))
        append(.formula(formula), range)
    }

    private func tex(_ range: Range<Int>) -> TeXSource {
        let source = string(range)
        let place = bytes[range].contains(.lineFeed) ? fragment(range).range : sourceRange(range)
        return state.formula(source, at: place)
    }

    /// `{#label}` at `index`: the label, and where the text goes on.
    func attributeLabel(at index: Int) -> (name: String, range: Range<Int>, end: Int)? {
        guard bytes.has("{#", at: index) else { return nil }
        var end = index + 2
        while end < bytes.count, bytes[end].isLabel { end += 1 }
        guard end > index + 2, end < bytes.count, bytes[end] == .closeBrace else { return nil }
        return (string(index + 2..<end), index + 2..<end, end + 1)
    }
}
