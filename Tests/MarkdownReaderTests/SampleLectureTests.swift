import Diagnostics
import Foundation
import Testing

/// The sample lectures against their recorded models: `RECORD_GOLDENS=1 swift test` records, and still fails.
@Suite struct SampleLectureTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("SampleLectures")
    static let names = ["callouts", "cells", "exercises", "formulas", "hostile", "mistakes", "prose"]

    @Test(arguments: names) func model(_ name: String) throws {
        let folder = Self.folder.appendingPathComponent(name)
        let bytes = try Data(contentsOf: folder.appendingPathComponent("lecture.md"))
        let reading = Reading(bytes: Array(bytes))
        let text = reading.dump + reading.problems.map { $0 + "\n" }.joined()
        let golden = folder.appendingPathComponent("document.txt")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try Data(text.utf8).write(to: golden)
            Issue.record("recorded \(name)")
        }
        #expect(text == (try String(contentsOf: golden, encoding: .utf8)))
    }
}
