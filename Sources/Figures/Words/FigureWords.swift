/// The small words that descriptions are made of.
enum FigureWords {
    static func count(_ count: Int, _ one: String, _ many: String) -> String {
        count == 1 ? "1 \(one)" : "\(count) \(many)"
    }

    static func list(_ words: [String]) -> String {
        guard words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
    }

    static func number(_ number: Double) -> String { FigureNumber.short(number, digits: 3) }

    static func range(_ range: ClosedRange<Double>) -> String {
        range.lowerBound == range.upperBound
            ? "all \(number(range.lowerBound))" : "from \(number(range.lowerBound)) to \(number(range.upperBound))"
    }

    static func thinnedTable(every step: Int, of count: Int) -> String {
        "One row in \(step) of \(count) is shown."
    }

    /// What comes first and how many more there are.
    static func first(_ limit: Int, of words: [String]) -> String {
        guard words.count > limit else { return words.joined(separator: "; ") }
        return words.prefix(limit).joined(separator: "; ") + "; and \(words.count - limit) more"
    }

    /// The range of all finite numbers.
    static func span(_ numbers: [Double]) -> ClosedRange<Double>? {
        let finite = numbers.filter { $0.isFinite }
        guard let low = finite.min(), let high = finite.max() else { return nil }
        return low...high
    }

    /// A name where there is one, the place otherwise.
    static func name(_ names: [String], _ index: Int, _ kind: String) -> String {
        names.indices.contains(index) && !names[index].isEmpty ? names[index] : "\(kind) \(index)"
    }
}
