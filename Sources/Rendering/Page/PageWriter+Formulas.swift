import Formulas
import LectureModel

extension PageWriter {
    /// A formula of its own, in a box that scrolls beside its number.
    mutating func displayFormula(_ formula: DisplayFormula) {
        let number = formula.number.map { formula.isBare ? $0 : "(" + $0 + ")" }
        let label = number.map { PageWords.formula + " " + $0 } ?? PageWords.formula
        element("div", MarkupAttribute.identifier(formula.label) + [.className("formula")]) { page in
            page.scroller(label) { $0.displayed(formula.tex) }
            if let number { page.writer.element("span", [.className("number")], text: number) }
        }
    }

    /// A formula of the author; one that a phone cannot hold may be broken between its statements and relations.
    private mutating func displayed(_ tex: TeXSource) {
        let tree = formulas.formula(of: tex)
        let statements = FormulaLines.statements(of: tree)
        guard !statements.isEmpty else { return mathematics(tree, isDisplay: true, tex: tex.source) }
        usesFormulas = true
        let lecture = report.lecture
        element("math", [MarkupAttribute("display", "block"), MarkupAttribute("alttext", tex.source)]) { page in
            page.element("mrow", [.className("wrap statements")]) { page in
                for statement in statements {
                    let lines = statement.parts.isEmpty ? [statement] : statement.parts
                    MathMLWriter.writeLines(of: lines, isDisplay: true, into: &page.writer) {
                        lecture.number(ofEquation: $0)
                    }
                }
            }
        }
    }

    /// A formula in a line of text; one that a phone's line cannot hold scrolls for itself, like all that is wide.
    mutating func inlineFormula(_ formula: InlineFormula) {
        let tree = formulas.formula(of: formula.tex)
        guard FormulaWidth.of(tree) > PageWriter.widestInline, !isInsideLink else {
            return mathematics(tree, isDisplay: formula.isDisplay, tex: formula.tex.source)
        }
        element("span", PageWriter.scrolling(PageWords.formula, className: "inline")) { page in
            page.mathematics(tree, isDisplay: formula.isDisplay, tex: formula.tex.source)
        }
    }

    /// In thousandths of the letter size: a line of the narrowest page that must not scroll, 320 px, less some room.
    private static let widestInline = 13_000

    /// The author's TeX as mathematics.
    mutating func mathematics(_ tex: TeXSource, isDisplay: Bool) {
        mathematics(formulas.formula(of: tex), isDisplay: isDisplay, tex: tex.source)
    }

    mutating func mathematics(_ formula: Formula, isDisplay: Bool, tex: String? = nil) {
        usesFormulas = true
        let lecture = report.lecture
        MathMLWriter.write(formula, isDisplay: isDisplay, tex: tex, into: &writer) { lecture.number(ofEquation: $0) }
    }

    /// A formula that a cell shows.
    mutating func shownFormula(_ formula: Formula) {
        scroller(PageWords.formula) { $0.mathematics(formula, isDisplay: true) }
    }

    /// Assignments done by hand: below each other, on their equals signs, the result heavier.
    mutating func steps(_ steps: [Step]) {
        element("div", [.className("steps")]) { page in
            for step in steps { page.step(step) }
        }
    }

    private mutating func step(_ step: Step) {
        element("div", [.className("step")]) { page in
            if let label = step.label { page.writer.element("span", [.className("label")], text: label) }
            if step.stages.isEmpty { return }
            page.scroller(PageWords.steps) { page in
                page.usesFormulas = true
                let attributes = [MarkupAttribute("display", "block"), MarkupAttribute("alttext", step.tex)]
                page.element("math", attributes) { $0.stages(of: step) }
            }
        }
    }

    private mutating func stages(of step: Step) {
        element("mtable", [.className("aligned"), MarkupAttribute("displaystyle", "true")]) { page in
            for (index, stage) in step.stages.enumerated() {
                let isResult = index > 0 && index == step.stages.count - 1
                page.element("mtr") { page in
                    page.element("mtd") { if index == 0, let symbol = step.symbol { $0.content(symbol) } }
                    page.element("mtd") { $0.stage(stage, isResult: isResult) }
                }
            }
        }
    }

    /// What stands behind an equals sign; where it is long, lines may end between its terms.
    private mutating func stage(_ stage: Formula, isResult: Bool) {
        let part = FormulaLines.part(of: stage)
        guard part.parts.isEmpty else {
            return MathMLWriter.writeLines(
                of: part.parts, className: isResult ? "wrap result" : "wrap", isDisplay: true,
                before: { $0.element("mo", text: "=") }, into: &writer)
        }
        element("mrow") { page in
            page.writer.element("mo", text: "=")
            page.element("mrow", isResult ? [.className("result")] : []) { $0.content(stage) }
        }
    }

    private mutating func content(_ formula: Formula) {
        MathMLWriter.writeContent(of: formula, isDisplay: true, into: &writer)
    }
}

extension Step {
    /// The step as one line of TeX: symbol = formula = numbers = result.
    var tex: String {
        let parts = (symbol.map { [$0] } ?? []) + stages
        return parts.map { TeXWriter.string($0) }.joined(separator: " = ")
    }
}

extension Lecture {
    /// What a reference inside a formula shows.
    fileprivate func number(ofEquation name: String) -> String? {
        labels.first { $0.kind == .equation && $0.name == name }?.number
    }
}
