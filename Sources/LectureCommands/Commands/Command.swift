/// A command: everything that the parser, the help and the shell need to know of it.
struct Command: Sendable {
    let name: String
    /// One line, for the list of commands.
    let summary: String
    /// What follows the name, as in `[options] FILE…`.
    let operands: String
    /// A paragraph or two for its own help page.
    let description: String
    let options: [CommandOption]
    /// Lines to copy, each with what it does.
    let examples: [(line: String, meaning: String)]
    let execute: @Sendable (Arguments, Console) throws(CommandError) -> ExitStatus
}
