/// The marks of each item of a collection.
public struct ForEach: ChartContent {
    public let group: ChartGroup

    public init<Items: Sequence>(_ items: Items, @ChartContentBuilder content: (Items.Element) -> ChartGroup) {
        var group = ChartGroup()
        for item in items { group.append(content(item)) }
        self.group = group
    }
}
