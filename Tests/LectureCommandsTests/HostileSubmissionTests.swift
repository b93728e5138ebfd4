import Foundation
import Testing

/// Files that students hand in by mistake or on purpose, each with the score and the words it must get.
@Suite struct HostileSubmissionTests {
    struct Expectation: CustomTestStringConvertible {
        let file: String
        /// `-` for a file that is refused whole.
        let exercise: String
        let score: Double
        /// `*` for any.
        let status: String
        let words: String
        var testDescription: String { file + " " + exercise }
    }

    static let expectations: [Expectation] = {
        let text = (try? TestCommand.read(TestCommand.data + "/expected.tsv")) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Expectation(
                file: parts[0], exercise: parts[1], score: Double(parts[2]) ?? -1, status: parts[3], words: parts[4])
        }
    }()

    static let limits = ["--fuel", "20", "--memory", "64"]

    /// All files at once, in this process: the language alone keeps them from harm.
    static let inTheLanguageAlone = TestCommand(
        ["check", TestCommand.data + "/submissions", "--against", TestCommand.data + "/course", "--to", "json"]
            + ["--workers", "0"] + limits)

    struct Outcome: Sendable {
        let score: Double?
        let status: String?
        let feedback: [String]
    }

    static let outcomes: [String: Outcome] = {
        var outcomes: [String: Outcome] = [:]
        for object in JSONStream.objects(in: inTheLanguageAlone.printed) {
            let file = ((object["file"] as? String) ?? "").split(separator: "/").last.map(String.init) ?? ""
            for exercise in object["exercises"] as? [[String: Any]] ?? [] {
                let feedback = exercise["feedback"] as? [[String: Any]] ?? []
                outcomes[file + " " + ((exercise["id"] as? String) ?? "")] = Outcome(
                    score: exercise["score"] as? Double, status: exercise["status"] as? String,
                    feedback: feedback.compactMap { $0["text"] as? String })
            }
        }
        return outcomes
    }()

    @Test func thereAreEnough() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: TestCommand.data + "/submissions")
        #expect(files.count >= 80)
        #expect(Set(files) == Set(HostileSubmissionTests.expectations.map(\.file)))
    }

    @Test(arguments: expectations)
    func getsWhatItShould(expectation: Expectation) throws {
        if expectation.exercise == "-" {
            let said = HostileSubmissionTests.inTheLanguageAlone.said.split(separator: "\n")
            let line = said.first { $0.contains("/" + expectation.file + ": not graded") }
            #expect(line?.contains(expectation.words) == true, "\(line ?? "no word of it")")
            return
        }
        let key = expectation.file + " " + expectation.exercise
        let outcome = try #require(HostileSubmissionTests.outcomes[key])
        #expect(outcome.score == expectation.score)
        if expectation.status != "*" { #expect(outcome.status == expectation.status) }
        let words = outcome.feedback.joined(separator: "\n")
        #expect(expectation.words.isEmpty || words.contains(expectation.words))
        // Whatever an answer did, no hidden input or expected value comes out.
        for text in outcome.feedback { #expect(!text.contains("-1.5") && !text.contains("hidden input")) }
    }

    /// The same through workers that gave up their rights: the same bytes.
    @Test func theSandboxChangesNoGrade() throws {
        let program = try #require(TestCommand.program)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments =
            ["check", TestCommand.data + "/submissions", "--against", TestCommand.data + "/course", "--to", "json"]
            + HostileSubmissionTests.limits
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(String(decoding: bytes, as: UTF8.self) == HostileSubmissionTests.inTheLanguageAlone.printed)
    }

    @Test func anAnswerOfMoreThanAMegabyteIsRefusedAlone() throws {
        let folder = try TestCommand.scratch()
        let good = try TestCommand.read(TestCommand.data + "/submissions/whole-file.md")
        let long = String(repeating: "// pad pad pad pad\n", count: 70_000)
        try TestCommand.write(
            good.replacingOccurrences(of: "let steeper", with: long + "let steeper"), to: folder + "/long.md")
        let run = TestCommand(
            ["check", folder + "/long.md", "--against", TestCommand.data + "/course", "--workers", "0"])
        #expect(run.printed.contains("4 of 5 points"))
        #expect(run.printed.contains("more than 1 MB"))
    }

    @Test func aFileOfSeventeenMegabytesIsRefusedUnread() throws {
        let folder = try TestCommand.scratch()
        try Data(count: 17 << 20).write(to: URL(fileURLWithPath: folder + "/huge.md"))
        let run = TestCommand(
            ["check", folder + "/huge.md", "--against", TestCommand.data + "/course", "--workers", "0"])
        #expect(run.status == .unusable)
        #expect(run.said.contains("larger than 16 MiB"))
    }
}
