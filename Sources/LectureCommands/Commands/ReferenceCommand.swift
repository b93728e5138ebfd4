import CellLibrary
import Interpreter
import Rendering

/// `lecture reference`: what a cell can use, from the table that the checker reads.
enum ReferenceCommand {
    static var command: Command {
        Command(
            name: "reference", summary: "look up what a cell can use", operands: "[options] [NAME]",
            description: """
                Prints signature and meaning of every type and function that a cell finds in place, or of those called
                NAME: a function (sqrt), a type with its members (Array), or one member (Array.map).
                """,
            options: [
                CommandOption("--to", "FORMAT", "text (the default) or html, a page with an index"),
                CommandOption("--output", "FILE", "where to write; else standard output"),
            ],
            examples: [
                ("lecture reference sqrt", "one function"),
                ("lecture reference Array.map", "one member of a type"),
                ("lecture reference --to html --output reference.html", "everything, as a page"),
            ],
            execute: execute)
    }

    @Sendable private static func execute(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitStatus
    {
        if arguments.operands.count > 1 {
            throw .tooManyOperands(command: "reference", operand: arguments.operands[1])
        }
        let format = arguments.value("--to") ?? "text"
        guard format == "text" || format == "html" else {
            throw .badValue(option: "--to", value: format, allowed: "text or html")
        }
        let reference = LibraryReference(CellLibrary.library)
        let topics = try selected(arguments.operands.first, reference)
        let bytes = format == "html" ? page(topics) : Array(ReferenceText.text(topics).utf8)
        if let path = arguments.value("--output") {
            try FileSystem.write(bytes, to: path)
        } else {
            console.output(bytes)
        }
        return .success
    }

    private static func selected(
        _ name: String?, _ reference: LibraryReference
    ) throws(CommandError) -> [LibraryReference.Topic] {
        guard let name else { return reference.topics }
        let found = reference.entries(named: name)
        if found.isEmpty { throw .unknownEntry(name: name, nearest: reference.nearest(to: name)) }
        return [LibraryReference.Topic(title: name, entries: found)]
    }

    private static func page(_ topics: [LibraryReference.Topic]) -> [UInt8] {
        ReferencePage(
            topics.map { topic in
                ReferencePage.Topic(
                    title: topic.title,
                    entries: topic.entries.map {
                        ReferencePage.Entry(
                            name: $0.path, signature: $0.signature, condition: $0.condition,
                            documentation: $0.documentation)
                    })
            }
        ).write()
    }
}
