import Foundation

/// Rows of words in columns, as the benchmarks print them.
struct BenchmarkTable {
    private let widths: [Int]

    /// Prints the heads of the columns; the first one is `first` wide.
    init(_ title: String, _ heads: [String], first: Int = 34, other: Int = 13) {
        widths = [first] + heads.map { _ in other }
        print("")
        row([title] + heads)
    }

    func row(_ words: [String]) {
        var line = ""
        for (index, word) in words.enumerated() {
            let width = index < widths.count ? widths[index] : 0
            line += word + String(repeating: " ", count: max(1, width - word.count))
        }
        print(String(line.reversed().drop { $0 == " " }.reversed()))
    }

    static func number(_ value: Double?, _ digits: Int = 1) -> String {
        value.map { String(format: "%.\(digits)f", $0) } ?? "–"
    }
}
