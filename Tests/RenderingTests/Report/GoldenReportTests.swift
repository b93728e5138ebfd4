import Foundation
import Rendering
import Testing

/// The sample lecture in every format, compared with what was looked at and kept.
///
/// RECORD_REPORTS=1 writes the files anew; that run still fails, so that nobody records by accident.
@Suite struct GoldenReportTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("SampleLectures/every-block")

    @Test func html() throws {
        try compare(HTMLReport(SampleReport.make()).write(), with: "expected.html") { page in
            // The style may change without the content: what stands in `main` is compared.
            page.components(separatedBy: "<main").last ?? page
        }
    }

    @Test func markdown() throws {
        try compare(MarkdownReport(SampleReport.make()).write().bytes, with: "expected.md")
    }

    @Test func json() throws {
        let bytes = JSONReport(SampleReport.make()).write()
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
        try compare(bytes, with: "expected.json")
    }

    @Test func notebook() throws {
        let bytes = NotebookReport(SampleReport.make()).write()
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
        try compare(bytes, with: "expected.ipynb")
    }

    private func compare(
        _ bytes: [UInt8], with name: String, _ part: (String) -> String = { $0 }
    ) throws {
        let file = GoldenReportTests.folder.appendingPathComponent(name)
        let written = String(decoding: bytes, as: UTF8.self)
        if ProcessInfo.processInfo.environment["RECORD_REPORTS"] != nil {
            try FileManager.default.createDirectory(at: GoldenReportTests.folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
            Issue.record("recorded \(name)")
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        let lines = GoldenReportTests.withoutDrawings(part(written)).components(separatedBy: "\n")
        let expectedLines = GoldenReportTests.withoutDrawings(part(expected)).components(separatedBy: "\n")
        for (line, expectedLine) in zip(lines, expectedLines) where line != expectedLine {
            #expect(line == expectedLine, "\(name)")
            return
        }
        #expect(lines.count == expectedLines.count, "\(name) has other lines")
    }

    /// Drawings and formulas have tests of their own; here they count as present.
    private static func withoutDrawings(_ text: String) -> String {
        var text = text
        for (start, end) in [("<svg", "</svg>"), ("\\u003csvg", "\\u003c/svg>"), ("<math", "</math>")] {
            let parts = text.components(separatedBy: start)
            text =
                parts[0] + parts.dropFirst().map { start + end + ($0.components(separatedBy: end).last ?? "") }.joined()
        }
        return text
    }
}
