import Diagnostics
import Formulas
import LectureModel

extension MarkdownWriter {
    mutating func text(_ inlines: [Inline]) -> String {
        var result = ""
        for inline in inlines { result += text(inline) }
        return result
    }

    private mutating func text(_ inline: Inline) -> String {
        switch inline {
        case .text(let text, _): MarkdownText.escaped(text)
        case .code(let code, _): MarkdownText.code(code)
        case .emphasis(let children, _): "*" + text(children) + "*"
        case .strong(let children, _): "**" + text(children) + "**"
        case .link(let link): self.link(link)
        case .image(let image): self.image(image)
        case .formula(let formula): inlineFormula(source(of: formula.tex))
        case .value(let index, _): inlineValue(index)
        case .checkedNumber(let index, _): checkedNumber(index)
        case .crossReference(let reference): crossReference(reference)
        case .footnote(let reference): "[^" + String(reference.number) + "]"
        case .softBreak: "\n"
        case .lineBreak: "\\\n"
        case .html(let source, _): report.trustsHTML ? source : MarkdownText.escaped(source)
        }
    }

    private mutating func link(_ link: Link) -> String {
        let words = text(link.children)
        guard let address = LinkAddress.safe(link.destination) else { return words }
        return "[" + words + "](" + MarkdownText.address(address) + ")"
    }

    mutating func image(_ image: Image) -> String {
        let words = MarkdownText.escaped(image.alternative.plain)
        guard let address = address(ofPicture: image.source) else { return words }
        return "![" + words + "](" + address + ")"
    }

    private func crossReference(_ reference: CrossReference) -> String {
        guard let target = report.lecture.target(of: reference) else {
            return MarkdownText.escaped("@" + reference.name)
        }
        return "[" + MarkdownText.escaped(target.text) + "](#" + target.identifier + ")"
    }

    private func inlineValue(_ index: Int) -> String {
        guard index < report.result.inlineValues.count else { return "" }
        switch report.result.inlineValues[index] {
        case .text(let text): return MarkdownText.escaped(NumberText.typeset(text))
        case .formula(let formula): return inlineFormula(TeXWriter.string(formula))
        case .failed(let diagnostic): return failure(diagnostic.message)
        case .notRun(let reason): return failure(PageWords.reason(reason, in: report.lecture))
        }
    }

    private func checkedNumber(_ index: Int) -> String {
        let digits = NumberText.typeset(report.lecture.checkedNumbers[index].digits)
        guard index < report.result.checkedNumbers.count,
            case .failed(let diagnostic) = report.result.checkedNumbers[index]
        else { return digits }
        return digits + " " + failure(diagnostic.message)
    }

    private func failure(_ message: String) -> String { "**✗ " + MarkdownText.escaped(message) + "**" }

    // MARK: Formulas

    /// The author's TeX; written anew where it uses macros that nobody else knows.
    private func source(of tex: TeXSource) -> String {
        formulas.hasMacros ? TeXWriter.string(formulas.formula(of: tex)) : tex.source
    }

    /// GitHub reads `\{` and `*` before it reads the formula, unless the dollars have backticks inside.
    func inlineFormula(_ source: String) -> String {
        let source = MarkdownWriter.oneLine(source)
        guard flavor == .gitHub, MarkdownWriter.isTouchedByMarkdown(source) else { return "$" + source + "$" }
        return "$`" + source + "`$"
    }

    mutating func lines(of formula: DisplayFormula) -> [String] {
        var source = self.source(of: formula.tex)
        if let number = formula.number, !MarkdownWriter.contains("\\tag", source) { source += " \\tag{" + number + "}" }
        return displayFormula(source, label: formula.label)
    }

    func displayFormula(_ source: String, label: String? = nil) -> [String] {
        let anchor = MarkdownWriter.anchor(label)
        let lines = MarkdownText.lines(of: source).filter { !$0.allSatisfy { $0.isWhitespace } }
        let usesFence = flavor == .gitHub && MarkdownWriter.isTouchedByMarkdown(source)
        let formula = usesFence ? ["```math"] + lines + ["```"] : ["$$"] + lines + ["$$"]
        return MarkdownWriter.paragraphs([anchor.isEmpty ? [] : [anchor], formula])
    }

    private static func isTouchedByMarkdown(_ source: String) -> Bool {
        let bytes = Array(source.utf8)
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "<") { return true }
            guard byte == UInt8(ascii: "\\"), index + 1 < bytes.count else { continue }
            switch bytes[index + 1] {
            case 33...47, 58...64, 91...96, 123...126: return true
            default: continue
            }
        }
        return false
    }

    private static func contains(_ part: StaticString, _ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let count = part.utf8CodeUnitCount
        guard bytes.count >= count else { return false }
        return part.withUTF8Buffer { part in
            (0...(bytes.count - count)).contains { bytes[$0..<($0 + count)].elementsEqual(part) }
        }
    }
}
