/// The marks of each item of a collection.
public struct ForEach: ChartContent {
    public let group: ChartGroup

    public init<Items: Sequence>(_ items: Items, @ChartContentBuilder content: (Items.Element) -> ChartGroup) {
        var group = ChartGroup()
        for item in items { group.append(content(item)) }
        self.group = group
    }

    /// The spelling that names what tells items apart; a drawing has no use for it.
    public init<Items: Sequence, ID>(
        _ items: Items, id: (Items.Element) -> ID, @ChartContentBuilder content: (Items.Element) -> ChartGroup
    ) {
        self.init(items, content: content)
    }
}
