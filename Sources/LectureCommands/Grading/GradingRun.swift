import Diagnostics
import Glibc
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
        let mode = try sandboxMode()
        let workers = try workerCount()
        let options = try gradingOptions()
        var roster = Roster()
        if let path = arguments.value("--roster") { roster = try Roster(path: path) }
        var paths: [String] = []
        for operand in arguments.operands { paths += try FileSystem.submissions(in: operand) }
        guard !paths.isEmpty else {
            throw .missingOperand(command: "check", operand: "answers: the folder has no '.md'")
        }
        var students = MasterFolder.Students(roster: roster)
        if let path = arguments.value("--course-key") { students.key = try FileSystem.read(path) }
        let masters = try MasterFolder(arguments.value("--against") ?? ".", options, students)
        let files: [GradedFile]
        if workers == 0 {
            files = paths.map { masters.gradedFile($0) }
        } else {
            let journal = try self.journal(for: paths)
            var pool = GradingPool(
                masters, workers: min(workers, paths.count), mode, journal: journal,
                context: Array("\(options.limits)".utf8) + students.key, console)
            files = try pool.grade(paths)
            if console.messagesAreShown, let layers = pool.layers { console.say(GradingWords.sandbox(layers.words)) }
        }
        return try finish(files, roster)
    }

    private func finish(_ files: [GradedFile], _ roster: Roster) throws(CommandError) -> ExitStatus {
        let outcomes = files.flatMap(\.outcomes)
        var status = outcomes.allSatisfy(\.isComplete) ? ExitStatus.success : .failed
        for file in files {
            guard let refusal = file.refusal else { continue }
            console.say(GradingWords.refused(file.path, refusal))
            status = .unusable
        }
        if !outcomes.isEmpty || files.count > 1 { try results.write(outcomes, roster) }
        if files.count > 1 { console.say(ClassSummary.text(of: outcomes)) }
        return status
    }

    // MARK: Options

    private func sandboxMode() throws(CommandError) -> SandboxLayers.Mode {
        guard let text = arguments.value("--sandbox") else { return .on }
        guard let mode = SandboxLayers.Mode(rawValue: text) else {
            throw .badValue(option: "--sandbox", value: text, allowed: "on, off, require")
        }
        return mode
    }

    private func workerCount() throws(CommandError) -> Int {
        guard let text = arguments.value("--workers") else { return max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
        guard let count = Int(text), (0...256).contains(count) else {
            throw .badValue(option: "--workers", value: text, allowed: "a whole number up to 256")
        }
        return count
    }

    private func gradingOptions() throws(CommandError) -> GradingOptions {
        var options = GradingOptions(clock: Deadline.make)
        options.limits = try LimitOptions.limits(arguments, from: options.limits)
        return options
    }

    /// Beside the results, where a folder is graded into a file or folder.
    private func journal(for paths: [String]) throws(CommandError) -> Journal? {
        if let path = arguments.value("--journal") { return try Journal(path: path) }
        guard paths.count > 1, let output = arguments.value("--output"), output != "-" else { return nil }
        let isFolder = output.utf8.last == UInt8(ascii: "/") || FileSystem.isFolder(output)
        if isFolder { try FileSystem.makeFolder(output) }
        return try Journal(path: isFolder ? output.withSlash + ".journal" : output + ".journal")
    }
}
