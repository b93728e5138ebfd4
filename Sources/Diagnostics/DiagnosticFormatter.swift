/// Lays out diagnostics as `file:line:column: error: …`, the source line, and a caret under its place.
public struct DiagnosticFormatter {
    private let map: SourceMap
    /// A longer source line is cut around its caret.
    private let widestLine = 160

    /// Whether places name the folders of their file: a report that is given away does not tell where it was made.
    private let namesFolders: Bool

    public init(_ map: SourceMap, namesFolders: Bool = true) {
        self.map = map
        self.namesFolders = namesFolders
    }

    /// The last part of a path.
    public static func name(ofFile path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    public func format(_ diagnostics: [Diagnostic]) -> StyledText {
        var text = StyledText()
        for diagnostic in diagnostics { append(diagnostic, to: &text) }
        return text
    }

    private func append(_ diagnostic: Diagnostic, to text: inout StyledText) {
        let place = map.location(of: diagnostic.range.lower).text
        text.append((namesFolders ? place : DiagnosticFormatter.name(ofFile: place)) + ": ", .location)
        text.append(diagnostic.severity.word + ": ", DiagnosticFormatter.style(of: diagnostic.severity))
        text.append(diagnostic.message, .message)
        text.append("\n")
        appendSource(of: diagnostic.range, to: &text)
        for note in diagnostic.notes { append(note, to: &text) }
    }

    private func appendSource(of range: SourceRange, to text: inout StyledText) {
        let line = Array(map.line(at: range.lower).unicodeScalars)
        let column = map.location(of: range.lower).column
        let caret = DiagnosticFormatter.scalarCount(in: line, bytes: column - 1)
        let length = max(1, DiagnosticFormatter.scalarCount(in: line, bytes: column - 1 + range.length) - caret)
        let window = self.window(of: line.count, around: caret)
        var source = ""
        var marks = ""
        for index in window {
            source.unicodeScalars.append(line[index])
            if index < caret { marks += line[index] == "\t" ? "\t" : " " }
        }
        if caret < window.lowerBound || line.isEmpty { marks = "" }
        let cutLeft = window.lowerBound > 0
        let visible = max(1, min(length, window.upperBound - caret))
        text.append((cutLeft ? "…" : "") + source + (window.upperBound < line.count ? "…" : "") + "\n", .source)
        text.append((cutLeft ? " " : "") + marks)
        text.append("^" + String(repeating: "~", count: visible - 1) + "\n", .caret)
    }

    private func window(of count: Int, around caret: Int) -> Range<Int> {
        guard count > widestLine else { return 0..<count }
        let start = max(0, min(caret - widestLine / 2, count - widestLine))
        return start..<min(count, start + widestLine)
    }

    private static func scalarCount(in line: [Unicode.Scalar], bytes: Int) -> Int {
        var left = bytes
        var count = 0
        while count < line.count, left > 0 {
            left -= UTF8.width(line[count])
            count += 1
        }
        return count
    }

    private static func style(of severity: Diagnostic.Severity) -> StyledText.Style {
        switch severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }
}
