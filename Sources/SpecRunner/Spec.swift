/// One program of `Tests/Specs` with what it must print or be told.
public struct Spec: Sendable, CustomStringConvertible {
    /// `topic/case`, as the folders have it.
    public let name: String
    public let path: String
    public let source: [UInt8]
    public let expectation: SpecExpectation

    public init(name: String, path: String, source: [UInt8]) {
        self.name = name
        self.path = path
        self.source = source
        self.expectation = SpecExpectation(readFrom: source)
    }

    public var description: String { name }
}
