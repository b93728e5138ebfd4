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
        for (place, candidate) in candidates.enumerated() {
            guard abs(candidate.utf8.count - letters.count) <= most else { continue }
            let distance = self.distance(letters, Array(candidate.utf8))
            if distance <= most { near[distance].append(place) }
        }
        return near.flatMap { $0 }
    }

    /// Edits (insert, delete, replace, swap neighbours) that turn one word into the other.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforePrevious = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let same = left[row] == right[column]
                var cost = min(previous[column] + (same ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
