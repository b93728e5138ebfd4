/// Text in runs of one style each: the terminal colours them, the renderer turns them into markup.
public struct StyledText: Equatable, Sendable {
    public enum Style: Sendable {
        case plain, location, error, warning, note, message, source, caret
    }

    public struct Run: Equatable, Sendable {
        public var text: String
        public var style: Style
    }

    public private(set) var runs: [Run] = []

    public init() {}

    public mutating func append(_ text: String, _ style: Style = .plain) {
        runs.append(Run(text: text, style: style))
    }

    /// Without any style: files, pipes and tests.
    public var plain: String {
        var text = ""
        for run in runs { text += run.text }
        return text
    }

    /// With the escape sequences of a terminal.
    public var ansi: String {
        var text = ""
        for run in runs {
            let code = StyledText.ansiCode(of: run.style)
            text += code.isEmpty ? run.text : "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
        }
        return text
    }

    private static func ansiCode(of style: Style) -> String {
        switch style {
        case .plain, .source: ""
        case .location, .message: "1"
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        case .caret: "1;32"
        }
    }
}
