import Diagnostics
import Foundation
import Interpreter
import Tensors
import Testing

@testable import CellLibrary

/// Every row can be called, and none stops the process, whatever it is given.
///
/// Each is called with harmless values, with bad ones, and with what other rows make of bad ones;
/// `LECTURE_ROW_CALLS=12` calls each so often.
@Suite struct RowCallTests {
    static let rounds = ProcessInfo.processInfo.environment["LECTURE_ROW_CALLS"].flatMap(Int.init) ?? 4
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
                // First with what is harmless, then with what is not, then with what other rows make of it.
                let text = row.program(depth: max(0, round - 1)) { round == 0 ? 0 : generator.nextBelow($0) }
                guard let text else { break }
                program.renew(limits)
                run(text, row, in: program)
            }
        }
    }

    /// Rows of types that only closures or protocols make are called by the twin programs.
    @Test func nearlyAllRowsAreCalled() {
        let refused = RowCallTests.rows.filter { $0.program({ _ in 0 }) == nil }
        #expect(refused.count < RowCallTests.rows.count / 8, "\(refused.map { $0.signature })")
    }

    /// A value that only says its type's name says nothing.
    @Test func whatIsPrintedIsMoreThanATypesName() throws {
        let program = CellLibrary.makeProgram(map: SourceMap(), seed: 1)
        for (type, values) in RowCalls.pools.sorted(by: { $0.key < $1.key }) where type.first?.isUppercase == true {
            let text = "let value: \(type) = \(values[0])\nprint(value)"
            let before = program.outputText.count
            run(text, RowCalls(type: type, signature: "print"), in: program)
            let printed = program.outputText.dropFirst(before)
            #expect(!printed.hasPrefix(type + "\n") || type == "RandomGenerator" || type == "Axis", "\(type)")
        }
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
            if case .host(let words) = error.kind { expectOperation(words, text) }
        }
        let largest = 64 << 20 + 1 << 20
        #expect(TensorMemory.liveBytes < largest, "\(text)")
    }

    /// What the engine says begins with the operation that it speaks of: `matmul: (3, 4) and (5, 2): …`.
    private func expectOperation(_ words: String, _ text: String) {
        // Here the program itself says what the operation is called.
        if text.utf8.split(separator: UInt8(ascii: ".")).contains(where: { $0.starts(with: "wholeNumbers(by:".utf8) }) {
            return
        }
        guard let colon = words.firstIndex(of: ":") else {
            Issue.record("\(words) names no operation\n\(text)")
            return
        }
        #expect(!words[..<colon].isEmpty && !words[..<colon].contains(" "), "\(words)\n\(text)")
    }
}
