extension Array {
    /// `Array(repeating:count:)`, made for each type where it is used: that of the standard library looks up the type of
    /// the storage at every call, which takes longer than to fill a short array.
    @inlinable
    public init(filled value: Element, count: Int) {
        self = []
        reserveCapacity(count)
        for _ in 0..<count { append(value) }
    }
}
