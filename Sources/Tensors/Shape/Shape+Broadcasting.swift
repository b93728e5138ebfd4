extension Shape {
    /// The shape both broadcast to, by NumPy's rule: axes are matched from the last, and an extent of 1 stretches.
    public func broadcast(with other: Shape) -> Shape? {
        if self == other { return self }
        let resultRank = max(rank, other.rank)
        var result = Shape()
        var place = resultRank - 1
        while place >= 0 {
            let (left, right) = (fromEnd(place), other.fromEnd(place))
            guard left == right || left == 1 || right == 1 else { return nil }
            guard result.appendIfPossible(left == 1 ? right : left) else { return nil }
            place -= 1
        }
        return result
    }

    /// Whether a tensor of this shape stretches to the other without the other changing.
    public func broadcasts(to other: Shape) -> Bool { broadcast(with: other) == other }
}
