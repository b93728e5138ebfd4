import Diagnostics
import LectureModel

/// The words that a lecture uses outside of its solutions: what an answer may be asked for by name.
struct MentionedWords {
    private let words: Set<String>

    init(_ lecture: Lecture) {
        var scanner = WordScanner()
        for cell in lecture.cells {
            scanner.scan(cell.solutions.isEmpty ? cell.code.text.bytes : Array(cell.stub.utf8))
        }
        for value in lecture.inlineValues { scanner.scan(value.expression.text.bytes) }
        for number in lecture.checkedNumbers { number.expression.map { scanner.scan($0.text.bytes) } }
        words = scanner.words
    }

    /// Operators are no words; they are counted as mentioned.
    func mentions(_ name: String) -> Bool {
        guard let first = name.utf8.first, first >= 0x80 || first == UInt8(ascii: "_") || isLetter(first) else {
            return true
        }
        return words.contains(name)
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
