import Diagnostics
import Foundation
import Interpreter
import Tensors
import Testing

@testable import CellLibrary

/// Every row can be called, and none stops the process, whatever it is given.
///
/// Minutes of work, so it runs by hand: `LECTURE_ROW_CALLS=1 swift test --filter RowCallTests`. Some hidden rows with
/// labels are not called rightly yet.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["LECTURE_ROW_CALLS"] != nil))
struct RowCallTests {
    static let rows: [RowCalls] = (TensorTopics.all + LearningTopics.all).flatMap { topic in
        topic.extensions.flatMap { group in
            group.rows.map { RowCalls(type: group.type.description, signature: $0.signature.description) }
        }
    }

    @Test func everyRowEndsWithAValueOrAFault() {
        var generator = RandomGenerator(seed: 11)
        var (called, refused) = (0, [String]())
        for row in RowCallTests.rows {
            for round in 0..<12 {
                guard let text = row.program({ round == 0 ? 0 : generator.nextBelow($0) }) else {
                    refused.append("\(row.type): \(row.signature)")
                    break
                }
                called += 1
                run(text, row)
            }
        }
        #expect(called > 5000)
        // Rows of types that only closures or protocols make are called by the twin programs.
        for row in refused { Swift.print("not called: \(row)") }
    }

    private func run(_ text: String, _ row: RowCalls) {
        let map = SourceMap()
        var limits = Limits()
        (limits.fuel, limits.heapBytes) = (20_000_000, 64 << 20)
        let program = CellLibrary.makeProgram(map: map, limits: limits, seed: 1)
        let unit = program.check(SourceText(name: "row", bytes: Array(text.utf8)), in: nil)
        guard !unit.hasErrors else {
            Issue.record("\(row.type): \(row.signature)\n\(text)\n\(unit.diagnostics.map { $0.message })")
            return
        }
        if ProcessTrace.isOn { Swift.print(text + "\n---") }
        do { try program.run(unit) } catch { #expect(!"\(error.kind)".isEmpty) }
    }
}

/// Says which program runs, to find the one that stops the process.
enum ProcessTrace {
    static let isOn = false
}
