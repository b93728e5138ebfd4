import Formulas
import LectureModel

extension PageWriter {
    /// A formula of its own, in a box that scrolls beside its number.
    mutating func displayFormula(_ formula: DisplayFormula) {
        let number = formula.number.map { "(" + $0 + ")" }
        let label = number.map { PageWords.formula + " " + $0 } ?? PageWords.formula
        element("div", MarkupAttribute.identifier(formula.label) + [.className("formula")]) { page in
            page.scroller(label) { $0.mathematics(formula.tex, isDisplay: true) }
            if let number { page.writer.element("span", [.className("number")], text: number) }
        }
    }

    /// The TeX of the author as mathematics.
    mutating func mathematics(_ tex: TeXSource, isDisplay: Bool) {
        var attributes = [MarkupAttribute("alttext", tex.source)]
        if isDisplay { attributes.append(MarkupAttribute("display", "block")) }
        element("math", attributes) { $0.writer.element("mtext", text: tex.source) }
    }

    /// A formula that a cell shows.
    mutating func shownFormula(_ formula: Formula) {
        scroller(PageWords.formula) { page in
            page.element("math", [MarkupAttribute("display", "block")]) { $0.mathematics(formula) }
        }
    }

    mutating func mathematics(_ formula: Formula) {
        writer.element("mtext", text: "formula")
    }

    /// Assignments done by hand: below each other, on their equals signs, the result heavier.
    mutating func steps(_ steps: [WorkedStep]) {
        element("div", [.className("steps")]) { page in
            for step in steps { page.step(step) }
        }
    }

    private mutating func step(_ step: WorkedStep) {
        element("div", [.className("step")]) { page in
            if let label = step.label { page.writer.element("span", [.className("label")], text: label) }
            page.scroller(PageWords.steps) { page in
                page.element("math", [MarkupAttribute("display", "block")]) { $0.stages(of: step) }
            }
        }
    }

    private mutating func stages(of step: WorkedStep) {
        element("mtable", [.className("aligned"), MarkupAttribute("displaystyle", "true")]) { page in
            for (index, stage) in step.stages.enumerated() {
                let isResult = index > 0 && index == step.stages.count - 1
                page.element("mtr") { page in
                    page.element("mtd") { if index == 0 { $0.mathematics(step.subject) } }
                    page.element("mtd") { page in
                        page.writer.element("mo", text: "=")
                        page.element("mrow", isResult ? [.className("result")] : []) { $0.mathematics(stage) }
                    }
                }
            }
        }
    }
}
