/// A solution inside an answer cell: from the line of its BEGIN marker to that of its END marker.
public struct SolutionRegion: Sendable, Equatable {
    /// Lines of the cell's code, from 0, markers included.
    public var lines: ClosedRange<Int>
    /// The white space in front of the BEGIN marker: where the stub goes.
    public var indentation: String

    public init(lines: ClosedRange<Int>, indentation: String) {
        self.lines = lines
        self.indentation = indentation
    }
}
