/// What a unit of a program gave to the outside, in order.
struct Output {
    var bytes: [UInt8] = []
    /// Bytes printed since the program began; the limit counts them.
    var total = 0

    init() {}

    /// False when it would be too much.
    mutating func append(_ more: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
        guard total + more.count <= limit else { return false }
        bytes.append(contentsOf: more)
        total += more.count
        return true
    }
}
