import Foundation
import Testing

/// `lecture handout`: what students get, and what they do not.
@Suite struct HandoutTests {
    private static let names = ["01-slopes", "02-totals"]

    /// The files of a handout of two lectures, by name.
    private func handout(_ lectures: [String: String]) throws -> (run: TestCommand, files: [String: String]) {
        let (source, target) = (try TestCommand.scratch(), try TestCommand.scratch())
        for (name, text) in lectures { try TestCommand.write(text, to: source + "/\(name).md") }
        let paths = lectures.keys.sorted().map { source + "/\($0).md" }
        let run = TestCommand(["handout"] + paths + ["--output", target])
        var files: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: target) {
            files[name] = try TestCommand.read(target + "/" + name)
        }
        return (run, files)
    }

    private var course: [String: String] {
        get throws {
            var course: [String: String] = [:]
            for name in HandoutTests.names {
                course[name] = try TestCommand.read(TestCommand.data + "/course/\(name).md")
            }
            return course
        }
    }

    @Test func itHasAPageAndATextForEachLectureAndAnIndex() throws {
        let (run, files) = try handout(course)
        #expect(run.status == .success, "\(run.said)")
        #expect(
            files.keys.sorted()
                == ["01-slopes.html", "01-slopes.md", "02-totals.html", "02-totals.md", "index.html"])
        let index = try #require(files["index.html"])
        #expect(index.contains("href=\"01-slopes.html\"") && index.contains("href=\"02-totals.html#exr-total\""))
        #expect(index.contains("href=\"02-totals.html#sums\""))
        // One heading a lecture, under it what the reader can do afterwards.
        #expect(index.components(separatedBy: "<h2>").count == 3)
        #expect(try #require(files["01-slopes.html"]).contains("href=\"02-totals.html#sums\""))
    }

    @Test func whatStudentsMustNotSeeIsGone() throws {
        let (_, files) = try handout(course)
        for (name, text) in files {
            for hidden in [
                "quadraticPart", "flatPlace, -offset", "The offset was lost", "BEGIN SOLUTION", "weights[index]",
            ] {
                #expect(!text.contains(hidden), "\(hidden) in \(name)")
            }
        }
        let text = try #require(files["01-slopes.md"])
        #expect(text.contains("func slope(_ x: Double) -> Double {\n    unanswered()\n}"))
        #expect(try #require(files["01-slopes.html"]).contains("Waits for your answer to Exercise\u{A0}1."))
    }

    @Test func theSameLectureGivesTheSameBytes() throws {
        #expect(try handout(course).files == handout(course).files)
    }

    /// Each of these is a change of something hidden: no byte of the handout may notice it.
    @Test(arguments: [
        ("let quadraticPart = 2 * x", "let quadraticPart = x + x // another way"),
        ("return quadraticPart + offset", "return offset +\n        quadraticPart"),
        ("let flatPlace = -1.5", "let flatPlace = -offset / 2"),
        ("let steeper = \"b\"", "let steeper = \"a\""),
        ("for x in points { checkClose(slope(x), 2 * x + 3", "for x in [1.0] { checkClose(slope(x), 2 * x + 3"),
        ("Where is the slope zero?", "Quite another hint."),
        ("The offset was lost: the slope of 3x is 3, not 0.", "You lost something."),
        ("checkClose(flatPlace, 1.5)", "checkClose(flatPlace, 2.5)\nlet more = 1\nprint(more)"),
    ])
    func nothingHiddenHasAnInfluence(old: String, new: String) throws {
        var changed = try course
        let before = try #require(changed["01-slopes"])
        #expect(before.contains(old))
        changed["01-slopes"] = before.replacingOccurrences(of: old, with: new)
        #expect(try handout(changed).files == handout(course).files)
    }

    @Test func aLeakStopsEverything() throws {
        var changed = try course
        // The author quotes the hidden message in the prose, encoded so that no reader of the text would see it.
        changed["01-slopes"]! +=
            "\n![figure](data.png)\n\nThe&#32;slope changes with&nbsp;x, and the offset adds to it.\n"
        let (run, files) = try handout(changed)
        #expect(run.status == .failed)
        #expect(files.isEmpty)
    }

    /// A hidden test may say what the prose says, though a number there is bound or marked as given.
    @Test func aSentenceOfTheProseIsNoLeak() throws {
        var changed = try course
        changed["01-slopes"]! += "\nThe slope changes with x, and the offset adds 3<!-- given --> to it.\n"
        changed["01-slopes"] = changed["01-slopes"]!.replacingOccurrences(of: "adds to it.\"", with: "adds 3 to it.\"")
        let (run, files) = try handout(changed)
        #expect(run.status == .success, "\(run.said)")
        #expect(!files.isEmpty)
    }

    @Test func solutionsGoIntoTheKeyAlone() throws {
        let target = try TestCommand.scratch()
        let run = TestCommand(
            ["handout", TestCommand.data + "/course/01-slopes.md", "--output", target, "--solutions"])
        #expect(run.status == .success)
        #expect(try FileManager.default.contentsOfDirectory(atPath: target) == ["01-slopes.solutions.html"])
        #expect(try TestCommand.read(target + "/01-slopes.solutions.html").contains("quadraticPart"))
    }

    @Test func aStudentChecksTheHandoutWithHints() throws {
        let (_, files) = try handout(course)
        let folder = try TestCommand.scratch()
        let text = try #require(files["01-slopes.md"])
        try TestCommand.write(text, to: folder + "/01-slopes.md")
        let fresh = TestCommand(["check", folder + "/01-slopes.md"])
        #expect(fresh.status == .failed)
        #expect(fresh.printed.contains("not answered") && fresh.printed.contains("? The slope of a sum"))
        let answered = text.replacingOccurrences(of: "    unanswered()\n}", with: "    2 * x + 3\n}")
        try TestCommand.write(answered, to: folder + "/01-slopes.md")
        let run = TestCommand(["check", folder + "/01-slopes.md"])
        #expect(run.printed.contains("(slope): passed, 3 of 3 points"))
    }

    @Test func aHandoutThatDoesNotRunIsNotWritten() throws {
        let member = "    // BEGIN SOLUTION\n    func add() {}\n    // END SOLUTION\n"
        let (run, files) = try handout(["a": "```swift\n//| exercise: it\nstruct It {\n\(member)}\n```\n"])
        #expect(run.said.contains("does not run as students get it"))
        #expect(run.status == .failed)
        #expect(files.isEmpty)
    }

    @Test func anAnswerWithHiddenTestsAloneIsNeitherPassedNorWrong() throws {
        let folder = try TestCommand.scratch()
        let text = "---\nhandout: 1\n---\n\n```swift\n//| exercise: noisy\nlet noisy = \"a\"\n```\n"
        try TestCommand.write(text, to: folder + "/a.md")
        let run = TestCommand(["check", folder + "/a.md"])
        #expect(run.status == .success)
        #expect(run.printed.contains("noisy: answered\n     · Its tests are hidden"))
    }
}
