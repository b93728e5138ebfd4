import LectureModel
import Rendering
import Testing

@Suite struct ProseWriterTests {
    @Test func everyKindOfBlockIsWritten() {
        let report = SampleReport.make()
        let plain = ProseWriter.fragment(of: report.lecture)
        for piece in ["<blockquote>", "<table>", "<pre><code", "<em>", "<hr />", "<img ", "<sup>", "$$"] {
            #expect(plain.contains(piece), "no \(piece)")
        }
    }

    @Test func aReportsFragmentIsWhatItsPageHolds() {
        let report = SampleReport.make()
        let page = String(decoding: HTMLReport(report).write(), as: UTF8.self)
        let fragment = ProseWriter.fragment(of: report)
        #expect(fragment.hasPrefix("<header>"))
        #expect(!fragment.contains("<html"))
        #expect(page.contains(fragment.prefix(2000)))
    }
}
