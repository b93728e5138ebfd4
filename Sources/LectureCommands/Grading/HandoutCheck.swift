import Diagnostics
import Interpreter
import LectureModel
import Runner

/// A student's own check of a handout.
enum HandoutCheck {
    static func check(
        _ file: LectureFile, _ path: String, _ limits: Limits, _ console: Console
    ) -> (SubmissionOutcome, ExitStatus) {
        let check = OwnCheck(
            file.lecture, in: file.map, options: RunOptions(limits: limits), name: FileSystem.stem(of: path), file: path
        )
        // What is wrong with answers is told with their exercise; this is what the student broke around them.
        console.report(file.diagnostics.filter { $0.severity == .error }, in: file.map)
        return (check.outcome, check.outcome.isComplete ? .success : .failed)
    }
}
