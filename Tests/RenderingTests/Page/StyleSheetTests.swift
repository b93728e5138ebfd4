import Rendering
import Testing

@Suite struct StyleSheetTests {
    @Test func theStyleIsSmallAndItsBracesClose() throws {
        let page = ReportBuilder().page
        let opened = page.split(separator: "<style>", maxSplits: 1)
        try #require(opened.count == 2)
        let style = try #require(opened[1].split(separator: "</style>").first)
        #expect(style.utf8.count <= 12_000)
        #expect(style.filter { $0 == "{" }.count == style.filter { $0 == "}" }.count)
        #expect(!style.contains("\n"))
    }
}
