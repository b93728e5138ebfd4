import Diagnostics

public struct List: Sendable {
    /// The number of the first item; nil for bullets.
    public var start: Int?
    /// Tight lists show their paragraphs without the space between.
    public var isTight: Bool
    public var items: [ListItem]
    public var range: SourceRange

    public init(start: Int?, isTight: Bool, items: [ListItem], range: SourceRange) {
        self.start = start
        self.isTight = isTight
        self.items = items
        self.range = range
    }
}
