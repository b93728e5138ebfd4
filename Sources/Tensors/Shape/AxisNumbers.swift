/// A number for each of at most eight axes, in 32 bytes: tensors are copied often.
struct AxisNumbers: Hashable, Sendable {
    private var low: SIMD4<Int32>
    private var high: SIMD4<Int32>

    init(repeating value: Int32) {
        low = SIMD4(repeating: value)
        high = low
    }

    subscript(axis: Int) -> Int32 {
        get { axis < 4 ? low[axis] : high[axis - 4] }
        set {
            if axis < 4 { low[axis] = newValue } else { high[axis - 4] = newValue }
        }
    }
}
