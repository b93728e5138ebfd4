import Diagnostics

/// `@fig-loss`, or `\eqref` and its like in prose; `Lecture.target(of:)` says what it points at.
public struct CrossReference: Sendable {
    /// Without the `@`.
    public var name: String
    /// Its index in `Lecture.targets`.
    public var index: Int
    public var range: SourceRange

    public init(name: String, index: Int, range: SourceRange) {
        self.name = name
        self.index = index
        self.range = range
    }
}
