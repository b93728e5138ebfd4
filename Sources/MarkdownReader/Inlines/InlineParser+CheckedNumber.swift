import Diagnostics
import LectureModel

extension InlineParser {
    /// The comment `<!-- = expression -->` or `<!-- given -->` directly behind a number; false for any other comment.
    mutating func parseCheckedNumber(_ comment: Range<Int>) -> Bool {
        let inside = bytes.trimmed(comment.lowerBound + 4..<comment.upperBound - 3)
        let isBound = bytes.has("=", at: inside.lowerBound) && !inside.isEmpty
        let isGiven = bytes[inside].elementsEqual("given".utf8)
        guard isBound || isGiven else { return false }
        guard let digits = numberBehind(comment.lowerBound) else {
            state.report(.error, InlineMessages.noNumber, at: sourceRange(comment))
            return false
        }
        let expression = isBound ? bytes.trimmed(inside.lowerBound + 1..<inside.upperBound) : 0..<0
        if isBound, expression.isEmpty {
            state.report(.error, InlineMessages.emptyBinding, at: sourceRange(comment))
            return false
        }
        trimLast(digits.count)
        let range = digits.lowerBound..<comment.upperBound
        let number = CheckedNumber(
            digits: string(digits), digitsRange: sourceRange(digits),
            expression: isBound ? fragment(expression) : nil, cellsBefore: state.cellCount, range: sourceRange(range))
        state.checkedNumbers.append(number)
        append(.checkedNumber(state.checkedNumbers.count - 1, number.range), range)
        return true
    }

    /// The number that ends at `end`: a sign, digits, a fraction, an exponent.
    private func numberBehind(_ end: Int) -> Range<Int>? {
        guard let last = items.last, case .text = last.kind, last.range.upperBound == end else { return nil }
        let text = last.range
        var start = digits(before: end, in: text)
        guard start < end else { return nil }
        var mark = start
        if mark > text.lowerBound, "+-".utf8.contains(bytes[mark - 1]) { mark -= 1 }
        if mark > text.lowerBound, bytes[mark - 1] | 0x20 == UInt8(ascii: "e") {
            let mantissa = decimal(before: mark - 1, in: text)
            if mantissa < mark - 1 { start = mantissa } else { start = decimal(before: end, in: text) }
        } else {
            start = decimal(before: end, in: text)
        }
        return sign(before: start, in: text)..<end
    }

    private func decimal(before end: Int, in text: Range<Int>) -> Int {
        let fraction = digits(before: end, in: text)
        guard fraction > text.lowerBound, bytes[fraction - 1] == UInt8(ascii: ".") else { return fraction }
        let whole = digits(before: fraction - 1, in: text)
        return whole < fraction - 1 ? whole : fraction
    }

    private func digits(before end: Int, in text: Range<Int>) -> Int {
        var start = end
        while start > text.lowerBound, bytes[start - 1].isDigit { start -= 1 }
        return start
    }

    /// A hyphen, plus or minus sign that does not join the number to a word.
    private func sign(before start: Int, in text: Range<Int>) -> Int {
        var sign = start
        if start > text.lowerBound, "+-".utf8.contains(bytes[start - 1]) { sign = start - 1 }
        if bytes.has("\u{2212}", at: start - 3), start - 3 >= text.lowerBound { sign = start - 3 }
        guard sign > text.lowerBound else { return sign }
        let before = bytes[sign - 1]
        return before.isLetter || before.isDigit || before == UInt8(ascii: ")") ? start : sign
    }
}
