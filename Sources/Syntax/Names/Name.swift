/// An interned identifier or operator: equal words have equal numbers within one `NameTable`.
public struct Name: Hashable, Sendable {
    public let index: Int32

    public init(index: Int32) {
        self.index = index
    }
}
