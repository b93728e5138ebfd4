import Foundation
import LectureCommands
import Testing

/// The sample lectures from Markdown through reader, runner and renderers to the reports that were looked at and kept.
///
/// RECORD_REPORTS=1 writes the files anew; that run still fails, so that nobody records by accident.
@Suite struct SampleReportTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("SampleLectures")
    static let names = ["callouts", "cells", "exercises", "formulas", "mistakes", "prose"]

    @Test(arguments: names) func reports(_ name: String) throws {
        let sample = Self.folder.appendingPathComponent(name)
        let place = FileManager.default.temporaryDirectory
            .appendingPathComponent("lecture-\(name)-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: place) }
        var said: [UInt8] = []
        let console = Console(output: { _ in }, messages: { said += $0 }, messagesAreShown: false)
        let source = sample.appendingPathComponent("lecture.md").path
        let status = LectureCommandLine.run(
            ["run", source, "--to", "html,markdown", "--output", place.path + "/"], console: console)
        let told =
            String(decoding: said, as: UTF8.self).replacingOccurrences(of: source, with: "lecture.md")
            .replacingOccurrences(of: place.path, with: "out") + "exit: \(status)\n"
        try compare(told, with: sample.appendingPathComponent("expected.txt"))
        try compare(main(of: written("html", in: place)), with: sample.appendingPathComponent("expected.html"))
        try compare(written("md", in: place), with: sample.appendingPathComponent("expected.md"))
    }

    /// The one file of that kind that the run wrote.
    private func written(_ kind: String, in place: URL) throws -> String {
        let paths = FileManager.default.enumerator(atPath: place.path)?.compactMap { $0 as? String } ?? []
        let path = try #require(paths.first { $0.hasSuffix("." + kind) })
        return try String(contentsOf: place.appendingPathComponent(path), encoding: .utf8)
    }

    /// What lies inside of `main`, a tag a line; drawings and formulas have tests of their own.
    private func main(of page: String) throws -> String {
        let rest = try #require(page.components(separatedBy: "<main").dropFirst().first)
        var text = "<main" + (rest.components(separatedBy: "</main>").first ?? "") + "</main>"
        for (start, end) in [("<svg", "</svg>"), ("<math", "</math>")] {
            let parts = text.components(separatedBy: start)
            text =
                parts[0] + parts.dropFirst().map { start + end + ($0.components(separatedBy: end).last ?? "") }.joined()
        }
        return text.replacingOccurrences(of: "><", with: ">\n<") + "\n"
    }

    private func compare(_ text: String, with file: URL) throws {
        if ProcessInfo.processInfo.environment["RECORD_REPORTS"] != nil {
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(file.lastPathComponent)")
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        let lines = text.components(separatedBy: "\n")
        let expectedLines = expected.components(separatedBy: "\n")
        for (line, expectedLine) in zip(lines, expectedLines) where line != expectedLine {
            #expect(line == expectedLine, "\(file.path)")
            return
        }
        #expect(lines.count == expectedLines.count, "\(file.path) has other lines")
    }
}
