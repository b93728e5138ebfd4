import Foundation
import Testing

/// Many files through worker processes: killed half-way, gone on with, and right to the last point.
@Suite struct GradingBatchTests {
    private func run(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(TestCommand.program))
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// A journal cut off anywhere is what a kill at that moment leaves.
    @Test func aKilledRunGoesOnAndCountsNothingTwice() throws {
        let (folder, results) = (try TestCommand.scratch(), try TestCommand.scratch())
        let kinds = ["whole-file", "constant", "known-mistake", "stub", "recursion", "two-lectures-in-one"]
        for index in 0..<120 {
            let text = try TestCommand.read(TestCommand.data + "/submissions/\(kinds[index % kinds.count]).md")
            try TestCommand.write(text + "\nStudent \(index)\n", to: folder + "/s\(1000 + index).md")
        }
        let common = ["check", folder, "--against", TestCommand.data + "/course", "--to", "json", "--fuel", "20"]
        let alone = TestCommand(common + ["--workers", "0"]).printed
        #expect(JSONStream.objects(in: alone).count == 140)
        let words = common + ["--output", results + "/all.json", "--journal", results + "/journal", "--workers", "2"]
        #expect(try run(words) == 1)
        #expect(try TestCommand.read(results + "/all.json") == alone)
        let journal = try Data(contentsOf: URL(fileURLWithPath: results + "/journal"))
        for length in [0, 5, journal.count / 3, journal.count / 2 + 1, journal.count - 1] {
            try journal.prefix(length).write(to: URL(fileURLWithPath: results + "/journal"))
            #expect(try run(words) == 1)
            #expect(try TestCommand.read(results + "/all.json") == alone)
            let renewed = try Data(contentsOf: URL(fileURLWithPath: results + "/journal"))
            #expect(renewed.count == journal.count)
        }
    }

    /// A file given as a journal by mistake is not lost.
    @Test func anotherFileIsNoJournal() throws {
        let folder = try TestCommand.scratch()
        try TestCommand.write("My answers.\n", to: folder + "/answers.md")
        let run = TestCommand([
            "check", TestCommand.data + "/submissions/plain.md", "--against", TestCommand.data + "/course",
            "--workers", "1", "--journal", folder + "/answers.md",
        ])
        #expect(run.status == .unusable)
        #expect(run.said.contains("is no journal"))
        #expect(try TestCommand.read(folder + "/answers.md") == "My answers.\n")
    }

    /// The same bytes under another name are the same answer; other bytes are not.
    @Test func aChangedFileIsGradedAnew() throws {
        let folder = try TestCommand.scratch()
        let words = [
            "check", folder + "/a.md", folder + "/b.md", "--against", TestCommand.data + "/course", "--to", "csv",
            "--output", folder + "/grades.csv",
        ]
        let (good, bad) = (
            try TestCommand.read(TestCommand.data + "/submissions/whole-file.md"),
            try TestCommand.read(TestCommand.data + "/submissions/stub.md")
        )
        try TestCommand.write(good, to: folder + "/a.md")
        try TestCommand.write(good, to: folder + "/b.md")
        #expect(try run(words) == 0)
        try TestCommand.write(bad, to: folder + "/a.md")
        #expect(try run(words) == 1)
        let lines = try TestCommand.read(folder + "/grades.csv").components(separatedBy: "\r\n")
        #expect(lines[2].hasPrefix("a,") && lines[2].hasSuffix(",0.0"))
        #expect(lines[3].hasPrefix("b,") && lines[3].hasSuffix(",5.0"))
    }
}
