/// One matrix of a drawing, with the sign that stands before it.
public struct MatrixPanel: Sendable, Equatable {
    public var title: String
    public var values: [[Double]]
    /// The sign between this matrix and the one before, `∗`, `⊙` or `=`.
    public var sign: String
    public var windows: [MatrixWindow]
    /// How many rows and columns at each edge are padding, which is drawn fainter.
    public var padding: Int
    /// Whether cells are tinted by their numbers.
    public var isShaded: Bool
    /// Numbers that stand in its place in other frames of a sequence: its cells have room for them, too.
    public var others: [[Double]] = []

    public init(
        _ title: String, _ values: [[Double]], sign: String = "", windows: [MatrixWindow] = [], padding: Int = 0,
        isShaded: Bool = false
    ) {
        self.title = title
        self.values = values
        self.sign = sign
        self.windows = windows
        self.padding = padding
        self.isShaded = isShaded
    }
}
