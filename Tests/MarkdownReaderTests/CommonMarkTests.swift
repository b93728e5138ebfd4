import Diagnostics
import Foundation
import MarkdownReader
import Rendering
import Testing

/// Every example of the CommonMark 0.30 specification, and every one of GFM's on tables, byte for byte.
@Suite struct CommonMarkTests {
    struct Example: Decodable, Sendable, CustomTestStringConvertible {
        let example: Int
        let section: String
        let markdown: String
        let html: String

        var testDescription: String { "\(section) \(example)" }
    }

    static func examples(_ file: String) -> [Example] {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Data/" + file)
        guard let data = try? Data(contentsOf: url) else { return [] }
        return (try? JSONDecoder().decode([Example].self, from: data)) ?? []
    }

    static let specification = examples("commonmark-0.30.json")
    static let tables = examples("gfm-tables.json")

    @Test func allExamplesAreThere() {
        #expect(Self.specification.count == 652)
        #expect(Self.tables.count == 8)
    }

    @Test(arguments: specification + tables) func example(_ example: Example) {
        let result = MarkdownReader.read(
            Array(example.markdown.utf8), name: "example.md", in: SourceMap(), options: .commonMark)
        #expect(ProseWriter.fragment(of: result.lecture) == example.html)
    }
}
