import Diagnostics
import Glibc

/// Where a command writes: its result, and what it says beside it.
public struct Console {
    /// Takes the result, which a program may read.
    let output: ([UInt8]) -> Void
    /// Takes messages for a person.
    let messages: ([UInt8]) -> Void
    /// Whether messages go to a terminal, which shows colour and progress.
    let messagesAreShown: Bool

    public init(
        output: @escaping ([UInt8]) -> Void, messages: @escaping ([UInt8]) -> Void, messagesAreShown: Bool
    ) {
        self.output = output
        self.messages = messages
        self.messagesAreShown = messagesAreShown
    }

    /// The process's own standard output and error.
    public static var standard: Console {
        Console(
            output: { FileDescriptor.write($0, to: STDOUT_FILENO) },
            messages: { FileDescriptor.write($0, to: STDERR_FILENO) },
            messagesAreShown: isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil)
    }

    func print(_ text: String) {
        output(Array(text.utf8))
    }

    func say(_ text: String) {
        messages(Array(text.utf8))
    }

    /// Shows diagnostics, in colour where they can be seen.
    func report(_ diagnostics: [Diagnostic], in map: SourceMap) {
        guard !diagnostics.isEmpty else { return }
        let text = DiagnosticFormatter(map).format(diagnostics)
        say(messagesAreShown ? text.ansi : text.plain)
    }

    /// Shows an error that has no place in a file.
    func report(_ error: CommandError) {
        var text = StyledText()
        text.append("lecture: ", .location)
        text.append("error: ", .error)
        text.append(error.message, .message)
        text.append("\n")
        say(messagesAreShown ? text.ansi : text.plain)
    }
}
