import LectureModel
import Rendering

/// Writes grades in the forms that were asked for: one on standard output or into a file, several into a folder.
struct ResultWriter {
    private let formats: [FeedbackFormat]
    private let output: String?
    private let console: Console

    init(formats: [FeedbackFormat], output: String?, console: Console) throws(CommandError) {
        self.formats = formats
        self.output = output
        self.console = console
        if formats.count > 1, !isFolder {
            guard let output else {
                throw .missingOperand(command: "check", operand: "'--output FOLDER/' for several formats")
            }
            throw .outputNeedsFolder(path: output)
        }
    }

    private var isFolder: Bool {
        guard let output else { return false }
        return output.utf8.last == UInt8(ascii: "/") || FileSystem.isFolder(output)
    }

    func write(_ outcomes: [SubmissionOutcome], _ roster: Roster = Roster()) throws(CommandError) {
        for format in formats {
            if isFolder, let output {
                for file in files(outcomes, format, roster) { try file.write(into: output) }
            } else {
                let bytes = bytes(outcomes, format, roster)
                if let output, output != "-" {
                    if let folder = FileSystem.folder(of: output) { try FileSystem.makeFolder(folder) }
                    try FileSystem.write(bytes, to: output)
                } else {
                    console.output(bytes)
                }
            }
        }
    }

    private func bytes(_ outcomes: [SubmissionOutcome], _ format: FeedbackFormat, _ roster: Roster) -> [UInt8] {
        switch format {
        case .text: Array(outcomes.map { FeedbackText.write($0) }.joined(separator: "\n").utf8)
        case .json: outcomes.flatMap { FeedbackJSON.write($0) }
        case .html: outcomes.flatMap { FeedbackPage.write($0) }
        case .junit: FeedbackJUnit.write(outcomes)
        case .gradescope: FeedbackGradescope.write(outcomes)
        case .csv: Gradebook(roster.rows(of: outcomes)).write()
        }
    }

    /// Pages and objects have a file for each submission, the others one for all.
    private func files(
        _ outcomes: [SubmissionOutcome], _ format: FeedbackFormat, _ roster: Roster
    ) -> [WrittenFile] {
        switch format {
        case .html, .json:
            let submissions = SubmissionNames(outcomes.map(\.file))
            let names = outcomes.map { submissions[$0.file] + "." + $0.lecture }
            return zip(names, outcomes).enumerated().map { index, pair in
                let isTaken = names[..<index].contains(pair.0)
                let name = isTaken ? pair.0 + ".\(index)" : pair.0
                return WrittenFile(name: name + "." + format.rawValue, bytes: bytes([pair.1], format, roster))
            }
        case .gradescope:
            let script = FeedbackGradescope.autograder.withUTF8Buffer { Array($0) }
            return [
                WrittenFile(name: format.fileName, bytes: bytes(outcomes, format, roster)),
                WrittenFile(name: "run_autograder", bytes: script),
            ]
        case .text, .junit, .csv:
            return [WrittenFile(name: format.fileName, bytes: bytes(outcomes, format, roster))]
        }
    }
}
