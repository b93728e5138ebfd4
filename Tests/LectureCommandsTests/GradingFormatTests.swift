import Foundation
import Testing

/// The forms in which grades are written, read back.
@Suite struct GradingFormatTests {
    private func grade(_ files: [String], to format: String, _ more: [String] = []) -> TestCommand {
        TestCommand(
            ["check"] + files.map { TestCommand.data + "/submissions/\($0).md" }
                + ["--against", TestCommand.data + "/course", "--to", format, "--workers", "0"] + more)
    }

    @Test func jsonHasTheDocumentedMembers() throws {
        let run = grade(["whole-file", "known-mistake"], to: "json")
        #expect(run.status == .failed)
        let objects = JSONStream.objects(in: run.printed)
        #expect(objects.map { $0["score"] as? Double } == [5, 0])
        for object in objects {
            #expect(Set(object.keys) == ["lecture", "file", "score", "points", "exercises", "notes"])
            for exercise in object["exercises"] as? [[String: Any]] ?? [] {
                #expect(Set(exercise.keys) == ["id", "title", "score", "points", "status", "feedback"])
                for feedback in exercise["feedback"] as? [[String: Any]] ?? [] {
                    #expect(Set(feedback.keys) == ["kind", "text"])
                }
            }
        }
    }

    @Test func gradescopeHasItsFields() throws {
        let run = grade(["two-lectures-in-one"], to: "gradescope")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(run.printed.utf8)) as? [String: Any])
        let tests = try #require(object["tests"] as? [[String: Any]])
        #expect(object["score"] as? Double == 7)
        #expect(tests.count == 5)
        for test in tests {
            #expect(["passed", "failed"].contains(test["status"] as? String))
            #expect((test["score"] as? Double ?? -1) <= (test["max_score"] as? Double ?? -2))
            #expect(test["visibility"] as? String == "visible")
        }
    }

    @Test func junitIsWellFormed() throws {
        let run = grade(["script-in-answer", "control-characters", "syntax-error", "whole-file"], to: "junit")
        let parser = XMLParserDelegateCounter()
        #expect(parser.parse(run.printed))
        #expect(parser.counts["testsuite"] == 4)
        #expect(parser.counts["testcase"] == 12)
        #expect(parser.counts["error"] == 2)
    }

    @Test func thePageEscapesWhatStudentsWrote() {
        let run = grade(["script-in-answer", "script-as-exercise"], to: "html")
        #expect(!run.printed.contains("<script"))
    }

    @Test func theGradebookNamesStudentsByTheRoster() throws {
        let folder = try TestCommand.scratch()
        try TestCommand.write("id,name,file\n17,\"Doe, Jane\",plain\n18,=1+1,stub\n", to: folder + "/roster.csv")
        let run = grade(["plain", "stub"], to: "csv", ["--roster", folder + "/roster.csv"])
        let lines = run.printed.components(separatedBy: "\r\n")
        #expect(
            lines[0].hasPrefix("Student,ID,SIS User ID,SIS Login ID,Section,ID number,Email address,01-slopes: slope"))
        #expect(lines[2] == "\"Doe, Jane\",,17,17,,17,,3.0,0.0,0.0,3.0")
        #expect(lines[3].hasPrefix("'=1+1,"))
    }

    @Test func aFolderGetsAFileForEachAndTheAutograder() throws {
        let folder = try TestCommand.scratch()
        let run = grade(["plain", "stub"], to: "html,json,gradescope,csv", ["--output", folder + "/"])
        #expect(run.status == .failed)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(
            names == [
                "grades.csv", "gradescope.json", "plain.01-slopes.html", "plain.01-slopes.json", "run_autograder",
                "stub.01-slopes.html", "stub.01-slopes.json",
            ])
    }

    @Test func twoLecturesWithOneExerciseAreRefused() throws {
        let folder = try TestCommand.scratch()
        let text = try TestCommand.read(TestCommand.data + "/course/02-totals.md")
        try TestCommand.write(text, to: folder + "/a.md")
        try TestCommand.write(text, to: folder + "/b.md")
        let run = TestCommand(["check", folder + "/a.md", "--against", folder, "--workers", "0"])
        #expect(run.status == .unusable)
        #expect(run.said.contains("'\(folder)/a.md' and '\(folder)/b.md' both have an exercise 'account'"))
    }

    @Test func filesOfOneNameAreToldByTheirFolders() throws {
        let folder = try TestCommand.scratch()
        for student in ["ada", "bob"] {
            let text = try TestCommand.read(TestCommand.data + "/submissions/plain.md")
            try FileManager.default.createDirectory(
                atPath: folder + "/class/\(student)", withIntermediateDirectories: true)
            try TestCommand.write(text, to: folder + "/class/\(student)/01-slopes.md")
        }
        let common = ["check", folder + "/class", "--against", TestCommand.data + "/course", "--workers", "0"]
        _ = TestCommand(common + ["--to", "html,csv", "--output", folder + "/results/"])
        let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/results").sorted()
        #expect(names == ["ada.01-slopes.html", "bob.01-slopes.html", "grades.csv"])
        let rows = try TestCommand.read(folder + "/results/grades.csv").split(whereSeparator: \.isNewline)
        #expect(rows.dropFirst(2).map { $0.prefix(3) } == ["ada", "bob"])
    }

    @Test func handoutsBesideTheirLecturesAreNoLectures() throws {
        let folder = try TestCommand.scratch()
        let lecture = folder + "/02-totals.md"
        try TestCommand.write(try TestCommand.read(TestCommand.data + "/course/02-totals.md"), to: lecture)
        #expect(TestCommand(["handout", lecture, "--output", folder + "/handouts/"]).status == .success)
        let answers = folder + "/handouts/02-totals.md"
        let graded = TestCommand(["check", answers, "--against", folder, "--workers", "0"])
        #expect(graded.status == .failed)
        #expect(graded.printed.contains("not answered"))
        let refused = TestCommand(["check", answers, "--against", folder + "/handouts", "--workers", "0"])
        #expect(refused.status == .unusable)
        #expect(refused.said.contains("only handouts lie in '\(folder)/handouts'"))
    }
}
