import Diagnostics
import LectureModel

/// Gives the test cells to their exercises, and takes them out of the flow of blocks.
struct ExerciseTests {
    let state: ReaderState

    func assign(_ blocks: [Block]) -> [Block] {
        var isTaken = [Bool](repeating: false, count: state.cells.count)
        var byIdentifier: [String: Int] = [:]
        for (index, exercise) in state.exercises.enumerated() { byIdentifier[exercise.identifier] = index }
        for (index, cell) in state.cells.enumerated() {
            guard case .test(let identifier) = cell.role else { continue }
            if let exercise = byIdentifier[identifier] {
                state.exercises[exercise].tests.append(index)
                isTaken[index] = true
            } else {
                let nearest = state.nearest(identifier, among: state.exercises.map(\.identifier))
                state.report(
                    .error, CellMessages.unknownExercise(identifier, nearest: nearest),
                    at: cell.options.place(of: "test") ?? cell.range)
            }
        }
        for index in state.exercises.indices {
            state.exercises[index].statement = without(isTaken, state.exercises[index].statement)
        }
        return without(isTaken, blocks)
    }

    private func without(_ isTaken: [Bool], _ blocks: [Block]) -> [Block] {
        blocks.compactMap { block in
            switch block {
            case .cell(let index, _): return isTaken[index] ? nil : block
            case .list(var list):
                for index in list.items.indices {
                    list.items[index].blocks = without(isTaken, list.items[index].blocks)
                }
                return .list(list)
            case .quote(var quote):
                quote.blocks = without(isTaken, quote.blocks)
                return .quote(quote)
            case .callout(var callout):
                callout.body = without(isTaken, callout.body)
                callout.answer = callout.answer.map { without(isTaken, $0) }
                return .callout(callout)
            case .heading, .paragraph, .table, .listing, .formula, .exercise, .figure, .thematicBreak, .html:
                return block
            }
        }
    }
}
