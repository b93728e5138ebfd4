/// Collects the sets of values of an axis.
@resultBuilder
public enum AxisContentBuilder {
    public static func buildExpression(_ marks: AxisMarks) -> [AxisMarks] { [marks] }

    public static func buildBlock(_ marks: [AxisMarks]...) -> [AxisMarks] { marks.flatMap { $0 } }
}
