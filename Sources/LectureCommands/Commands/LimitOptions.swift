import Interpreter

/// The options that raise or lower the limits of a run, shared by the commands that run something.
enum LimitOptions {
    static var options: [CommandOption] {
        [
            CommandOption("--fuel", "MILLIONS", "million steps a cell or program may take"),
            CommandOption("--memory", "MIB", "mebibytes of live values"),
            CommandOption("--depth", "CALLS", "nested calls"),
            CommandOption("--printed", "KIB", "kibibytes of printed text"),
        ]
    }

    /// `usual` with what the options change.
    static func limits(_ arguments: Arguments, from usual: Limits = Limits()) throws(CommandError) -> Limits {
        var limits = usual
        if let fuel = try number("--fuel", arguments, atMost: 1_000_000_000) { limits.fuel = Int64(fuel) * 1_000_000 }
        if let memory = try number("--memory", arguments, atMost: 1 << 20) { limits.heapBytes = memory << 20 }
        if let depth = try number("--depth", arguments, atMost: 1_000_000) { limits.callDepth = depth }
        if let printed = try number("--printed", arguments, atMost: 1 << 20) { limits.outputBytes = printed << 10 }
        return limits
    }

    private static func number(
        _ option: String, _ arguments: Arguments, atMost most: Int
    ) throws(CommandError) -> Int? {
        guard let text = arguments.value(option) else { return nil }
        guard let number = Int(text), number > 0, number <= most else {
            throw .badValue(option: option, value: text, allowed: "a whole number from 1 to \(most)")
        }
        return number
    }
}
