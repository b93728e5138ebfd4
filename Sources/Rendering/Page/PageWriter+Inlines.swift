import Diagnostics
import LectureModel

extension PageWriter {
    mutating func inlines(_ inlines: [Inline]) {
        parts(of: inlines) { $0.inline($1) }
    }

    /// Gives the parts of a line to `write`, but for formulas with what touches them, a bracket or a point: a browser
    /// would part them at the end of a line, so they are written here as one.
    mutating func parts(of inlines: [Inline], _ write: (inout PageWriter, Inline) -> Void) {
        var rest = inlines[...]
        while let inline = rest.popFirst() {
            if case .text(let text, let range) = inline, case .formula(let formula)? = rest.first {
                let (start, word) = PageWriter.lastWord(of: text)
                if !start.isEmpty { write(&self, .text(start, range)) }
                rest.removeFirst()
                kept(word, formula, &rest)
            } else if case .formula(let formula) = inline {
                kept("", formula, &rest)
            } else {
                write(&self, inline)
            }
        }
    }

    /// Writes a formula between `word` and the word that `rest` begins with, all on one line.
    private mutating func kept(_ word: String, _ formula: InlineFormula, _ rest: inout ArraySlice<Inline>) {
        var following = ""
        if case .text(let text, let range)? = rest.first {
            let end = text.utf8.firstIndex { $0 == 32 || $0 == 10 } ?? text.utf8.endIndex
            following = String(text[..<end])
            rest[rest.startIndex] = .text(String(text[end...]), range)
        }
        guard !word.isEmpty || !following.isEmpty else {
            return inlineFormula(formula)
        }
        element("span", [.className("kept")]) { page in
            page.writer.text(word)
            page.inlineFormula(formula)
            page.writer.text(following)
        }
    }

    /// The text up to its last space, and what stands behind that.
    private static func lastWord(of text: String) -> (start: String, word: String) {
        guard let space = text.utf8.lastIndex(where: { $0 == 32 || $0 == 10 }) else { return ("", text) }
        let end = text.utf8.index(after: space)
        return (String(text[..<end]), String(text[end...]))
    }

    mutating func inline(_ inline: Inline) {
        switch inline {
        case .text(let text, _): writer.text(text)
        case .code(let code, _): writer.element("code", text: code)
        case .emphasis(let children, _): element("em") { $0.inlines(children) }
        case .strong(let children, _): element("strong") { $0.inlines(children) }
        case .link(let link): self.link(link)
        case .image(let image): self.image(image)
        case .formula(let formula): inlineFormula(formula)
        case .value(let index, _): inlineValue(index)
        case .checkedNumber(let index, _): checkedNumber(index)
        case .crossReference(let reference): crossReference(reference)
        case .footnote(let reference): footnoteReference(reference)
        case .softBreak: writer.literal("\n")
        case .lineBreak: writer.literal("<br>\n")
        case .html(let source, _): rawHTML(source, isBlock: false)
        }
    }

    /// A link that may not be followed safely keeps its words.
    private mutating func link(_ link: Link) {
        let leads =
            report.linksToNeighbours || link.destination.utf8.first == UInt8(ascii: "#")
            || LinkAddress.isRemote(link.destination)
        guard leads, !isInsideLink, let address = LinkAddress.safe(link.destination) else {
            inlines(link.children)
            return
        }
        isInsideLink = true
        element("a", [MarkupAttribute("href", address)]) { $0.inlines(link.children) }
        isInsideLink = false
    }

    /// The picture itself, carried in the page; its words where it could not be read.
    mutating func image(_ image: Image) {
        let words = image.alternative.plain
        guard let picture = report.pictures[image.source] else {
            writer.element("em", text: words)
            return
        }
        writer.empty("img", [MarkupAttribute("src", picture.dataAddress), MarkupAttribute("alt", words)])
    }

    /// `Figure 3`, kept on one line, as a link to it.
    private mutating func crossReference(_ reference: CrossReference) {
        guard let target = report.lecture.target(of: reference) else {
            writer.text("@" + reference.name)
            return
        }
        let words = PageWriter.unbroken(target.text)
        guard !isInsideLink else {
            writer.text(words)
            return
        }
        var attributes = [MarkupAttribute.className("reference"), MarkupAttribute("href", "#" + target.identifier)]
        if target.kind != .cell {
            previewed.insert(target.identifier)
            attributes.append(MarkupAttribute("interestfor", PageWriter.preview(of: target.identifier)))
        }
        writer.element("a", attributes, text: words)
    }

    private static func unbroken(_ words: String) -> String {
        var text = ""
        for scalar in words.unicodeScalars { text.unicodeScalars.append(scalar == " " ? "\u{A0}" : scalar) }
        return text
    }

    private mutating func inlineValue(_ index: Int) {
        guard index < report.result.inlineValues.count else { return }
        switch report.result.inlineValues[index] {
        case .text(let text): writer.text(NumberText.typeset(text))
        case .formula(let formula): mathematics(formula, isDisplay: false)
        case .failed(let diagnostic): inlineFailure(diagnostic.message)
        case .notRun(let reason): inlineFailure(PageWords.reason(reason, in: report.lecture))
        }
    }

    /// The digits as the author wrote them; what they should have been stands behind a wrong number.
    private mutating func checkedNumber(_ index: Int) {
        let number = report.lecture.checkedNumbers[index]
        writer.text(NumberText.typeset(number.digits))
        guard index < report.result.checkedNumbers.count else { return }
        switch report.result.checkedNumbers[index] {
        case .text, .formula, .notRun: return
        case .failed(let diagnostic): inlineFailure(diagnostic.message)
        }
    }

    private mutating func inlineFailure(_ message: String) {
        writer.literal(" ")
        writer.element("span", [.className("error")], text: "✗ " + message)
    }
}
