/// Marks and functions in the order of the source.
public struct ChartGroup: ChartContent {
    public var marks: [ChartMark]
    public var functions: [FunctionPlot]

    public init(_ marks: [ChartMark] = [], functions: [FunctionPlot] = []) {
        self.marks = marks
        self.functions = functions
    }

    public var group: ChartGroup { self }

    public mutating func append(_ other: ChartGroup) {
        marks += other.marks
        functions += other.functions
    }

    /// The same group with one more thing said about each of its marks.
    public func adding(_ attribute: MarkAttribute) -> ChartGroup {
        var copy = self
        for index in copy.marks.indices { copy.marks[index].attributes.append(attribute) }
        for index in copy.functions.indices { copy.functions[index].attributes.append(attribute) }
        return copy
    }
}
