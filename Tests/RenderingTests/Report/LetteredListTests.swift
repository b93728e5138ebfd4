import Diagnostics
import LectureModel
import Testing

@testable import Rendering

@Suite struct LetteredListTests {
    private let nowhere = SourceRange(at: SourcePosition(offset: 0))

    private func items(_ lines: String...) -> [String]? {
        var inlines: [Inline] = []
        for (index, line) in lines.enumerated() {
            if index > 0 { inlines.append(.softBreak(nowhere)) }
            inlines.append(.text(line, nowhere))
        }
        return LetteredList.items(of: inlines)?.map { $0.plain }
    }

    @Test func linesWithLettersInOrderAreChoices() {
        #expect(items("a. one", "b. two", "c. three") == ["one", "two", "three"])
        #expect(items("a) one", "b) two") == ["one", "two"])
    }

    @Test func otherLinesAreProse() {
        #expect(items("a. one") == nil)
        #expect(items("a. one", "c. three") == nil)
        #expect(items("b. two", "c. three") == nil)
        #expect(items("a. one", "and more") == nil)
        #expect(items("a.one", "b.two") == nil)
        #expect(items() == nil)
    }
}
