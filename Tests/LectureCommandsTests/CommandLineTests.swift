import LectureCommands
import Testing

@Suite struct CommandLineTests {
    /// What a run of the command line printed and said.
    struct Run {
        var status: LectureCommands.ExitStatus
        var printed: String
        var said: String
    }

    final class Sink {
        var bytes: [UInt8] = []
        var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    func run(_ words: String...) -> Run {
        let printed = Sink()
        let said = Sink()
        let console = Console(
            output: { printed.bytes += $0 }, messages: { said.bytes += $0 }, messagesAreShown: false)
        let status = LectureCommandLine.run(words, console: console)
        return Run(status: status, printed: printed.text, said: said.text)
    }

    @Test(arguments: [
        (["rnu"], "lecture: error: there is no command 'rnu', did you mean 'run'?; see 'lecture help'\n"),
        (
            ["run", "--ouput", "x"],
            "lecture: error: 'lecture run' has no option '--ouput', did you mean '--output'?; see 'lecture help run'\n"
        ),
        (["run"], "lecture: error: 'lecture run' needs a lecture; see 'lecture help run'\n"),
        (["run", "--output"], "lecture: error: option '--output' needs a value: --output PATH\n"),
        (["run", "--trust-html=yes", "a.md"], "lecture: error: option '--trust-html' takes no value\n"),
        (
            ["eval", "--fuel", "many", "a.swift"],
            "lecture: error: 'many' is not a value of --fuel; it takes a whole number from 1 to 1000000000\n"
        ),
        (
            ["dump", "tokns", "a"],
            "lecture: error: 'lecture dump' cannot show 'tokns', did you mean 'tokens'?; see 'lecture help dump'\n"
        ),
        (
            ["help", "limit"],
            "lecture: error: there is no help on 'limit', did you mean 'limits'?; see 'lecture help'\n"
        ),
        (["run", "/no/such/file.md"], "lecture: error: cannot read '/no/such/file.md': No such file or directory\n"),
    ])
    func whatCannotBeUsedIsSaidAndEndsWithTwo(words: [String], said: String) {
        let printed = Sink()
        let messages = Sink()
        let console = Console(
            output: { printed.bytes += $0 }, messages: { messages.bytes += $0 }, messagesAreShown: false)
        #expect(LectureCommandLine.run(words, console: console) == .unusable)
        #expect(messages.text == said)
        #expect(printed.text.isEmpty)
    }

    @Test func theOverviewNamesEveryCommandAndTopic() {
        let overview = run("help").printed
        for name in ["run", "eval", "dump", "help", "cells", "limits"] {
            #expect(overview.contains("\n  \(name) "))
            #expect(run("help", name).status == .success)
        }
    }

    @Test func theHelpOfACommandIsItsWholeTruth() {
        #expect(
            run("eval", "--help").printed == """
                lecture eval: run a plain Swift file

                usage: lecture eval [options] FILE.swift

                Runs a Swift file on the interpreter that lectures use, and prints its output. '-' reads standard input. What is
                wrong with it is said on standard error; the exit status is then 1.

                options:
                  --fuel MILLIONS     million steps a cell or program may take
                  --memory MIB        mebibytes of live values
                  --depth CALLS       nested calls
                  --printed KIB       kibibytes of printed text
                  --instructions SET  what tensors are computed with: portable, avx2 or avx512; no digit depends on it

                examples:
                  echo 'print(6 * 7)' | lecture eval -  prints 42

                """)
    }
}
