import Foundation
import Testing

/// The Markdown reports of the course's lectures, compared with what was read and kept: every printed number, step and word.
///
/// `RECORD_REPORTS=1` writes the files anew; that run still fails, so that nobody records by accident.
@Suite struct LectureReportTests {
    private static let lectures = [
        "03-backprop", "07-convolution", "10-lstm", "16-adaboost", "17-gridworld", "gallery", "README",
    ]
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let folder = TestCommand.data + "/reports"

    @Test(arguments: lectures) func reportIsAsRecorded(_ name: String) throws {
        let source = LectureReportTests.sources.appendingPathComponent("lectures/\(name).md").path
        let target = try TestCommand.scratch()
        let run = TestCommand(["run", source, "--to", "markdown", "--output", target + "/"])
        #expect(run.status == .success, "\(run.said)")
        let written = try TestCommand.read(target + "/\(name).report/\(name).md")
        let file = LectureReportTests.folder + "/\(name).md"
        if ProcessInfo.processInfo.environment["RECORD_REPORTS"] != nil {
            try TestCommand.write(written, to: file)
            Issue.record("\(name) was recorded anew")
            return
        }
        let lines = written.components(separatedBy: "\n")
        let expected = try TestCommand.read(file).components(separatedBy: "\n")
        for (number, (line, expectedLine)) in zip(lines, expected).enumerated() where line != expectedLine {
            #expect(line == expectedLine, "line \(number + 1)")
            return
        }
        #expect(lines.count == expected.count)
    }

    /// A choice's test holds the right letter: no student may read it, and the stub must say what to answer.
    @Test(arguments: lectures) func handoutsHoldNoRightLetters(_ name: String) throws {
        let source = LectureReportTests.sources.appendingPathComponent("lectures/\(name).md").path
        let target = try TestCommand.scratch()
        let run = TestCommand(["handout", source, "--output", target])
        #expect(run.status == .success, "\(run.said)")
        let text = try TestCommand.read(target + "/\(name).md")
        #expect(!text.contains("checkChoice("))
        // What stands alone in a cell names nothing that could be answered.
        #expect(!text.contains("\nunanswered()\n"))
    }

    /// Every kind of block, value and figure, in every format: the same bytes again.
    @Test(arguments: ["gallery", "10-lstm"]) func sameLectureGivesSameBytes(_ name: String) throws {
        let source = LectureReportTests.sources.appendingPathComponent("lectures/\(name).md").path
        let targets = [try TestCommand.scratch(), try TestCommand.scratch()]
        for target in targets {
            let run = TestCommand(["run", source, "--to", "html,markdown,json,ipynb", "--output", target + "/"])
            #expect(run.status == .success, "\(run.said)")
        }
        let files = try FileManager.default.subpathsOfDirectory(atPath: targets[0]).sorted()
        #expect(files == (try FileManager.default.subpathsOfDirectory(atPath: targets[1]).sorted()))
        #expect(files.count >= 4)
        for file in files where !(try isFolder(targets[0] + "/" + file)) {
            let contents = targets.map { FileManager.default.contents(atPath: $0 + "/" + file) }
            #expect(contents[0] == contents[1], "\(file)")
        }
    }

    private func isFolder(_ path: String) throws -> Bool {
        try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType == .typeDirectory
    }
}
