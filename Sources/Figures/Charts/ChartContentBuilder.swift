/// Collects the marks of a chart's closure.
@resultBuilder
public enum ChartContentBuilder {
    public static func buildExpression(_ content: some ChartContent) -> ChartGroup { content.group }

    public static func buildBlock(_ groups: ChartGroup...) -> ChartGroup { joined(groups) }

    public static func buildArray(_ groups: [ChartGroup]) -> ChartGroup { joined(groups) }

    public static func buildOptional(_ group: ChartGroup?) -> ChartGroup { group ?? ChartGroup() }

    public static func buildEither(first group: ChartGroup) -> ChartGroup { group }

    public static func buildEither(second group: ChartGroup) -> ChartGroup { group }

    private static func joined(_ groups: [ChartGroup]) -> ChartGroup {
        var result = ChartGroup()
        for group in groups { result.append(group) }
        return result
    }
}
