import Diagnostics
import Interpreter
import LectureModel
import Runner

/// `lecture check --against`: one grading of files and folders.
struct GradingRun {
    private let arguments: Arguments
    private let results: ResultWriter
    private let console: Console

    init(_ arguments: Arguments, _ results: ResultWriter, _ console: Console) {
        self.arguments = arguments
        self.results = results
        self.console = console
    }

    func run() throws(CommandError) -> ExitStatus {
        let limits = try LimitOptions.limits(arguments)
        var options = GradingOptions(clock: Deadline.make)
        options.limits.fuel = min(options.limits.fuel, limits.fuel)
        let roster =
            try arguments.value("--roster").map { (path) throws(CommandError) in try Roster(path: path) } ?? Roster()
        let masters = try MasterFolder(arguments.value("--against") ?? ".", options)
        var outcomes: [SubmissionOutcome] = []
        var status = ExitStatus.success
        for path in arguments.operands {
            do throws(CommandError) {
                let bytes = try FileSystem.read(path, largest: MasterFolder.largestSubmission)
                outcomes += try masters.grade(bytes, path)
            } catch {
                console.report(error)
                status = .unusable
            }
        }
        if outcomes.contains(where: { !$0.isComplete }) { status = status.joined(with: .failed) }
        try results.write(outcomes, roster)
        return status
    }
}
