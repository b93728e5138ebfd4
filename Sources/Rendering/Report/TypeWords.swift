/// Names of Swift types as programmers write them.
enum TypeWords {
    /// `Array<Array<Double>>` is `[[Double]]`, `Dictionary<String, Int>` is `[String: Int]`, `Optional<Int>` is `Int?`.
    static func short(_ name: String) -> String {
        guard let open = name.firstIndex(of: "<"), name.last == ">" else { return name }
        let inner = name[name.index(after: open)...].dropLast()
        let arguments = parts(of: inner).map { short($0) }
        switch (name[..<open], arguments.count) {
        case ("Array", 1): return "[" + arguments[0] + "]"
        case ("Dictionary", 2): return "[" + arguments[0] + ": " + arguments[1] + "]"
        case ("Optional", 1): return arguments[0] + "?"
        default: return name[..<open] + "<" + arguments.joined(separator: ", ") + ">"
        }
    }

    /// The arguments of a list, at the commas that stand in no brackets.
    private static func parts(of list: Substring) -> [String] {
        var parts = [""]
        var depth = 0
        for character in list {
            switch character {
            case "<", "(", "[": depth += 1
            case ">", ")", "]": depth -= 1
            case ",", " ":
                guard depth == 0 else { break }
                if character == "," { parts.append("") }
                continue
            default: break
            }
            parts[parts.count - 1].append(character)
        }
        return parts
    }
}
