/// Moves labels apart as little as it can, in their order.
enum LabelSpreader {
    static func spread(_ wanted: [Double], gap: Double, within range: ClosedRange<Double>) -> [Double] {
        let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        var places = wanted
        var floor = range.lowerBound
        for index in order {
            places[index] = max(places[index], floor)
            floor = places[index] + gap
        }
        var ceiling = range.upperBound
        for index in order.reversed() {
            places[index] = min(places[index], ceiling)
            ceiling = places[index] - gap
        }
        return centred(places, wanted, order, gap: gap, within: range)
    }

    /// Runs of labels that touch move together to the middle of where they wanted to be.
    private static func centred(
        _ placed: [Double], _ wanted: [Double], _ order: [Int], gap: Double, within range: ClosedRange<Double>
    ) -> [Double] {
        var places = placed
        var first = 0
        while first < order.count {
            var last = first
            while last + 1 < order.count, places[order[last + 1]] - places[order[last]] <= gap + 0.01 { last += 1 }
            let run = order[first...last]
            let shift = run.reduce(0) { $0 + wanted[$1] - places[$1] } / Double(run.count)
            let low = first > 0 ? places[order[first - 1]] + gap : range.lowerBound
            let high = last + 1 < order.count ? places[order[last + 1]] - gap : range.upperBound
            let moved = max(low - places[order[first]], min(high - places[order[last]], shift))
            if low <= high { for index in run { places[index] += moved } }
            first = last + 1
        }
        return places
    }
}
