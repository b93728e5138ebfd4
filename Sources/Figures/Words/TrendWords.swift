/// How a line runs, in words: “falls, then flat from step 40”.
struct TrendWords {
    let xs: [Double]
    let ys: [Double]
    let xName: String

    /// Changes under this share of the range are noise.
    private static let noise = 0.04

    var text: String {
        guard let range = FigureWords.span(ys), ys.count > 1 else { return "" }
        let height = range.upperBound - range.lowerBound
        guard height > 0 else { return "is constant" }
        let flat = flatStart(height)
        let turns = turns(upTo: flat ?? ys.count - 1, height)
        var words = turns.count > 4 ? ["goes up and down \(turns.count) times"] : turns.map { $0 ? "rises" : "falls" }
        if let flat, flat > 0 {
            let place = xName.isEmpty ? FigureWords.number(xs[flat]) : xName + " " + FigureWords.number(xs[flat])
            words.append("is flat from \(place)")
        }
        return words.joined(separator: ", then ")
    }

    /// Where the line stops changing, if that is before its last fifth.
    private func flatStart(_ height: Double) -> Int? {
        let last = ys[ys.count - 1]
        var low = last
        var high = last
        var start = ys.count - 1
        while start > 0 {
            low = min(low, ys[start - 1])
            high = max(high, ys[start - 1])
            if high - low > height * Self.noise { break }
            start -= 1
        }
        return start < ys.count * 4 / 5 && ys.count > 4 ? start : nil
    }

    /// The directions one after another, true for up.
    private func turns(upTo end: Int, _ height: Double) -> [Bool] {
        var turns: [Bool] = []
        var extreme = ys[0]
        for y in ys[...max(0, end)] {
            if let up = turns.last {
                if up ? y > extreme : y < extreme {
                    extreme = y
                } else if (y - extreme).magnitude > height * Self.noise {
                    turns.append(!up)
                    extreme = y
                }
            } else if (y - extreme).magnitude > height * Self.noise {
                turns.append(y > extreme)
                extreme = y
            }
        }
        return turns
    }
}
