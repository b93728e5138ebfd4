/// Where the characters of a text begin and end, found from the bytes near by: a long text costs no more than a short one.
enum CharacterBoundaries {
    /// The length in bytes of the character at an offset.
    static func width(_ text: TextObject, at offset: Int) -> Int {
        let bytes = text.bytes
        if bytes[offset] < 128 {
            let isLast = offset + 1 == bytes.count
            if isLast || text.isASCII {
                return bytes[offset] == 13 && !isLast && bytes[offset + 1] == 10 ? 2 : 1
            }
            if bytes[offset + 1] < 128 && bytes[offset] != 13 { return 1 }
        }
        // So much fits into a small string, which needs no memory of its own.
        var length = 15
        while true {
            let end = scalarStart(bytes, min(bytes.count, offset + length))
            let window = String(decoding: UnsafeBufferPointer(rebasing: bytes[offset..<end]), as: UTF8.self)
            let width = window.first?.utf8.count ?? 0
            // A character that something follows is whole.
            if end == bytes.count { return max(1, min(width, end - offset)) }
            if width > 0 && width < end - offset { return width }
            length *= 4
        }
    }

    /// The length in bytes of the character that ends before an offset.
    static func width(_ text: TextObject, before offset: Int) -> Int {
        let bytes = text.bytes
        if text.isASCII { return offset > 1 && bytes[offset - 1] == 10 && bytes[offset - 2] == 13 ? 2 : 1 }
        var length = 60
        while true {
            let start = scalarStart(bytes, max(0, offset - length))
            let window = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<offset]), as: UTF8.self)
            if start == 0 || isCertain(window) { return max(1, min(window.last?.utf8.count ?? 1, offset)) }
            length *= 4
        }
    }

    /// Whether the last character of a window would be the same with more text before it: what joins characters from
    /// further back ends with the second one, but for flags, whose letters pair up from where they begin.
    private static func isCertain(_ window: String) -> Bool {
        var index = window.endIndex
        for _ in 0..<3 {
            guard index > window.startIndex else { return false }
            index = window.index(before: index)
        }
        guard let last = window.last, isFlagLetter(last) else { return true }
        return window.dropFirst().contains { !isFlagLetter($0) }
    }

    private static func isFlagLetter(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { (0x1F1E6...0x1F1FF).contains($0.value) } ?? false
    }

    /// The offset, or the nearest one before it that is not inside of a scalar.
    private static func scalarStart(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        var offset = offset
        while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }
}
