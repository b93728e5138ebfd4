import Interpreter

/// Calls of a declaration with arguments that tell apart what is not the same.
enum SampledCalls {
    /// Literals of each type that can be sampled; lists of one type have equal length.
    private static let literals: [String: [String]] = [
        "Double": ["0.3", "-1.7", "2.0", "0.0"], "Float": ["0.3", "-1.7", "2.0", "0.0"], "Int": ["3", "1", "7", "2"],
        "Bool": ["true", "false", "true", "false"], "String": ["\"abc\"", "\"\"", "\"b\"", "\"x y\""],
        "[Double]": ["[0.3, -1.7, 2.0]", "[1.0]", "[2.0, 0.5]", "[-1.0, 0.25, 3.0, 0.5]"],
        "[Int]": ["[3, 1, 2]", "[1]", "[2, 5]", "[-1, 0, 4, 7]"],
        "Tensor": [
            "Tensor([[0.3, -1.7], [2.0, 0.6]])", "Tensor([0.5, -1.0, 2.0])", "Tensor([[1.0, 2.0, -3.0]])",
            "Tensor([[0.1, 0.2], [0.4, -0.8]])",
        ],
    ]
    private static let turns = 4

    static func expressions(for declaration: TopLevelDeclaration) -> [String] {
        guard let parameters = declaration.parameters else {
            return declaration.isVariable ? [declaration.name] : []
        }
        guard parameters.allSatisfy({ literals[$0.type] != nil }) else { return [] }
        let count = parameters.isEmpty ? 1 : turns
        return (0..<count).map { turn in
            let arguments = parameters.enumerated().map { index, parameter in
                let label = parameter.label.isEmpty ? "" : parameter.label + ": "
                // Neighbours take different values, and in another order each turn.
                return label + literals[parameter.type]![(turn + index * (turn % 2 + 1)) % turns]
            }
            return "\(declaration.name)(\(arguments.joined(separator: ", ")))"
        }
    }
}
