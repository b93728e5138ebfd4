import Diagnostics
import LectureModel

/// A number that the prose states by itself: no cell computes it, and nobody has marked it as given.
public struct ProseNumber: Sendable {
    public let text: String
    public let range: SourceRange

    /// All of them, in the order of the file.
    public static func unbound(in lecture: Lecture) -> [ProseNumber] {
        var found: [ProseNumber] = []
        lecture.forEachInline { inline in
            if case .text(let text, let range) = inline { found += numbers(in: Array(text.utf8), at: range) }
        }
        // A title may stand both in the front matter and among the blocks.
        var seen: Set<SourceRange> = []
        return found.sorted { $0.range.lower < $1.range.lower }.filter { seen.insert($0.range).inserted }
    }

    /// Runs of digits with their points; digits that belong to a word, as in `w11`, are part of a name.
    private static func numbers(in bytes: [UInt8], at range: SourceRange) -> [ProseNumber] {
        var found: [ProseNumber] = []
        var index = 0
        while index < bytes.count {
            guard isDigit(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, isDigit(bytes[index]) || isPoint(bytes, index) { index += 1 }
            let isPartOfName = endsWithLetter(bytes[..<start]) || index < bytes.count && isWord(bytes[index])
            if isPartOfName { continue }
            // Where escapes make the text shorter than its source, the place is that of the whole text.
            let isExact = range.length == bytes.count
            let place =
                isExact
                ? SourceRange(range.lower.advanced(by: start), range.lower.advanced(by: index)) : range
            found.append(ProseNumber(text: String(decoding: bytes[start..<index], as: UTF8.self), range: place))
        }
        return found
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static func isPoint(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes[index] == UInt8(ascii: ".") && index + 1 < bytes.count && isDigit(bytes[index + 1])
    }

    /// Whether the character before a number is a letter; of one with several bytes the first one tells.
    private static func endsWithLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let lead = bytes.last(where: { $0 & 0xC0 != 0x80 }) else { return false }
        return isWord(lead)
    }

    /// The first byte of a letter of any script, or an underscore; dashes and signs such as “−” begin with 0xE2.
    private static func isWord(_ byte: UInt8) -> Bool {
        let isLetter = byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
        return isLetter || byte == UInt8(ascii: "_") || byte >= 0xC3 && byte != 0xE2
    }
}
