/// What a unit of a program gave to the outside, in order.
public struct Output {
    public var bytes: [UInt8] = []
    /// Bytes printed since the program began; the limit counts them.
    public var total = 0

    public init() {}

    /// False when it would be too much.
    mutating func append(_ more: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
        guard total + more.count <= limit else { return false }
        bytes.append(contentsOf: more)
        total += more.count
        return true
    }
}
