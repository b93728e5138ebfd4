import Rendering
import Testing

@Suite struct StyleSheetTests {
    /// Of a page that uses nearly everything, the font apart.
    @Test func theStyleIsSmall() throws {
        let page = String(decoding: HTMLReport(SampleReport.make()).write(), as: UTF8.self)
        let opened = page.split(separator: "<style>", maxSplits: 1)
        try #require(opened.count == 2)
        let style = try #require(opened[1].split(separator: "</style>").first)
        let rules = style.split(separator: "format(\"woff2\")}").last ?? style
        #expect(rules.utf8.count <= 12_288)
        #expect(page.utf8.count <= 300_000)
    }
}
