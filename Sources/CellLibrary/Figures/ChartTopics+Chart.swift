import Figures
import Interpreter

extension ChartTopics {
    static let chartRows: [Builtin] = [
        Builtin(
            "chartLegend", "func chartLegend(_ visibility: Visibility) -> Chart",
            .function2 { (base: Chart, visibility: Visibility) in base.chartLegend(visibility) },
            "Shows or hides the legend."),
        Builtin(
            "chartLegend",
            "func chartLegend(position: AnnotationPosition = .automatic, alignment: Alignment = .center, spacing: Double = 4 ) -> Chart",
            .function4 { (base: Chart, position: AnnotationPosition, alignment: Alignment, spacing: Double) in
                base.chartLegend(position: position, alignment: alignment, spacing: spacing)
            }, "Accepted for its spelling; legends stand where there is room."),
        Builtin(
            "chartForegroundStyleScale", "func chartForegroundStyleScale(range: [Color]) -> Chart",
            .function2 { (base: Chart, range: [Color]) in base.chartForegroundStyleScale(range: range) }, ""),
        Builtin(
            "chartSymbolScale", "func chartSymbolScale(range: [SymbolShape]) -> Chart",
            .function2 { (base: Chart, range: [SymbolShape]) in base.chartSymbolScale(range: range) }, ""),
        Builtin(
            "chartSymbolSizeScale", "func chartSymbolSizeScale(range: ClosedRange<Double>) -> Chart",
            .function2 { (base: Chart, range: ClosedRange<Double>) in base.chartSymbolSizeScale(range: range) }, ""),
        Builtin(
            "chartLineStyleScale", "func chartLineStyleScale(range: [StrokeStyle]) -> Chart",
            .function2 { (base: Chart, range: [StrokeStyle]) in base.chartLineStyleScale(range: range) }, ""),
        Builtin(
            "chartPlotStyle", "func chartPlotStyle(_ content: (PlotArea) -> PlotArea) -> Chart",
            .function2 { (base: Chart, content: NativeClosure1<PlotArea, PlotArea>) in
                base.chartPlotStyle({ content($0) })
            }, "Sets the size of the plot: `chartPlotStyle { $0.frame(height: 200) }`."),
        Builtin(
            "facet", "func facet(by value: PlottableValue, columns: Int? = nil) -> Chart",
            .function3 { (base: Chart, value: PlottableValue, columns: Int?) in base.facet(by: value, columns: columns)
            }, "Draws one panel for each value with the label of `value`, which marks carry in a `by:` modifier."),
        Builtin(
            "facet", "func facet(by label: String, columns: Int? = nil) -> Chart",
            .function3 { (base: Chart, label: String, columns: Int?) in base.facet(by: label, columns: columns) }, ""),
        Builtin(
            "chartXScale", "func chartXScale(domain: ClosedRange<Double>, type: ScaleType? = nil) -> Chart",
            .function3 { (base: Chart, domain: ClosedRange<Double>, type: ScaleType?) in
                base.chartXScale(domain: domain, type: type)
            }, ""),
        Builtin(
            "chartXScale", "func chartXScale(domain: ClosedRange<Int>, type: ScaleType? = nil) -> Chart",
            .function3 { (base: Chart, domain: ClosedRange<Int>, type: ScaleType?) in
                base.chartXScale(domain: domain, type: type)
            }, ""),
        Builtin(
            "chartXScale", "func chartXScale(type: ScaleType) -> Chart",
            .function2 { (base: Chart, type: ScaleType) in base.chartXScale(type: type) }, ""),
        Builtin(
            "chartXAxis", "func chartXAxis(_ visibility: Visibility) -> Chart",
            .function2 { (base: Chart, visibility: Visibility) in base.chartXAxis(visibility) }, ""),
        Builtin(
            "chartXAxisLabel",
            "func chartXAxisLabel(_ title: String, position: AnnotationPosition = .automatic, alignment: Alignment = .center, spacing: Double = 4 ) -> Chart",
            .function5 {
                (base: Chart, title: String, position: AnnotationPosition, alignment: Alignment, spacing: Double) in
                base.chartXAxisLabel(title, position: position, alignment: alignment, spacing: spacing)
            }, "Titles the axis; the places of titles are the drawing's own."),
        Builtin(
            "chartXAxisLabel", "func chartXAxisLabel(_ visibility: Visibility) -> Chart",
            .function2 { (base: Chart, visibility: Visibility) in base.chartXAxisLabel(visibility) }, ""),
        Builtin(
            "chartYScale", "func chartYScale(domain: ClosedRange<Double>, type: ScaleType? = nil) -> Chart",
            .function3 { (base: Chart, domain: ClosedRange<Double>, type: ScaleType?) in
                base.chartYScale(domain: domain, type: type)
            }, ""),
        Builtin(
            "chartYScale", "func chartYScale(domain: ClosedRange<Int>, type: ScaleType? = nil) -> Chart",
            .function3 { (base: Chart, domain: ClosedRange<Int>, type: ScaleType?) in
                base.chartYScale(domain: domain, type: type)
            }, ""),
        Builtin(
            "chartYScale", "func chartYScale(type: ScaleType) -> Chart",
            .function2 { (base: Chart, type: ScaleType) in base.chartYScale(type: type) }, ""),
        Builtin(
            "chartYAxis", "func chartYAxis(_ visibility: Visibility) -> Chart",
            .function2 { (base: Chart, visibility: Visibility) in base.chartYAxis(visibility) }, ""),
        Builtin(
            "chartYAxisLabel",
            "func chartYAxisLabel(_ title: String, position: AnnotationPosition = .automatic, alignment: Alignment = .center, spacing: Double = 4 ) -> Chart",
            .function5 {
                (base: Chart, title: String, position: AnnotationPosition, alignment: Alignment, spacing: Double) in
                base.chartYAxisLabel(title, position: position, alignment: alignment, spacing: spacing)
            }, "Titles the axis; the places of titles are the drawing's own."),
        Builtin(
            "chartYAxisLabel", "func chartYAxisLabel(_ visibility: Visibility) -> Chart",
            .function2 { (base: Chart, visibility: Visibility) in base.chartYAxisLabel(visibility) }, ""),
        Builtin("init", "init(_ group: ChartGroup)", .function1 { (group: ChartGroup) in Chart(group) }, ""),
        Builtin(
            "figure", "var figure: Figure { get }", .function1 { (base: Chart) in base.figure },
            "The chart with its functions sampled."),
        Builtin(
            "_chartForegroundStyleScale",
            "func _chartForegroundStyleScale(_ domain: [PlottableDatum], _ range: [Color]) -> Chart",
            .function3 { (base: Chart, domain: [PlottableDatum], range: [Color]) in
                base.chartForegroundStyleScale(domain: domain, range: range)
            }, ""),
        Builtin(
            "chartForegroundStyleScale",
            "func chartForegroundStyleScale<Value: Plottable>(domain: [Value], range: [Color]) -> Chart",
            .source("return _chartForegroundStyleScale(domain.map { $0.plottableDatum }, range)"),
            "Which style stands for which value."),
        Builtin(
            "_chartSymbolScale", "func _chartSymbolScale(_ domain: [PlottableDatum], _ range: [SymbolShape]) -> Chart",
            .function3 { (base: Chart, domain: [PlottableDatum], range: [SymbolShape]) in
                base.chartSymbolScale(domain: domain, range: range)
            }, ""),
        Builtin(
            "chartSymbolScale",
            "func chartSymbolScale<Value: Plottable>(domain: [Value], range: [SymbolShape]) -> Chart",
            .source("return _chartSymbolScale(domain.map { $0.plottableDatum }, range)"),
            "Which style stands for which value."),
        Builtin(
            "_chartLineStyleScale",
            "func _chartLineStyleScale(_ domain: [PlottableDatum], _ range: [StrokeStyle]) -> Chart",
            .function3 { (base: Chart, domain: [PlottableDatum], range: [StrokeStyle]) in
                base.chartLineStyleScale(domain: domain, range: range)
            }, ""),
        Builtin(
            "chartLineStyleScale",
            "func chartLineStyleScale<Value: Plottable>(domain: [Value], range: [StrokeStyle]) -> Chart",
            .source("return _chartLineStyleScale(domain.map { $0.plottableDatum }, range)"),
            "Which style stands for which value."),
        Builtin(
            "chartForegroundStyleScale",
            "func chartForegroundStyleScale(_ colors: KeyValuePairs<String, Color>) -> Chart",
            .source(
                "return _chartForegroundStyleScale(colors.map { $0.key.plottableDatum }, colors.map { $0.value })"
            ), "Which colour stands for which name."),
        Builtin(
            "_chartXScale", "func _chartXScale(_ domain: [PlottableDatum], _ type: ScaleType?) -> Chart",
            .function3 { (base: Chart, domain: [PlottableDatum], type: ScaleType?) in
                base.chartXScale(domain: domain, type: type)
            }, ""),
        Builtin(
            "chartXScale", "func chartXScale<Value: Plottable>(domain: [Value], type: ScaleType? = nil) -> Chart",
            .source("return _chartXScale(domain.map { $0.plottableDatum }, type)"),
            "The categories in the order of the axis, or numbers that the axis spans."),
        Builtin(
            "chartXAxis", "func chartXAxis(@AxisContentBuilder content: () -> [AxisMarks]) -> Chart",
            .function2 { (base: Chart, content: NativeClosure0<[AxisMarks]>) in
                let marks = content()
                return base.chartXAxis(marks: marks)
            }, "What is drawn along the axis."),
        Builtin(
            "_chartYScale", "func _chartYScale(_ domain: [PlottableDatum], _ type: ScaleType?) -> Chart",
            .function3 { (base: Chart, domain: [PlottableDatum], type: ScaleType?) in
                base.chartYScale(domain: domain, type: type)
            }, ""),
        Builtin(
            "chartYScale", "func chartYScale<Value: Plottable>(domain: [Value], type: ScaleType? = nil) -> Chart",
            .source("return _chartYScale(domain.map { $0.plottableDatum }, type)"),
            "The categories in the order of the axis, or numbers that the axis spans."),
        Builtin(
            "chartYAxis", "func chartYAxis(@AxisContentBuilder content: () -> [AxisMarks]) -> Chart",
            .function2 { (base: Chart, content: NativeClosure0<[AxisMarks]>) in
                let marks = content()
                return base.chartYAxis(marks: marks)
            }, "What is drawn along the axis."),
        Builtin(
            "init", "init(@ChartContentBuilder content: () -> ChartGroup)",
            .function1 { (content: NativeClosure0<ChartGroup>) in Chart(content()) }, "A chart of marks."),
        Builtin(
            "init",
            "init<Items: Sequence>(_ items: Items, @ChartContentBuilder content: (Items.Element) -> ChartGroup)",
            .source("self.init(ForEach(items, content: content).group)"), "A chart with marks for each item."),
        Builtin(
            "init",
            "init<Items: Sequence, ID>(_ items: Items, id: (Items.Element) -> ID, @ChartContentBuilder content: (Items.Element) -> ChartGroup)",
            .source("self.init(ForEach(items, content: content).group)"),
            "A chart with marks for each item, in the spelling that names what tells items apart."),
    ]

    static let chart3DRows: [Builtin] = [
        Builtin(
            "chartXScale", "func chartXScale(domain: ClosedRange<Double>) -> Chart3D",
            .function2 { (base: Chart3D, domain: ClosedRange<Double>) in base.chartXScale(domain: domain) }, ""),
        Builtin(
            "chartZScale", "func chartZScale(domain: ClosedRange<Double>) -> Chart3D",
            .function2 { (base: Chart3D, domain: ClosedRange<Double>) in base.chartZScale(domain: domain) }, ""),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: Chart3D) in base.figure }, ""),
        Builtin(
            "init", "init(_ plot: () -> SurfacePlot)",
            .function1 { (plot: NativeClosure0<SurfacePlot>) in Chart3D { plot() } }, "A surface."),
    ]

    static let surfacePlotRows: [Builtin] = [
        Builtin(
            "init", "init(x: String, y: String, z: String, function: @escaping (Double, Double) -> Double)",
            .function4 { (x: String, y: String, z: String, function: NativeClosure2<Double, Double, Double>) in
                SurfacePlot(x: x, y: y, z: z) { function($0, $1) }
            }, "The surface y = f(x, z).")
    ]
}
