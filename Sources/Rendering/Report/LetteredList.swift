import LectureModel

/// The choices of an exercise: lines `a. …`, `b. …` of one paragraph, which CommonMark knows no list for.
enum LetteredList {
    /// The items without their letters, if each line of a paragraph begins with the next letter.
    static func items(of inlines: [Inline]) -> [[Inline]]? {
        var lines: [[Inline]] = [[]]
        for inline in inlines {
            switch inline {
            case .softBreak, .lineBreak: lines.append([])
            default: lines[lines.count - 1].append(inline)
            }
        }
        guard (2...26).contains(lines.count) else { return nil }
        var items: [[Inline]] = []
        for (index, line) in lines.enumerated() {
            guard case .text(let text, let range)? = line.first else { return nil }
            guard let rest = LetteredList.text(behind: UInt8(97 + index), in: text) else { return nil }
            items.append([.text(rest, range)] + line.dropFirst())
        }
        return items
    }

    /// What follows `a. ` or `a) ` at the beginning of a text.
    private static func text(behind letter: UInt8, in text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count > 2, bytes[0] == letter, bytes[1] == UInt8(ascii: ".") || bytes[1] == UInt8(ascii: ")"),
            bytes[2] == 32
        else { return nil }
        return String(decoding: bytes[3...], as: UTF8.self)
    }
}
