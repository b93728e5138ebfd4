/// What Chromium leaves of the printing itself in a PDF, which would make two prints of one page differ:
/// the clock, and how many nodes the browser had numbered before it came to the page's. No byte moves.
enum PDFTraces {
    /// Without a date in the front matter: the first day of the clock.
    private static let unknown = "19700101"

    /// Midnight of `date` (`2026-11-20`) becomes the time of printing, and the nodes are numbered from 1.
    static func remove(from pdf: inout [UInt8], date: String?) {
        setDates(date, in: &pdf)
        numberNodes(in: &pdf)
    }

    private static func setDates(_ date: String?, in pdf: inout [UInt8]) {
        let digits = Array((day(date) + "000000").utf8)
        for start in places(after: "Date (D:", in: pdf) where start + digits.count <= pdf.count {
            pdf.replaceSubrange(start..<(start + digits.count), with: digits)
        }
    }

    /// Table cells are called `(node00000139)`. They keep their order, by which the tree of names is sorted.
    private static func numberNodes(in pdf: inout [UInt8]) {
        let length = 8
        let closing = UInt8(ascii: ")")
        let starts = places(after: "(node", in: pdf).filter { start in
            start + length < pdf.count && pdf[start + length] == closing
                && pdf[start..<(start + length)].allSatisfy(isDigit)
        }
        var ranks: [String: Int] = [:]
        let names = starts.map { String(decoding: pdf[$0..<($0 + length)], as: UTF8.self) }
        for name in Set(names).sorted() { ranks[name] = ranks.count + 1 }
        for (start, name) in zip(starts, names) {
            guard let rank = ranks[name] else { continue }
            let digits = String(rank)
            let padded = String(repeating: "0", count: length - digits.utf8.count) + digits
            pdf.replaceSubrange(start..<(start + length), with: padded.utf8)
        }
    }

    /// Where the bytes after each `mark` begin.
    private static func places(after mark: String, in pdf: [UInt8]) -> [Int] {
        let mark = Array(mark.utf8)
        guard pdf.count >= mark.count else { return [] }
        return (0...(pdf.count - mark.count))
            .filter { pdf[$0] == mark[0] && pdf[$0..<($0 + mark.count)].elementsEqual(mark) }
            .map { $0 + mark.count }
    }

    private static func day(_ date: String?) -> String {
        let parts = (date ?? "").split(separator: "-", omittingEmptySubsequences: false)
        let isDay = parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { $0.utf8.allSatisfy(isDigit) }
        return isDay ? parts.joined() : unknown
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
