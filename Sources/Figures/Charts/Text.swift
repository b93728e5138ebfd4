/// Words in an annotation.
public struct Text: Sendable, Equatable {
    public var string: String

    public init(_ string: String) {
        self.string = string
    }
}
