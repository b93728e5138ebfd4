/// The two dates of a PDF, which would otherwise be the only bytes that depend on the clock.
enum PDFDates {
    /// Without a date in the front matter: the first day of the clock.
    private static let unknown = "19700101"

    /// Puts midnight of `date` (`2026-11-20`) in place of the time of printing; no byte moves.
    static func set(_ date: String?, in pdf: inout [UInt8]) {
        let digits = Array((day(date) + "000000").utf8)
        let mark = Array("Date (D:".utf8)
        var index = 0
        while index + mark.count + digits.count <= pdf.count {
            guard pdf[index] == mark[0], pdf[index..<(index + mark.count)].elementsEqual(mark) else {
                index += 1
                continue
            }
            index += mark.count
            pdf.replaceSubrange(index..<(index + digits.count), with: digits)
        }
    }

    private static func day(_ date: String?) -> String {
        let parts = (date ?? "").split(separator: "-", omittingEmptySubsequences: false)
        let isDay =
            parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
        return isDay ? parts.joined() : unknown
    }
}
