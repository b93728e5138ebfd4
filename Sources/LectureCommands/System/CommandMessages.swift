extension CommandError {
    /// The one place with the words for unusable input and options.
    var message: String {
        switch self {
        case .alreadyThere(let path):
            "'\(path)' is there already; choose another name"
        case .badValue(let option, let value, let allowed):
            "'\(value)' is not a value of \(option); it takes \(allowed)"
        case .browserFailed(let program, let reason):
            "no PDF was made: '\(program)' \(CommandError.words(reason))"
        case .cannotRead(let path, let reason):
            "cannot read '\(path)': \(reason)"
        case .cannotWrite(let path, let reason):
            "cannot write '\(path)': \(reason)"
        case .exerciseTwice(let identifier, let first, let second):
            "the lectures '\(first)' and '\(second)' both have an exercise '\(identifier)'; answers are found by that name"
        case .handoutDoesNotRun(let path):
            "'\(path)' does not run as students get it; nothing was written. 'lecture check \(path)' tells more"
        case .isDirectory(let path):
            "'\(path)' is a folder; name a file in it"
        case .journalInUse(let path):
            "another run is grading with '\(path)'; wait for it, or name another --journal"
        case .missingOperand(let command, let operand):
            "'lecture \(command)' needs \(operand); see 'lecture help \(command)'"
        case .missingValue(let option, let placeholder):
            "option '\(option)' needs a value: \(option) \(placeholder)"
        case .noBrowser:
            "a PDF is printed by Chromium, and none was found; install 'chromium', or name its program in CHROMIUM"
        case .noKnownExercise(let path):
            "'\(path)' answers no exercise of the lectures: its cells need the lines '//| exercise: …' of the handout"
        case .noLectures(let path, hasHandouts: false):
            "no lecture with exercises lies in '\(path)'"
        case .noLectures(let path, hasHandouts: true):
            "only handouts lie in '\(path)', which hold no hidden tests; name the folder of the lectures they came from"
        case .noWorker:
            "the system gives no process to grade in; try '--workers 0'"
        case .notAJournal(let path):
            "'\(path)' is no journal of 'lecture check'; it was left as it is"
        case .outputIsInput(let path):
            "the output '\(path)' is one of the inputs; choose another --output"
        case .outputNeedsFolder(let path):
            "several reports need a folder; '\(path)' is not one (end it with '/' to have it made)"
        case .outputTwice(let path):
            "two of the reports would be written to '\(path)'; run them one by one with --output"
        case .sandboxIncomplete(let layers):
            "this system offers only: \(layers); '--sandbox on' grades with that"
        case .tooLarge(let path, let limit):
            "'\(path)' is larger than \(limit >> 20) MiB"
        case .tooManyOperands(let command, let operand):
            "'lecture \(command)' has no use for '\(operand)'; see 'lecture help \(command)'"
        case .unknownCommand(let name, let nearest):
            "there is no command '\(name)'\(CommandError.suggestion(nearest)); see 'lecture help'"
        case .unknownOption(let name, let command, let nearest):
            "'lecture \(command)' has no option '\(name)'\(CommandError.suggestion(nearest)); see 'lecture help \(command)'"
        case .unknownStage(let name, let nearest):
            "'lecture dump' cannot show '\(name)'\(CommandError.suggestion(nearest)); see 'lecture help dump'"
        case .unknownEntry(let name, let nearest):
            "there is no '\(name)' in a cell\(CommandError.suggestion(nearest)); see 'lecture reference'"
        case .unknownTopic(let name, let nearest):
            "there is no help on '\(name)'\(CommandError.suggestion(nearest)); see 'lecture help'"
        case .unusableText(let path, let reason):
            "'\(path)' cannot be read as text: \(reason)"
        case .unwantedValue(let option):
            "option '\(option)' takes no value"
        }
    }

    private static func words(_ outcome: ChildProcess.Outcome) -> String {
        switch outcome {
        case .exited(0): "ended without writing one"
        case .exited(let code): "ended with status \(code)"
        case .tookTooLong: "did not end in time"
        case .didNotStart: "cannot be started"
        }
    }

    private static func suggestion(_ nearest: String?) -> String {
        nearest.map { ", did you mean '\($0)'?" } ?? ""
    }
}
