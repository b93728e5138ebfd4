import Diagnostics

extension LectureDumper {
    mutating func inlines(_ inlines: [Inline]) {
        for inline in inlines { self.inline(inline) }
    }

    private mutating func inline(_ inline: Inline) {
        switch inline {
        case .text(let text, let range): line("text " + Self.quoted(text), range)
        case .code(let code, let range): line("code " + Self.quoted(code), range)
        case .emphasis(let children, let range): line("emphasis", range) { $0.inlines(children) }
        case .strong(let children, let range): line("strong", range) { $0.inlines(children) }
        case .link(let link): line("link " + Self.quoted(link.destination), link.range) { $0.inlines(link.children) }
        case .image(let image):
            line("image " + Self.quoted(image.source), image.range) { $0.inlines(image.alternative) }
        case .formula(let formula):
            line((formula.isDisplay ? "display " : "formula ") + Self.quoted(formula.tex.source), formula.range)
        case .value(let index, let range):
            line("value " + Self.quoted(lecture.inlineValues[index].expression.string), range)
        case .checkedNumber(let index, let range): checkedNumber(lecture.checkedNumbers[index], range)
        case .crossReference(let reference):
            let target = lecture.target(of: reference)?.text ?? "nothing"
            line("reference \(reference.name) to \(target)", reference.range)
        case .footnote(let reference):
            line("footnote reference \(Int64(reference.number))", reference.range)
        case .softBreak(let range): line("soft break", range)
        case .lineBreak(let range): line("line break", range)
        case .html(let source, let range): line("html " + Self.quoted(source), range)
        }
    }

    private mutating func checkedNumber(_ number: CheckedNumber, _ range: SourceRange) {
        let binding = number.expression.map { "= " + Self.quoted($0.string) } ?? "given"
        line("number \(number.digits) " + binding, range)
    }
}
