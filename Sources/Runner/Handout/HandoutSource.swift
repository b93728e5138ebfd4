import Diagnostics
import LectureModel

/// The student's Markdown of a lecture: the file's own lines without what students must not see.
///
/// Solutions give way to the stub; hidden tests and known mistakes go with their fences. Everything that is shown of a
/// handout comes from this text alone, so that nothing hidden can have an influence on it.
public struct HandoutSource {
    public let bytes: [UInt8]
    private let kept: [UInt8]
    private let hasFrontMatter: Bool
    /// Names this state of what students see; the grader finds it again from the lecture.
    public let version: String

    public init(_ lecture: Lecture, in map: SourceMap) {
        let text = map.text(at: lecture.range.lower).text
        let lines = text.lineStarts.indices.map { text.line($0) }
        let frontMatter = lecture.frontMatter.range.map { 0..<text.lineIndex(of: $0.length) + 1 }
        kept = HandoutSource.kept(HandoutEdits(lecture, map), lines, frontMatter)
        version = SecureHash.short(of: kept)
        hasFrontMatter = frontMatter != nil
        bytes = HandoutSource.marked(kept, hasFrontMatter: frontMatter != nil, "handout: \(version)\n")
    }

    /// The same for one student, whose variants are drawn with a seed of their own.
    public func bytes(withVariant seed: Int64) -> [UInt8] {
        HandoutSource.marked(kept, hasFrontMatter: hasFrontMatter, "handout: \(version)\nvariant: \(seed)\n")
    }

    private static func isMark(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "handout:".utf8) || line.starts(with: "variant:".utf8)
    }

    // MARK: Lines

    private static func kept(
        _ edits: HandoutEdits, _ lines: [ArraySlice<UInt8>], _ frontMatter: Range<Int>?
    ) -> [UInt8] {
        var kept: [UInt8] = []
        // Where a fence went, one blank line is left of the two around it.
        var hasDropped = false
        var wasBlank = false
        for (index, line) in lines.enumerated() {
            if index == lines.count - 1, line.isEmpty { continue }
            if frontMatter?.contains(index) == true, HandoutSource.isMark(line) { continue }
            switch edits.edit(at: index) {
            case .keep:
                let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
                if isBlank, wasBlank, hasDropped { continue }
                wasBlank = isBlank
                hasDropped = hasDropped && isBlank
                kept += line + [0x0A]
            case .stub(let column, let indentation):
                kept += Array(line.prefix(column)) + Array((indentation + "unanswered()\n").utf8)
                wasBlank = false
            case .drop: hasDropped = true
            }
        }
        return kept
    }

    /// The text with these lines at the end of its front matter.
    private static func marked(_ kept: [UInt8], hasFrontMatter: Bool, _ lines: String) -> [UInt8] {
        let mark = Array(lines.utf8)
        guard hasFrontMatter else { return Array("---\n".utf8) + mark + Array("---\n\n".utf8) + kept }
        var result: [UInt8] = []
        var isFirst = true
        var isMarked = false
        for line in kept.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            let isRule = line.starts(with: "---".utf8) || line.starts(with: "...".utf8)
            if isRule, !isFirst, !isMarked {
                result += mark
                isMarked = true
            }
            isFirst = false
            result += line + [0x0A]
        }
        return result
    }
}
