import LectureModel

/// What a reference leads to, shown beside it while the reader points at it or has it in focus.
///
/// `interestfor` opens a popover without any script. Browsers that do not know it leave the popover closed and the
/// link a link, so nothing depends on a preview.
extension PageWriter {
    static func preview(of identifier: String) -> String { "preview-" + identifier }

    /// Writes the previews that references of the page ask for, in the order of their targets.
    mutating func previews() {
        guard !previewed.isEmpty else { return }
        isInsideLink = true
        let lecture = report.lecture
        var heading: Heading?
        lecture.forEachBlock { block in
            if let opening = heading {
                heading = nil
                section(opening, followedBy: block)
            }
            switch block {
            case .heading(let opening): heading = opening
            case .formula(let formula): preview(formula.label) { $0.displayFormula(formula.withoutLabel) }
            case .figure(let figure):
                preview(figure.label) {
                    $0.previewCaption(PageWords.name(of: .figure, number: figure.number), figure.caption)
                }
            case .cell(let index, _): preview(ofCell: index)
            case .exercise(let index, _): preview(of: lecture.exercises[index])
            case .paragraph, .list, .quote, .callout, .table, .listing, .thematicBreak, .html: break
            }
        }
        isInsideLink = false
    }

    private mutating func preview(_ identifier: String?, _ content: (inout PageWriter) -> Void) {
        guard let identifier, previewed.remove(identifier) != nil else { return }
        let attributes = [
            MarkupAttribute.className("preview"), MarkupAttribute("popover", "hint"),
            MarkupAttribute("id", PageWriter.preview(of: identifier)),
        ]
        element("div", attributes, content)
    }

    /// A heading with the paragraph that opens its section.
    private mutating func section(_ heading: Heading, followedBy block: Block) {
        preview(heading.identifier) { page in
            page.previewCaption(heading.number, heading.inlines.withoutNotes)
            if case .paragraph(let paragraph) = block {
                page.element("p") { $0.inlines(paragraph.inlines.withoutNotes) }
            }
        }
    }

    private mutating func preview(ofCell index: Int) {
        let cell = report.lecture.cells[index]
        guard let caption = cell.options.caption else { return }
        let kind = report.kind(of: cell, report.visibleOutputs(ofCell: index))
        preview(cell.options.label) { page in
            if let label = cell.options.label, let place = page.drawings[label] { page.drawing(again: place) }
            page.previewCaption(PageWords.name(of: kind, number: cell.number), caption.inlines)
        }
    }

    private mutating func preview(of exercise: Exercise) {
        preview(report.identifier(of: exercise)) { page in
            page.previewCaption(PageWords.exercise(exercise.number), exercise.title)
            if let points = exercise.points {
                page.writer.element("p", [.className("label")], text: PageWords.points(points))
            }
        }
    }

    private mutating func previewCaption(_ name: String, _ words: [Inline]) {
        element("p", [.className("title")]) { page in
            page.writer.element("b", text: name)
            page.writer.literal(" ")
            page.inlines(words)
        }
    }

    /// The drawing itself, not a copy of its marks.
    private mutating func drawing(again place: DrawingPlace) {
        let attributes = [
            MarkupAttribute.className("fig"), MarkupAttribute("viewBox", "0 0 " + place.width + " " + place.height),
            MarkupAttribute("width", place.width), MarkupAttribute("height", place.height),
            MarkupAttribute("aria-hidden", "true"), MarkupAttribute("focusable", "false"),
        ]
        element("svg", attributes) { page in
            page.writer.element("use", [MarkupAttribute("href", "#" + place.identifier)], text: "")
        }
    }
}

extension DisplayFormula {
    /// For a second place on the page, where its id would be one too many.
    fileprivate var withoutLabel: DisplayFormula {
        var formula = self
        formula.label = nil
        return formula
    }
}
