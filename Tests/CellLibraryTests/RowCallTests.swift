import Diagnostics
import Foundation
import Interpreter
import Tensors
import Testing

@testable import CellLibrary

/// Every row can be called, and none stops the process, whatever it is given.
///
/// Each is called with harmless values and a few bad ones; `LECTURE_ROW_CALLS=12` calls each so often.
@Suite struct RowCallTests {
    static let rounds = ProcessInfo.processInfo.environment["LECTURE_ROW_CALLS"].flatMap(Int.init) ?? 3
    static let rows: [RowCalls] = (TensorTopics.all + LearningTopics.all).flatMap { topic in
        topic.extensions.flatMap { group in
            group.rows.map { RowCalls(type: group.type.description, signature: $0.signature.description) }
        }
    }
    /// So many rows share a program: making one costs more than most calls.
    static let share = 25

    @Test(arguments: Array(stride(from: 0, to: rows.count, by: share)))
    func everyRowEndsWithAValueOrAFault(first: Int) {
        var generator = RandomGenerator(seed: Int64(first))
        var limits = Limits()
        (limits.fuel, limits.heapBytes) = (20_000_000, 64 << 20)
        let program = CellLibrary.makeProgram(map: SourceMap(), limits: limits, seed: 1)
        for row in RowCallTests.rows[first..<min(first + RowCallTests.share, RowCallTests.rows.count)] {
            for round in 0..<RowCallTests.rounds {
                guard let text = row.program({ round == 0 ? 0 : generator.nextBelow($0) }) else { break }
                program.renew(limits)
                run(text, row, in: program)
            }
        }
    }

    /// Rows of types that only closures or protocols make are called by the twin programs.
    @Test func nearlyAllRowsAreCalled() {
        let refused = RowCallTests.rows.filter { $0.program { _ in 0 } == nil }
        #expect(refused.count < RowCallTests.rows.count / 8, "\(refused.map { $0.signature })")
    }

    private func run(_ text: String, _ row: RowCalls, in program: Program) {
        let unit = program.check(SourceText(name: "row", bytes: Array(text.utf8)), in: nil)
        guard !unit.hasErrors else {
            Issue.record("\(row.type): \(row.signature)\n\(text)\n\(unit.diagnostics.map { $0.message })")
            return
        }
        // A value or a fault, both are well: a trap would end the whole run.
        do throws(Fault) { try program.run(unit) } catch {
            #expect(error.range != nil, "\(error.kind) of \(text) has no place")
        }
    }
}
