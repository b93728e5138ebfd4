/// Code as a page shows it.
enum CodeText {
    /// Without the empty lines before and behind it that option lines and fences leave.
    static func trimmed(_ source: String) -> String {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.firstIndex(where: hasInk), let last = lines.lastIndex(where: hasInk) else { return "" }
        return lines[first...last].joined(separator: "\n")
    }

    private static func hasInk(_ line: Substring) -> Bool {
        line.utf8.contains { $0 != 32 && $0 != 9 && $0 != 13 }
    }
}
