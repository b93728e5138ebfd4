import Diagnostics
import LectureModel

/// `lecture check`: proves lectures, grades answers, or lets students check their own.
enum CheckCommand {
    static var command: Command {
        Command(
            name: "check", summary: "prove a lecture's exercises, or grade answers", operands: "[options] FILE…",
            description: """
                Of a lecture: proves that every solution earns all points and every stub none, that no known mistake holds for a
                solution, that every check is reached, and that the tests notice small mistakes made on purpose (a sign, a
                transpose, a factor …); those that survive are listed. '// excuse: REASON' behind a line of the solution excuses them.

                Of a handout: runs its visible tests on the student's answers, with feedback and hints.

                With '--against': grades answers. Of a file only the answer cells count, found by their exercise; all else
                comes from the lectures in DIR. A folder is graded whole, file by file, by several workers at once.
                """,
            options: [
                CommandOption("--against", "DIR", "grade the files against the lectures of this folder"),
                CommandOption("--to", "FORMATS", "text, json, html, junit, gradescope, csv, or several (text)"),
                CommandOption("--output", "PATH", "where the results go: a file, or a folder (ends with '/')"),
                CommandOption("--roster", "CSV", "students by file name, for variants and gradebooks"),
                CommandOption("--course-key", "FILE", "the secret that variants were drawn with"),
                CommandOption("--workers", "COUNT", "processes that grade at once (one for each processor)"),
                CommandOption("--journal", "PATH", "results so far; a run that was stopped goes on from there"),
                CommandOption("--sandbox", "LAYERS", "on, off, or require: drop the rights of workers (on)"),
            ] + LimitOptions.options,
            examples: [
                ("lecture check 03-backprop.md", "proves the exercises of a lecture"),
                ("lecture check answers.md --against lectures/", "grades one file"),
                ("lecture check submissions/ --against lectures/ --to csv --output grades.csv", "grades a class"),
            ],
            execute: execute)
    }

    @Sendable private static func execute(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitStatus
    {
        guard !arguments.operands.isEmpty else {
            throw .missingOperand(command: "check", operand: "a lecture or answers")
        }
        let formats = try arguments.choices("--to", allowed: FeedbackFormat.allCases.map(\.rawValue))
            .compactMap { FeedbackFormat(rawValue: $0) }
        let results = try ResultWriter(
            formats: formats.isEmpty ? [.text] : formats, output: arguments.value("--output"), console: console)
        guard arguments.has("--against") else { return try checkLectures(arguments, results, console) }
        return try GradingRun(arguments, results, console).run()
    }

    private static func checkLectures(
        _ arguments: Arguments, _ results: ResultWriter, _ console: Console
    ) throws(CommandError) -> ExitStatus {
        let limits = try LimitOptions.limits(arguments)
        var status = ExitStatus.success
        var outcomes: [SubmissionOutcome] = []
        for path in arguments.operands {
            let file = try LectureFile(path: path)
            if file.lecture.frontMatter.handout != nil {
                let (outcome, found) = HandoutCheck.check(file, path, limits, console)
                outcomes.append(outcome)
                status = status.joined(with: found)
            } else {
                status = status.joined(with: ProofRun.prove(file, path, limits, console))
            }
        }
        if !outcomes.isEmpty { try results.write(outcomes) }
        return status
    }
}
