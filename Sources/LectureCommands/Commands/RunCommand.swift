import Diagnostics
import LectureModel
import Rendering
import Runner

/// `lecture run`: executes lectures and writes their reports.
enum RunCommand {
    static var command: Command {
        Command(
            name: "run", summary: "run lectures and write their reports", operands: "[options] FILE…",
            description: """
                Runs the cells of each lecture and writes its report beside it: NAME.html, and NAME.report/NAME.md for
                Markdown. '-' reads standard input and writes the report to standard output. A report is written even where
                a cell fails; it shows the failure, and the exit status is 1. A PDF is printed by an installed Chromium
                (CHROMIUM names its program); 'lecture help json' describes the JSON.
                """,
            options: [
                CommandOption("--to", "FORMATS", "html, markdown, json, ipynb, pdf; several with commas (html)"),
                CommandOption("--output", "PATH", "where the report goes: a file, or a folder (ends with '/')"),
                CommandOption("--figures", "PLACE", "figures of a Markdown report: files beside it, or inline (files)"),
                CommandOption("--set", "NAME=VALUE", "the value of a parameter of the front matter; may be repeated"),
                CommandOption("--fix", "rewrites checked numbers of the prose that differ from what the cells compute"),
                CommandOption("--trust-html", "raw HTML of the lecture is markup: only for files you trust"),
            ] + LimitOptions.options,
            examples: [
                ("lecture run 03-backprop.md", "writes 03-backprop.html"),
                ("lecture run lectures/*.md --output site/", "writes one page a lecture into site/"),
                ("lecture run a.md --to html,markdown", "writes both reports"),
            ],
            execute: execute)
    }

    @Sendable private static func execute(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitStatus
    {
        guard !arguments.operands.isEmpty else { throw .missingOperand(command: "run", operand: "a lecture") }
        let formats = try arguments.choices("--to", allowed: ReportFormat.allCases.map(\.rawValue))
        let plan = try ReportPlan(
            inputs: arguments.operands,
            formats: formats.isEmpty ? [.html] : formats.compactMap { ReportFormat(rawValue: $0) },
            output: arguments.value("--output"))
        let figures = try arguments.choices("--figures", allowed: MarkdownReport.Figures.allCases.map(\.rawValue))
        var run = LectureRun(
            options: RunOptions(limits: try LimitOptions.limits(arguments), overrides: arguments.all("--set")),
            trustsHTML: arguments.has("--trust-html"), fixesNumbers: arguments.has("--fix"),
            figures: figures.last.flatMap { MarkdownReport.Figures(rawValue: $0) } ?? .files,
            chromium: formats.contains(ReportFormat.pdf.rawValue) ? try Chromium.find() : nil)
        var status = ExitStatus.success
        for (number, entry) in plan.entries.enumerated() {
            run.options.isLast = number == plan.entries.count - 1
            status = status.joined(with: try run.run(entry, console))
        }
        return status
    }
}
