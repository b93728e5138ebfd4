import Diagnostics

extension LectureDumper {
    mutating func blocks(_ blocks: [Block]) {
        for block in blocks { self.block(block) }
    }

    private mutating func block(_ block: Block) {
        switch block {
        case .heading(let heading):
            line(Self.words(for: heading), heading.range) { $0.inlines(heading.inlines) }
        case .paragraph(let paragraph): line("paragraph", paragraph.range) { $0.inlines(paragraph.inlines) }
        case .list(let list): self.list(list)
        case .quote(let quote): line("quote", quote.range) { $0.blocks(quote.blocks) }
        case .callout(let callout): self.callout(callout)
        case .table(let table): self.table(table)
        case .listing(let listing):
            line("listing " + (listing.language ?? "plain") + " " + Self.quoted(listing.code), listing.range)
        case .formula(let formula): display(formula)
        case .cell(let index, _): cell(index)
        case .exercise(let index, _): exercise(lecture.exercises[index])
        case .figure(let figure): self.figure(figure)
        case .thematicBreak(let range): line("thematic break", range)
        case .html(let html): line("html " + Self.quoted(html.source), html.range)
        }
    }

    private static func words(for heading: Heading) -> String {
        var words = "heading \(Int64(heading.level))"
        if !heading.number.isEmpty { words += " number " + heading.number }
        if !heading.identifier.isEmpty { words += " id " + heading.identifier }
        return words
    }

    private mutating func list(_ list: List) {
        let kind = list.start.map { "ordered list from \(Int64($0))" } ?? "bullet list"
        line(kind + (list.isTight ? " tight" : " loose"), list.range) { dumper in
            for item in list.items { dumper.line("item", item.range) { $0.blocks(item.blocks) } }
        }
    }

    private mutating func callout(_ callout: Callout) {
        line("callout " + callout.kind.rawValue, callout.range) { dumper in
            dumper.richText("title", callout.title)
            if let citation = callout.citation {
                dumper.line("cite \(citation.lecture)#\(citation.section)", citation.range)
            }
            dumper.blocks(callout.body)
            if let answer = callout.answer {
                dumper.line("answer", callout.range) { $0.blocks(answer) }
            }
        }
    }

    private mutating func table(_ table: Table) {
        line("table", table.range) { dumper in
            dumper.row("head", table.head, table)
            for row in table.rows { dumper.row("row", row, table) }
        }
    }

    private mutating func row(_ word: String, _ cells: [TableCell], _ table: Table) {
        for (cell, alignment) in zip(cells, table.alignments) {
            line(word + " cell " + Self.word(for: alignment), cell.range) { $0.inlines(cell.inlines) }
        }
    }

    private static func word(for alignment: Table.Alignment) -> String {
        switch alignment {
        case .none: "plain"
        case .left: "left"
        case .center: "center"
        case .right: "right"
        }
    }

    private mutating func display(_ formula: DisplayFormula) {
        var words = "display formula " + Self.quoted(formula.tex.source)
        if let label = formula.label { words += " label " + label }
        if let number = formula.number { words += " number " + number }
        line(words, formula.range)
    }

    private mutating func figure(_ figure: ImageFigure) {
        line("figure \(figure.number) " + Self.quoted(figure.image.source), figure.range) { dumper in
            dumper.inlines(figure.caption)
        }
    }

    // MARK: Cells

    private mutating func exercise(_ exercise: Exercise) {
        let points = exercise.points.map { ", \($0) points" } ?? ""
        line("exercise \(Int64(exercise.number)) \(exercise.identifier)" + points, exercise.range) { dumper in
            dumper.line("title", exercise.range) { $0.inlines(exercise.title) }
            dumper.line("statement", exercise.range) { $0.blocks(exercise.statement) }
            dumper.cell(exercise.answer)
            for test in exercise.tests { dumper.cell(test) }
        }
    }

    private mutating func cell(_ index: Int) {
        let cell = lecture.cells[index]
        let role =
            switch cell.role {
            case .plain: "cell"
            case .exercise: "answer cell"
            case .test: "test cell"
            }
        line("\(role) \(Int64(index)) " + Self.quoted(cell.code.string), cell.range) { dumper in
            for place in cell.options.places {
                let value = dumper.map.string(in: place.valueRange)
                dumper.line("\(place.key): \(value)", place.keyRange.union(place.valueRange))
            }
            dumper.richText("caption", cell.options.caption)
            for hint in cell.options.hints { dumper.richText("hint", hint) }
            dumper.richText("misconception", cell.options.misconception)
            for solution in cell.solutions {
                dumper.line(
                    "solution in lines \(Int64(solution.lines.lowerBound))-\(Int64(solution.lines.upperBound))",
                    cell.code.range)
            }
        }
    }
}
