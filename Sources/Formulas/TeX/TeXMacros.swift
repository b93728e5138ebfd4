import Diagnostics

/// The author's own commands: a name, and the TeX that it stands for.
public struct TeXMacros: Sendable {
    struct Macro: Sendable {
        var parameters: Int
        var body: [TeXToken]
    }

    private(set) var macros: [String: Macro] = [:]
    /// In the order of definition, for suggestions.
    private(set) var names: [String] = []

    public static let none = TeXMacros()

    public init() {}

    /// Defines `\name` as `body`, in which `#1` to `#9` stand for arguments.
    public mutating func define(_ name: String, as body: String) {
        define(name, tokens: TeXTokenizer.tokens(of: Array(body.utf8)).dropLast())
    }

    mutating func define(_ name: String, tokens: some Sequence<TeXToken>) {
        let body = Array(tokens)
        var parameters = 0
        for token in body where token.kind == .parameter {
            parameters = max(parameters, Int(token.text) ?? 0)
        }
        if macros.updateValue(Macro(parameters: parameters, body: body), forKey: name) == nil { names.append(name) }
    }
}
