/// A chart in the spelling of Swift Charts.
public struct Chart: FigureConvertible {
    public var specification: ChartSpecification
    public var functions: [FunctionPlot]

    public init(@ChartContentBuilder content: () -> ChartGroup) {
        self.init(content())
    }

    public init<Items: Sequence>(_ items: Items, @ChartContentBuilder content: (Items.Element) -> ChartGroup) {
        self.init(ForEach(items, content: content).group)
    }

    public init<Items: Sequence, ID>(
        _ items: Items, id: (Items.Element) -> ID, @ChartContentBuilder content: (Items.Element) -> ChartGroup
    ) {
        self.init(ForEach(items, content: content).group)
    }

    public init(_ group: ChartGroup) {
        specification = ChartSpecification(group.marks)
        functions = group.functions
    }

    /// The chart with its functions sampled.
    public var figure: Figure {
        var sampled = specification
        let sampler = FunctionSampler(specification)
        var names: [String] = []
        for function in functions {
            var name = function.yLabel
            while names.contains(name) { name += "′" }
            names.append(name)
            sampled.marks += sampler.marks(of: function, name: name)
        }
        return Figure(.chart(sampled))
    }

    func with(_ change: (inout ChartSpecification) -> Void) -> Chart {
        var copy = self
        change(&copy.specification)
        return copy
    }
}
