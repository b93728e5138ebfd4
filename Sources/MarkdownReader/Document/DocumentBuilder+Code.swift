import Diagnostics
import LectureModel

extension DocumentBuilder {
    mutating func appendCode(_ raw: RawBlock, info: [UInt8], _ range: SourceRange, to built: inout [Block]) {
        let literal = blocks.unmasked(raw.literal)
        let fence = FenceScanner(source: state.source, block: raw, info: info, literal: literal)
        let code = String(decoding: literal, as: UTF8.self)
        guard isFull, fence.isFenced else {
            let words = String(decoding: info, as: UTF8.self).split { $0 == " " || $0 == "\t" || $0 == "\n" }
            let listing = Listing(language: words.first.map { String($0) }, code: code, range: range)
            return built.append(.listing(listing))
        }
        if !fence.isClosed { state.report(.error, DocumentMessages.unclosedFence, at: fence.range) }
        let origins = LiteralLines(source: state.source).origins(of: literal, firstLine: raw.firstLine + 1)
        let meaning = FenceInfo(info)
        switch meaning.kind {
        case .cell:
            if !meaning.surplus.isEmpty {
                state.report(.warning, CellMessages.surplusInfo(meaning.surplus), at: fence.range)
            }
            state.isInsideCell = true
            let cell = CellReader(state: state).read(literal, origins: origins, range: range)
            state.isInsideCell = false
            appendCell(cell, to: &built)
        case .math(let label):
            let fragment = mathFragment(literal, origins)
            let tex = state.formula(fragment.string, at: fragment.range)
            built.append(.formula(display(tex, label: label, range: range)))
        case .listing(let language):
            built.append(.listing(Listing(language: language, code: code, range: range)))
        }
    }

    private func mathFragment(_ literal: [UInt8], _ origins: [Int]) -> SourceFragment {
        guard literal.last == .lineFeed else { return state.fragment(literal, origins: origins) }
        return state.fragment(Array(literal.dropLast()), origins: Array(origins.dropLast()))
    }

    // MARK: Cells

    private mutating func appendCell(_ cell: Cell, to built: inout [Block]) {
        var cell = cell
        let index = state.cells.count
        switch cell.role {
        case .plain:
            number(&cell)
            state.cells.append(cell)
            built.append(.cell(index, cell.range))
        case .exercise(let identifier):
            state.cells.append(cell)
            appendExercise(identifier, cell, index, to: &built)
        case .test:
            // Where it is shown is decided when all exercises are known.
            state.cells.append(cell)
            built.append(.cell(index, cell.range))
        }
    }

    /// A cell with a caption is a figure, or a table where its label says so; so is one with a figure's label.
    private mutating func number(_ cell: inout Cell) {
        let label = cell.options.label ?? ""
        let kind: Label.Kind =
            if label.hasPrefix(Label.Kind.table.prefix) {
                .table
            } else if label.hasPrefix(Label.Kind.figure.prefix)
                || cell.options.caption != nil
            { .figure } else { .cell }
        if kind != .cell { cell.number = state.labels.nextNumber(kind) }
        guard let label = cell.options.label else { return }
        add(kind, label, number: cell.number, range: cell.options.place(of: "label") ?? cell.range)
    }

    // MARK: Exercises

    /// The blocks since the last heading, cell or exercise become the statement.
    private mutating func appendExercise(_ identifier: String, _ cell: Cell, _ index: Int, to built: inout [Block]) {
        let place = cell.options.place(of: "exercise") ?? cell.range
        if let first = state.exercises.first(where: { $0.identifier == identifier }) {
            let range = state.cells[first.answer].options.place(of: "exercise") ?? first.range
            let note = Diagnostic(.note, CellMessages.firstExercise, at: range)
            state.report(.error, CellMessages.duplicateExercise(identifier), at: place, notes: [note])
            return built.append(.cell(index, cell.range))
        }
        let start = (built.lastIndex(where: \.endsStatement) ?? -1) + 1
        let statement = Array(built[start...])
        built.removeLast(statement.count)
        let number = String(state.exercises.count + 1)
        let name = Label.Kind.exercise.prefix + identifier
        add(.exercise, name, number: number, range: place)
        if let label = cell.options.label {
            add(.exercise, label, number: number, range: cell.options.place(of: "label") ?? place)
        }
        let range = statement.first.map { cell.range.union($0.range) } ?? cell.range
        state.exercises.append(
            Exercise(
                identifier: identifier, title: cell.options.caption?.inlines ?? lastHeading,
                number: state.exercises.count + 1, points: cell.options.points, statement: statement, answer: index,
                hints: cell.options.hints, range: range))
        built.append(.exercise(state.exercises.count - 1, range))
    }
}

extension Block {
    /// Whether an exercise's statement cannot reach over this block.
    fileprivate var endsStatement: Bool {
        switch self {
        case .heading, .cell, .exercise: true
        default: false
        }
    }
}
