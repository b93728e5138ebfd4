/// A place in a matrix, counted from 0 as in the code.
public struct CellIndex: Sendable, Equatable, Hashable {
    public var row: Int
    public var column: Int

    public init(_ row: Int, _ column: Int) {
        self.row = row
        self.column = column
    }
}
