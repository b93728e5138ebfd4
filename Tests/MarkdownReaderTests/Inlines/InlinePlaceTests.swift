import Diagnostics
import Foundation
import LectureModel
import Testing

/// Reads each inline back from the file at its reported range.
@Suite struct InlinePlaceTests {
    @Test(arguments: CommonMarkTests.specification + CommonMarkTests.tables)
    func examples(_ example: CommonMarkTests.Example) {
        check(Reading(example.markdown, .commonMark))
        check(Reading(example.markdown, .full))
    }

    @Test(arguments: SampleLectureTests.names) func samples(_ name: String) throws {
        let file = SampleLectureTests.folder.appendingPathComponent(name + "/lecture.md")
        let bytes = Array(try Data(contentsOf: file))
        let reading = Reading(bytes: bytes)
        #expect(InlineCollector(reading.lecture).inlines.count > 10)
        check(reading)
        // The same with the other line ends.
        check(Reading(bytes: bytes.flatMap { $0 == 10 ? [13, 10] : [$0] }))
    }

    private func check(_ reading: Reading) {
        var ends: [Int: SourcePosition] = [:]
        for (inline, parent, siblings) in InlineCollector(reading.lecture).inlines {
            let source = reading.source(inline.range)
            #expect(isPlausible(inline, source, reading), "\(inline) at \(source)")
            #expect(
                parent.lower <= inline.range.lower && inline.range.upper <= parent.upper, "\(inline) leaves \(parent)")
            if let end = ends[siblings] {
                #expect(end <= inline.range.lower, "\(inline) begins before the one before it ends")
            }
            ends[siblings] = inline.range.upper
        }
    }

    private func isPlausible(_ inline: Inline, _ source: String, _ reading: Reading) -> Bool {
        switch inline {
        case .text(let text, _): resolved(source, like: text)
        case .code(let code, _):
            source.hasPrefix("`") && source.hasSuffix("`")
                && squeezed(source).trimmingCharacters(in: ["`"]).replacing("\\|", with: "|")
                    == squeezed(code).trimmingCharacters(in: ["`"])
        case .emphasis:
            (source.hasPrefix("*") && source.hasSuffix("*")) || (source.hasPrefix("_") && source.hasSuffix("_"))
        case .strong:
            (source.hasPrefix("**") && source.hasSuffix("**")) || (source.hasPrefix("__") && source.hasSuffix("__"))
        case .link:
            (source.hasPrefix("[") && (source.hasSuffix(")") || source.hasSuffix("]")))
                || (source.hasPrefix("<") && source.hasSuffix(">"))
        case .image(let image):
            source.hasPrefix("![") && (source.hasSuffix(")") || source.hasSuffix("]") || image.label != nil)
        case .formula(let formula):
            source.hasPrefix("$") && squeezed(source).contains(squeezed(formula.tex.source))
        case .value(let index, _):
            source.hasPrefix("`") && source.contains(reading.lecture.inlineValues[index].expression.string)
        case .checkedNumber(let index, _):
            source.hasPrefix(reading.lecture.checkedNumbers[index].digits) && source.hasSuffix("-->")
        case .crossReference(let reference): source.hasSuffix(reference.name) || source.hasSuffix(reference.name + "}")
        case .footnote: source.hasPrefix("[^") && source.hasSuffix("]")
        case .softBreak: source.trimmingCharacters(in: .whitespaces).first?.isNewline == true
        case .lineBreak: source.trimmingCharacters(in: [" ", "\\"]).first?.isNewline == true
        case .html: source.hasPrefix("<") && source.hasSuffix(">")
        }
    }

    /// Text stands in the file as it is, apart from escapes, entities and what cannot be decoded.
    private func resolved(_ source: String, like text: String) -> Bool {
        if source == text { return true }
        if source.contains("&") || source.contains("\0") { return true }
        let unescaped = withoutEscapes(source)
        // A value in apostrophes doubles those inside it.
        return unescaped == text || source.replacing("''", with: "'") == text
    }

    /// Without white space and the marks of quotes, which code and formulas over several lines lose.
    private func squeezed(_ text: String) -> String {
        String(text.filter { !$0.isWhitespace && $0 != ">" })
    }

    /// Each backslash before an ASCII punctuation mark left out.
    private func withoutEscapes(_ source: String) -> String {
        var text = ""
        var isEscaped = false
        for character in source {
            let isMark = character.isASCII && !character.isLetter && !character.isNumber && !character.isWhitespace
            if isEscaped, !isMark { text += "\\" }
            if isEscaped || character != "\\" {
                text.append(character)
                isEscaped = false
            } else {
                isEscaped = true
            }
        }
        return isEscaped ? text + "\\" : text
    }
}
