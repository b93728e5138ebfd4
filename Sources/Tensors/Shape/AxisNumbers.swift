/// A number for each of at most eight axes, in 32 bytes: tensors are copied often.
///
/// Plain words, no vector: an object with a vector inside must lie at a place of its own kind, and the system takes five
/// times as long to find one.
struct AxisNumbers: Hashable, Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64)

    init(repeating value: Int32) {
        let bits = UInt64(UInt32(bitPattern: value))
        let pair = bits << 32 | bits
        words = (pair, pair, pair, pair)
    }

    subscript(axis: Int) -> Int32 {
        get {
            precondition(axis >= 0 && axis < 8, "axis out of range")
            return withUnsafeBytes(of: words) { $0.load(fromByteOffset: axis * 4, as: Int32.self) }
        }
        set {
            precondition(axis >= 0 && axis < 8, "axis out of range")
            withUnsafeMutableBytes(of: &words) { $0.storeBytes(of: newValue, toByteOffset: axis * 4, as: Int32.self) }
        }
    }

    static func == (left: AxisNumbers, right: AxisNumbers) -> Bool { left.words == right.words }

    func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }
}
