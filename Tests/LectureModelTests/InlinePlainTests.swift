import Diagnostics
import LectureModel
import Testing

@Suite struct InlinePlainTests {
    private let range = SourceRange(at: SourcePosition(offset: 0))

    @Test func wordsRemainAndMarkupGoes() {
        let inlines: [Inline] = [
            .text("Loss ", range), .emphasis([.strong([.text("falls", range)], range)], range), .softBreak(range),
            .formula(InlineFormula(tex: TeXSource(source: "w_1", range: range), isDisplay: false, range: range)),
            .link(Link(destination: "u", title: nil, children: [.code(" x", range)], range: range)),
        ]
        #expect(inlines.plain == "Loss falls w_1 x")
    }

    @Test func aReferenceShowsKindAndNumber() {
        let label = Label(kind: .figure, name: "fig-a", number: "3", identifier: "fig-a", range: range)
        #expect(label.text == "Figure 3")
        let section = Label(kind: .section, name: "intro", number: "", identifier: "intro", range: range)
        #expect(section.text == "Section")
    }
}
