import Diagnostics

/// What the prose should say in the place of a checked number that differs from what the cells compute.
public struct NumberFix: Sendable {
    /// The digits as they stand, in the source map.
    public let range: SourceRange
    public let digits: String

    /// A file with its wrong digits replaced and every other byte as it was.
    public static func apply(_ fixes: [NumberFix], to bytes: [UInt8], in map: SourceMap) -> [UInt8] {
        var result = bytes
        let placed = fixes.map { (place: map.filePosition(of: $0.range.lower), fix: $0) }
        for (place, fix) in placed.sorted(by: { $0.place > $1.place }) {
            let start = map.text(at: place).offset
            let old = start..<start + fix.range.length
            // A file that was repaired on reading has other bytes there; it stays as it is.
            guard old.upperBound <= result.count, result[old].elementsEqual(map.string(in: fix.range).utf8) else {
                continue
            }
            result.replaceSubrange(old, with: Array(fix.digits.utf8))
        }
        return result
    }
}
