import Interpreter

/// Calls of a declaration with arguments that tell apart what is not the same.
enum SampledCalls {
    private static let turns = 4

    static func expressions(for declaration: TopLevelDeclaration) -> [String] {
        guard let parameters = declaration.parameters else {
            return declaration.isVariable ? [declaration.name] : []
        }
        var calls: [String] = []
        for turn in 0..<(parameters.isEmpty ? 1 : turns) {
            var arguments: [String] = []
            for (index, parameter) in parameters.enumerated() {
                // Neighbours take different values, and in another order each turn.
                guard let literal = literal(of: parameter.type, turn, index * (turn % 2 + 1)) else { return [] }
                arguments.append(parameter.label.isEmpty ? literal : parameter.label + ": " + literal)
            }
            calls.append("\(declaration.name)(\(arguments.joined(separator: ", ")))")
        }
        return calls
    }

    /// Literals of the types that have no parts.
    private static let simple: [String: [String]] = [
        "Double": ["0.3", "-1.7", "2.0", "0.0"], "Float": ["0.3", "-1.7", "2.0", "0.0"], "Int": ["3", "1", "7", "2"],
        "Bool": ["true", "false", "true", "false"], "String": ["\"abc\"", "\"\"", "\"b\"", "\"x y\""],
        "(Double) -> Double": ["{ $0 * $0 }", "{ 2 - $0 }", "{ $0 * $0 * $0 - 1 }", "{ 0.5 * $0 }"],
    ]
    /// Two tensors of one shape for each turn.
    private static let tensors = [
        ("[[0.3, -1.7], [2.0, 0.6]]", "[[0.1, 0.2], [0.4, -0.8]]"), ("[0.5, -1.0, 2.0]", "[-0.2, 0.7, 1.5]"),
        ("[[1.0, 2.0, -3.0]]", "[[0.5, -1.5, 0.25]]"), ("[[0.1, 0.2], [0.4, -0.8]]", "[[1.5, -0.5], [0.75, 2.0]]"),
    ]
    /// How many elements lists have in each turn; those of one call are of one length, lists of lists are square.
    private static let lengths = [3, 1, 2, 4]

    /// A value of a type; `shift` chooses among those of a turn. Nil where the type cannot be sampled.
    private static func literal(of type: String, _ turn: Int, _ shift: Int) -> String? {
        if let known = simple[type] { return known[(turn + shift) % turns] }
        if type == "Tensor" { return "Tensor(\(shift % 2 == 0 ? tensors[turn].0 : tensors[turn].1))" }
        if type.utf8.last == UInt8(ascii: "?") {
            let wrapped = literal(of: String(type.dropLast()), turn, shift)
            return turn == 1 && wrapped != nil ? "nil" : wrapped
        }
        guard type.utf8.first == UInt8(ascii: "["), type.utf8.last == UInt8(ascii: "]") else { return nil }
        let element = String(type.dropFirst().dropLast())
        // Three on from row to row, so that no list of lists is its own transpose.
        let step = simple[element] == nil ? 3 : 1
        var elements: [String] = []
        for index in 0..<lengths[turn] {
            guard let literal = literal(of: element, turn, shift + index * step) else { return nil }
            elements.append(literal)
        }
        return "[" + elements.joined(separator: ", ") + "]"
    }
}
