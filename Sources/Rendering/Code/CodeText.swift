/// Code as a page shows it.
enum CodeText {
    /// Without the empty lines before and behind it that option lines and fences leave.
    static func trimmed(_ source: String) -> String {
        var source = source
        return source.withUTF8 { bytes in
            guard let first = bytes.firstIndex(where: hasInk), let last = bytes.lastIndex(where: hasInk) else {
                return ""
            }
            var start = first
            while start > 0, !endsLine(start - 1, bytes) { start -= 1 }
            var end = last + 1
            while end < bytes.count, !endsLine(end, bytes) { end += 1 }
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        }
    }

    /// A line feed behind a carriage return is one character with it, and part of its line.
    private static func endsLine(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[index] == 10 && !(index > 0 && bytes[index - 1] == 13)
    }

    private static func hasInk(_ byte: UInt8) -> Bool {
        byte != 32 && byte != 9 && byte != 13 && byte != 10
    }
}
