import Diagnostics
import Foundation
import LectureModel
import Testing

/// Reads each block back from the file at its reported range.
@Suite struct BlockPlaceTests {
    @Test(arguments: CommonMarkTests.specification + CommonMarkTests.tables)
    func examples(_ example: CommonMarkTests.Example) {
        check(Reading(example.markdown, .commonMark))
        check(Reading(example.markdown, .full))
    }

    @Test(arguments: SampleLectureTests.names) func samples(_ name: String) throws {
        let file = SampleLectureTests.folder.appendingPathComponent(name + "/lecture.md")
        let bytes = Array(try Data(contentsOf: file))
        check(Reading(bytes: bytes))
        check(Reading(bytes: bytes.flatMap { $0 == 10 ? [13, 10] : [$0] }))
    }

    private func check(_ reading: Reading) {
        check(reading.lecture.blocks, in: reading.lecture.range, reading)
        for exercise in reading.lecture.exercises { check(exercise.statement, in: exercise.range, reading) }
        for note in reading.lecture.footnotes { check(note.blocks, in: note.range, reading) }
    }

    private func check(_ blocks: [Block], in parent: SourceRange, _ reading: Reading) {
        var end = parent.lower
        for block in blocks {
            let source = reading.source(block.range)
            #expect(isPlausible(block, source, reading), "\(source.debugDescription) as \(block)")
            #expect(end <= block.range.lower && block.range.upper <= parent.upper, "\(block) leaves its place")
            #expect(source.last?.isNewline != true, "\(source.debugDescription)")
            end = block.range.upper
            checkInside(block, reading)
        }
    }

    private func checkInside(_ block: Block, _ reading: Reading) {
        switch block {
        case .list(let list):
            for item in list.items {
                let source = reading.source(item.range)
                #expect(source.first.map { "-+*".contains($0) || $0.isNumber } == true, "\(source.debugDescription)")
                #expect(list.range.lower <= item.range.lower && item.range.upper <= list.range.upper)
                check(item.blocks, in: item.range, reading)
            }
        case .quote(let quote): check(quote.blocks, in: quote.range, reading)
        case .callout(let callout): check(callout.body + (callout.answer ?? []), in: callout.range, reading)
        case .heading, .paragraph, .table, .listing, .formula, .cell, .exercise, .figure, .thematicBreak, .html: break
        }
    }

    private func isPlausible(_ block: Block, _ source: String, _ reading: Reading) -> Bool {
        switch block {
        case .heading(let heading): source.hasPrefix("#") || source.contains("\n") || heading.inlines.isEmpty
        case .paragraph(let paragraph):
            paragraph.inlines.first.map { $0.range.lower == block.range.lower || isDropped(source) } ?? true
        case .list: source.first.map { "-+*".contains($0) || $0.isNumber } == true
        case .quote, .callout: source.hasPrefix(">")
        case .table: source.contains("-")
        case .listing(let listing):
            isFence(source) || squeezed(source).hasPrefix(squeezed(String(listing.code.prefix(3))))
        case .formula: source.hasPrefix("$$") || isFence(source)
        case .cell(let index, _):
            isFence(source) && holds(source, reading.lecture.cells[index].code.string)
        case .exercise: !source.isEmpty
        case .figure: source.hasPrefix("![")
        case .thematicBreak:
            source.filter { !$0.isWhitespace }.count >= 3 && Set(source.filter { !$0.isWhitespace }).count == 1
        case .html: source.hasPrefix("<")
        }
    }

    /// A paragraph may begin with a comment, which is no inline.
    private func isDropped(_ source: String) -> Bool { source.hasPrefix("<!--") }

    private func holds(_ source: String, _ code: String) -> Bool {
        squeezed(code).isEmpty || squeezed(source).contains(squeezed(code))
    }

    private func isFence(_ source: String) -> Bool { source.hasPrefix("```") || source.hasPrefix("~~~") }

    private func squeezed(_ text: String) -> String { String(text.filter { !$0.isWhitespace && $0 != ">" }) }
}
