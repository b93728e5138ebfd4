/// A frame around cells of a matrix.
public struct MatrixWindow: Sendable, Equatable {
    public var row: Int
    public var column: Int
    public var height: Int
    public var width: Int

    public init(row: Int, column: Int, height: Int = 1, width: Int = 1) {
        self.row = row
        self.column = column
        self.height = height
        self.width = width
    }
}
