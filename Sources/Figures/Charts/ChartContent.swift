/// What stands inside a chart: marks, and groups of them.
public protocol ChartContent {
    var group: ChartGroup { get }
}
