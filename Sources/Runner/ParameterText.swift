import LectureModel

/// Parameters of the front matter as Swift literals.
enum ParameterText {
    /// The literal of the parameter's value, or of the last `name=value` that overrides it.
    static func literal(of parameter: Parameter, _ overrides: [String]) -> String {
        var literal = self.literal(parameter)
        for override in overrides {
            let parts = override.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, String(parts[0]) == parameter.name else { continue }
            if case .text = parameter.value { literal = quoted(String(parts[1])) } else { literal = String(parts[1]) }
        }
        return literal
    }

    private static func literal(_ parameter: Parameter) -> String {
        switch parameter.value {
        case .integer, .double: parameter.source
        case .boolean(let value): value ? "true" : "false"
        case .text(let text): quoted(text)
        }
    }

    private static func quoted(_ text: String) -> String {
        text.debugDescription
    }
}
