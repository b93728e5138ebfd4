/// Why a command cannot use its input or options: the facts, whose words stand in `CommandMessages`.
enum CommandError: Error {
    case alreadyThere(path: String)
    case unknownCommand(name: String, nearest: String?)
    case unknownOption(name: String, command: String, nearest: String?)
    case missingValue(option: String, placeholder: String)
    case unwantedValue(option: String)
    case badValue(option: String, value: String, allowed: String)
    case missingOperand(command: String, operand: String)
    case tooManyOperands(command: String, operand: String)
    case unknownStage(name: String, nearest: String?)
    case unknownTopic(name: String, nearest: String?)
    case unknownEntry(name: String, nearest: String?)
    case cannotRead(path: String, reason: String)
    case isDirectory(path: String)
    case tooLarge(path: String, limit: Int)
    case cannotWrite(path: String, reason: String)
    case outputIsInput(path: String)
    case outputTwice(path: String)
    case outputNeedsFolder(path: String)
    case journalInUse(path: String)
    case notAJournal(path: String)
    case noLectures(path: String, hasHandouts: Bool)
    case noWorker
    case sandboxIncomplete(layers: String)
    case noKnownExercise(path: String)
    case exerciseTwice(identifier: String, first: String, second: String)
    /// What students would get has errors of its own.
    case handoutDoesNotRun(path: String)
    case unusableText(path: String, reason: String)
    case noBrowser
    case browserFailed(program: String, reason: ChildProcess.Outcome)
}
