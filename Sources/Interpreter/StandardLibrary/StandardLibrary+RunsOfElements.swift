extension StandardLibrary {
    /// Elements that follow each other somewhere in a collection.
    static let runsOfElements: [Builtin] = [
        Builtin(
            "contains",
            "@_disfavoredOverload func contains<Other: Collection>(_ other: Other) -> Bool where Other.Element == Element",
            .source("return firstRange(of: other) != nil"), "Whether elements follow each other somewhere."),
        Builtin(
            "firstRange",
            "func firstRange<Other: Collection>(of other: Other) -> Range<Index>? where Other.Element == Element",
            .source("return _run(other, from: startIndex)"), "Where elements first follow each other."),
        Builtin(
            "ranges",
            "@_disfavoredOverload func ranges<Other: Collection>(of other: Other) -> [Range<Index>] where Other.Element == Element",
            .source(
                """
                var found: [Range<Index>] = []
                var start = startIndex
                while let next = _run(other, from: start) {
                    found.append(next)
                    if next.upperBound == endIndex { break }
                    start = next.isEmpty ? index(after: next.upperBound) : next.upperBound
                }
                return found
                """), "Where elements follow each other."),
        Builtin(
            "trimmingPrefix",
            "@_disfavoredOverload func trimmingPrefix<Prefix: Sequence>(_ prefix: Prefix) -> SubSequence where Prefix.Element == Element",
            .source(
                """
                var position = startIndex
                for element in prefix {
                    if position == endIndex || self[position] != element { return self[startIndex..<endIndex] }
                    position = index(after: position)
                }
                return self[position..<endIndex]
                """), "The elements without others that they may begin with."),
        Builtin(
            "trimmingPrefix", "func trimmingPrefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence",
            .source("return try drop(while: predicate)"), "The elements behind the first that have something."),
        Builtin(
            "_run",
            "func _run<Other: Collection>(_ other: Other, from first: Index) -> Range<Index>? where Other.Element == Element",
            .source(
                """
                var start = first
                while true {
                    var end = start
                    var rest = other.startIndex
                    while rest != other.endIndex, end != endIndex, self[end] == other[rest] {
                        end = index(after: end)
                        rest = other.index(after: rest)
                    }
                    if rest == other.endIndex { return start..<end }
                    if start == endIndex { return nil }
                    start = index(after: start)
                }
                """)),
    ]

    /// What stands in the place of such elements.
    static let replacedRuns: [Builtin] = [
        Builtin(
            "replacing",
            "@_disfavoredOverload func replacing<Other: Collection, Replacement: Collection>(_ other: Other, with replacement: Replacement, maxReplacements: Int = Int.max) -> Self where Other.Element == Element, Replacement.Element == Element",
            .source(
                """
                var result = Self()
                var start = startIndex
                for range in ranges(of: other).prefix(maxReplacements) {
                    result.append(contentsOf: self[start..<range.lowerBound])
                    result.append(contentsOf: replacement)
                    start = range.upperBound
                }
                result.append(contentsOf: self[start..<endIndex])
                return result
                """), "The elements, with others in the place of some that follow each other.")
    ]
}
