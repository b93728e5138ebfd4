import Diagnostics
import LectureModel

extension Mutant {
    /// The answer cell with this mistake in it, as a text of its own.
    func code(of answer: SourceFragment, in map: SourceMap) -> SourceFragment {
        let start = Int(range.lower.offset - answer.base.offset)
        var bytes = Array(answer.text.bytes[..<start])
        bytes += Array(replacement.utf8)
        bytes += answer.text.bytes[(start + range.length)...]
        let text = SourceText(name: answer.text.name, bytes: bytes)
        return SourceFragment(text: text, base: map.add(text))
    }

    /// The reason for which the author excuses mutants of this line: `// excuse: …` at its end.
    func excuse(in answer: SourceFragment) -> String? {
        let line = answer.text.line(answer.text.lineIndex(of: Int(range.lower.offset - answer.base.offset)))
        let text = String(decoding: line, as: UTF8.self)
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count > 2, let comment = parts.last else { return nil }
        let words = String(Substring(comment)).drop { $0 == " " }
        guard words.hasPrefix("excuse:") else { return nil }
        let reason = words.dropFirst(7).drop { $0 == " " }
        return reason.isEmpty ? nil : String(reason)
    }
}
