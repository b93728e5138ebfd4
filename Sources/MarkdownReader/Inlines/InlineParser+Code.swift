import Diagnostics
import LectureModel

extension InlineParser {
    mutating func parseBackticks() {
        var end = index
        while end < bytes.count, bytes[end] == .backtick { end += 1 }
        guard let partner = ticks.start(ofLength: end - index, from: end) else { return takeText(end - index) }
        let range = index..<partner + end - index
        if isFull, let value = inlineValue(end..<partner, in: range) {
            append(value, range)
        } else {
            append(.code(code(end..<partner), sourceRange(range)), range)
        }
    }

    /// Line feeds become spaces, and one space at both ends goes if there is anything else.
    private func code(_ range: Range<Int>) -> String {
        var text = bytes[range].map { $0 == .lineFeed ? .space : $0 }
        if text.count > 2, text.first == .space, text.last == .space, text.contains(where: { $0 != .space }) {
            text.removeFirst()
            text.removeLast()
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// `{swift} expression` inside a code span.
    private func inlineValue(_ inside: Range<Int>, in span: Range<Int>) -> Inline? {
        let text = bytes.trimmed(inside)
        let mark = bytes[text].prefix(7).map { $0 | 0x20 }
        guard mark == [UInt8]("{swift}").map({ $0 | 0x20 }) else { return nil }
        let expression = bytes.trimmed(text.lowerBound + 7..<text.upperBound)
        if expression.isEmpty {
            state.report(.error, InlineMessages.emptyInlineValue, at: sourceRange(span))
            return nil
        }
        let value = InlineValue(
            expression: fragment(expression), cellsBefore: state.cellCount, range: sourceRange(span))
        state.inlineValues.append(value)
        return .value(state.inlineValues.count - 1, value.range)
    }

    /// Swift source that stands in the prose; lines after the first lose their indentation.
    func fragment(_ range: Range<Int>) -> SourceFragment {
        var origins = [content.offset(of: range.lowerBound)]
        for index in range where bytes[index] == .lineFeed && index + 1 < range.upperBound {
            origins.append(content.offset(of: index + 1))
        }
        return state.fragment(Array(bytes[range]), origins: origins)
    }
}
