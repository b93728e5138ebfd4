/// Says which files a lecture may name.
enum LecturePath {
    /// Whether `path` is relative and stays inside the lecture's folder.
    static func isInside(_ path: String) -> Bool {
        guard !path.isEmpty, !path.hasPrefix("/"), !path.utf8.contains(UInt8(ascii: ":")),
            !path.utf8.contains(.backslash), !path.utf8.contains(0)
        else { return false }
        var depth = 0
        for part in path.split(separator: "/", omittingEmptySubsequences: true) {
            if part == ".." { depth -= 1 } else if part != "." { depth += 1 }
            if depth < 0 { return false }
        }
        return depth > 0
    }
}
