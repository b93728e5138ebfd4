/// The numbers of `stride(from:to:by:)`, counted before the first of them: none of them is computed that does not exist.
struct Stride {
    let start: Int64
    let end: Int64
    let step: Int64
    let includesEnd: Bool

    init(from start: Int64, to end: Int64, by step: Int64, includesEnd: Bool) {
        (self.start, self.end, self.step, self.includesEnd) = (start, end, step, includesEnd)
    }

    /// How many there are, as the bits of an unsigned number; nil for a step of zero.
    var turns: Int64? {
        if step == 0 { return nil }
        let (low, high) = step > 0 ? (start, end) : (end, start)
        if low > high || low == high && !includesEnd { return 0 }
        let distance = UInt64(bitPattern: high &- low) &- (includesEnd ? 0 : 1)
        return Int64(bitPattern: distance / step.magnitude &+ 1)
    }
}
