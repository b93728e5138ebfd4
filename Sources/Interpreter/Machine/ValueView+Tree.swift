extension ValueView {
    /// The value in parts.
    public func tree() throws(Fault) -> ValueTree {
        var reader = ValueReader(machine)
        return try reader.read(type, value)
    }
}
