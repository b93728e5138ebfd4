import Diagnostics

/// What was typed after the command's name, sorted into operands and options.
struct Arguments {
    private(set) var operands: [String] = []
    private var values: [(option: String, value: String)] = []

    /// Reads `words` by the options that `command` knows; `--` ends the options, `-` is an operand.
    init(_ words: ArraySlice<String>, of command: Command) throws(CommandError) {
        var rest = words
        while let word = rest.popFirst() {
            if word == "--" {
                operands += rest
                return
            }
            guard word.utf8.count > 1, word.utf8.first == UInt8(ascii: "-") else {
                operands.append(word)
                continue
            }
            try readOption(word, followedBy: &rest, of: command)
        }
    }

    private mutating func readOption(
        _ word: String, followedBy rest: inout ArraySlice<String>, of command: Command
    ) throws(CommandError) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let option = command.options.first(where: { $0.name == parts[0] }) else {
            let nearest = NearestSpelling.of(parts[0], among: command.options.map(\.name))
            throw .unknownOption(name: parts[0], command: command.name, nearest: nearest)
        }
        guard let placeholder = option.placeholder else {
            if parts.count > 1 { throw .unwantedValue(option: option.name) }
            values.append((option.name, ""))
            return
        }
        guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
            throw .missingValue(option: option.name, placeholder: placeholder)
        }
        values.append((option.name, value))
    }

    func has(_ option: String) -> Bool {
        values.contains { $0.option == option }
    }

    /// The value of an option; of several the last one counts.
    func value(_ option: String) -> String? {
        values.last { $0.option == option }?.value
    }

    /// All values of an option that may be repeated, in order.
    func all(_ option: String) -> [String] {
        values.filter { $0.option == option }.map(\.value)
    }

    /// The parts of a comma-separated value, each one of `allowed`.
    func choices(_ option: String, allowed: [String]) throws(CommandError) -> [String] {
        guard let value = value(option) else { return [] }
        let choices = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        for choice in choices where !allowed.contains(choice) {
            throw .badValue(option: option, value: choice, allowed: allowed.joined(separator: ", "))
        }
        return choices
    }
}
