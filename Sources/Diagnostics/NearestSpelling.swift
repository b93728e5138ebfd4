/// Finds what a misspelled word was meant to be.
public enum NearestSpelling {
    /// The candidate with the fewest typing slips from `word`, or nil if none is near enough to be meant.
    ///
    /// Of several equally near the first in the given order wins, so that the answer is the same in every run.
    public static func of(_ word: String, among candidates: [String]) -> String? {
        ranked(word, among: candidates).first.map { candidates[$0] }
    }

    /// The places of all candidates that are near enough, the nearest first.
    public static func ranked(_ word: String, among candidates: [String]) -> [Int] {
        let letters = Array(word.utf8)
        let most = max(1, letters.count / 3)
        var near: [[Int]] = Array(repeating: [], count: most + 1)
        // Three rows of the table of costs, used again for each candidate.
        var costs = [Int](repeating: 0, count: (letters.count + most + 1) * 3)
        for (place, candidate) in candidates.enumerated() {
            let length = candidate.utf8.count
            guard abs(length - letters.count) <= most else { continue }
            var candidate = candidate
            let distance = candidate.withUTF8 { self.distance(letters, $0, &costs) }
            if distance <= most { near[distance].append(place) }
        }
        return near.flatMap { $0 }
    }

    /// Edits (insert, delete, replace, swap neighbours) that turn one word into the other.
    private static func distance(_ left: [UInt8], _ right: UnsafeBufferPointer<UInt8>, _ costs: inout [Int]) -> Int {
        let width = right.count + 1
        var (beforePrevious, previous, current) = (0, width, width * 2)
        for column in 0..<width { costs[previous + column] = column }
        for row in 0..<left.count {
            costs[current] = row + 1
            for column in 0..<right.count {
                let same = left[row] == right[column]
                var cost = min(
                    costs[previous + column] + (same ? 0 : 1), costs[previous + column + 1] + 1,
                    costs[current + column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, costs[beforePrevious + column - 1] + 1)
                }
                costs[current + column + 1] = cost
            }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return costs[previous + right.count]
    }
}
