import Diagnostics

/// What one run of a lecture gave: a result for each cell, inline value and checked number, in their order.
public struct LectureResult: Sendable {
    public var cells: [CellResult]
    public var inlineValues: [InlineResult]
    public var checkedNumbers: [InlineResult]

    public init(cells: [CellResult] = [], inlineValues: [InlineResult] = [], checkedNumbers: [InlineResult] = []) {
        self.cells = cells
        self.inlineValues = inlineValues
        self.checkedNumbers = checkedNumbers
    }
}
