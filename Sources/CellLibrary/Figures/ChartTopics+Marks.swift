import Figures
import Interpreter

extension ChartTopics {
    static let lineMarkRows: [Builtin] = [
        Builtin("group", "var group: ChartGroup { get }", .function1 { (base: LineMark) in base.group }, ""),
        Builtin(
            "init", "init(x: PlottableValue, y: PlottableValue)",
            .function2 { (x: PlottableValue, y: PlottableValue) in LineMark(x: x, y: y) }, ""),
        Builtin(
            "init", "init(x: PlottableValue, y: PlottableValue, series: PlottableValue)",
            .function3 { (x: PlottableValue, y: PlottableValue, series: PlottableValue) in
                LineMark(x: x, y: y, series: series)
            }, ""),
    ]

    static let pointMarkRows: [Builtin] = [
        Builtin("group", "var group: ChartGroup { get }", .function1 { (base: PointMark) in base.group }, ""),
        Builtin(
            "init", "init(x: PlottableValue, y: PlottableValue)",
            .function2 { (x: PlottableValue, y: PlottableValue) in PointMark(x: x, y: y) }, ""),
    ]

    static let barMarkRows: [Builtin] = [
        Builtin("group", "var group: ChartGroup { get }", .function1 { (base: BarMark) in base.group }, ""),
        Builtin(
            "init",
            "init(x: PlottableValue, y: PlottableValue, width: MarkDimension = .automatic, height: MarkDimension = .automatic, stacking: MarkStackingMethod = .standard )",
            .function5 {
                (
                    x: PlottableValue, y: PlottableValue, width: MarkDimension, height: MarkDimension,
                    stacking: MarkStackingMethod
                ) in BarMark(x: x, y: y, width: width, height: height, stacking: stacking)
            }, ""),
        Builtin(
            "init",
            "init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue, width: MarkDimension = .automatic )",
            .function4 { (x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue, width: MarkDimension) in
                BarMark(x: x, yStart: yStart, yEnd: yEnd, width: width)
            }, ""),
        Builtin(
            "init",
            "init(xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue, height: MarkDimension = .automatic )",
            .function4 { (xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue, height: MarkDimension) in
                BarMark(xStart: xStart, xEnd: xEnd, y: y, height: height)
            }, ""),
    ]

    static let areaMarkRows: [Builtin] = [
        Builtin("group", "var group: ChartGroup { get }", .function1 { (base: AreaMark) in base.group }, ""),
        Builtin(
            "init", "init(x: PlottableValue, y: PlottableValue, stacking: MarkStackingMethod = .standard)",
            .function3 { (x: PlottableValue, y: PlottableValue, stacking: MarkStackingMethod) in
                AreaMark(x: x, y: y, stacking: stacking)
            }, ""),
        Builtin(
            "init",
            "init(x: PlottableValue, y: PlottableValue, series: PlottableValue, stacking: MarkStackingMethod = .standard )",
            .function4 { (x: PlottableValue, y: PlottableValue, series: PlottableValue, stacking: MarkStackingMethod) in
                AreaMark(x: x, y: y, series: series, stacking: stacking)
            }, ""),
        Builtin(
            "init", "init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue)",
            .function3 { (x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) in
                AreaMark(x: x, yStart: yStart, yEnd: yEnd)
            }, ""),
        Builtin(
            "init", "init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue, series: PlottableValue)",
            .function4 { (x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue, series: PlottableValue) in
                AreaMark(x: x, yStart: yStart, yEnd: yEnd, series: series)
            }, ""),
    ]

    static let ruleMarkRows: [Builtin] = [
        Builtin("group", "var group: ChartGroup { get }", .function1 { (base: RuleMark) in base.group }, ""),
        Builtin("init", "init(x: PlottableValue)", .function1 { (x: PlottableValue) in RuleMark(x: x) }, ""),
        Builtin("init", "init(y: PlottableValue)", .function1 { (y: PlottableValue) in RuleMark(y: y) }, ""),
        Builtin(
            "init", "init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue)",
            .function3 { (x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) in
                RuleMark(x: x, yStart: yStart, yEnd: yEnd)
            }, ""),
        Builtin(
            "init", "init(xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue)",
            .function3 { (xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue) in
                RuleMark(xStart: xStart, xEnd: xEnd, y: y)
            }, ""),
    ]

    static let rectangleMarkRows: [Builtin] = [
        Builtin("group", "var group: ChartGroup { get }", .function1 { (base: RectangleMark) in base.group }, ""),
        Builtin(
            "init",
            "init(x: PlottableValue, y: PlottableValue, width: MarkDimension = .automatic, height: MarkDimension = .automatic )",
            .function4 { (x: PlottableValue, y: PlottableValue, width: MarkDimension, height: MarkDimension) in
                RectangleMark(x: x, y: y, width: width, height: height)
            }, ""),
        Builtin(
            "init", "init(xStart: PlottableValue, xEnd: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue)",
            .function4 { (xStart: PlottableValue, xEnd: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) in
                RectangleMark(xStart: xStart, xEnd: xEnd, yStart: yStart, yEnd: yEnd)
            }, ""),
    ]

    static let sectorMarkRows: [Builtin] = [
        Builtin("group", "var group: ChartGroup { get }", .function1 { (base: SectorMark) in base.group }, ""),
        Builtin(
            "init",
            "init(angle: PlottableValue, innerRadius: MarkDimension = .ratio(0), outerRadius: MarkDimension = .ratio(1), angularInset: Double = 0 )",
            .function4 {
                (angle: PlottableValue, innerRadius: MarkDimension, outerRadius: MarkDimension, angularInset: Double) in
                SectorMark(angle: angle, innerRadius: innerRadius, outerRadius: outerRadius, angularInset: angularInset)
            }, "Radii are shares of the largest one that fits."),
    ]

    static let linePlotRows: [Builtin] = [
        Builtin("group", "var group: ChartGroup { get }", .function1 { (base: LinePlot) in base.group }, ""),
        Builtin(
            "init",
            "init(x: String, y: String, domain: ClosedRange<Double>? = nil, function: @escaping (Double) -> Double)",
            .function4 {
                (x: String, y: String, domain: ClosedRange<Double>?, function: NativeClosure1<Double, Double>) in
                LinePlot(x: x, y: y, domain: domain) { function($0) }
            }, "A function as a line."),
        Builtin(
            "init", "init(_points points: [(PlottableValue, PlottableValue)])",
            .function1 { (points: [NativePair<PlottableValue, PlottableValue>]) in
                LinePlot(points, x: { $0.first }, y: { $0.second })
            }, ""),
        Builtin(
            "init",
            "init<Items: Sequence>(_ items: Items, x: (Items.Element) -> PlottableValue, y: (Items.Element) -> PlottableValue)",
            .source(
                "var points: [(PlottableValue, PlottableValue)] = []\nfor item in items { points.append((x(item), y(item))) }\nself.init(_points: points)"
            ), "A line through the items."),
    ]

    static let areaPlotRows: [Builtin] = [
        Builtin("group", "var group: ChartGroup { get }", .function1 { (base: AreaPlot) in base.group }, ""),
        Builtin(
            "init",
            "init(x: String, yStart: String, yEnd: String, domain: ClosedRange<Double>? = nil, function: @escaping (Double) -> (yStart: Double, yEnd: Double))",
            .function5 {
                (
                    x: String, yStart: String, yEnd: String, domain: ClosedRange<Double>?,
                    function: NativeClosure1<Double, NativePair<Double, Double>>
                ) in
                AreaPlot(x: x, yStart: yStart, yEnd: yEnd, domain: domain) {
                    let pair = function($0)
                    return (yStart: pair.first, yEnd: pair.second)
                }
            }, "The area between two functions."),
    ]

    static let forEachRows: [Builtin] = [
        Builtin("group", "var group: ChartGroup { get }", .function1 { (base: ForEach) in base.group }, ""),
        Builtin("init", "init(_group: ChartGroup)", .function1 { (group: ChartGroup) in ForEach([group]) { $0 } }, ""),
        Builtin(
            "init",
            "init<Items: Sequence>(_ items: Items, @ChartContentBuilder content: (Items.Element) -> ChartGroup)",
            .source(
                "var group = ChartGroup()\nfor item in items { group.append(content(item)) }\nself.init(_group: group)"),
            "The marks of each item."),
        Builtin(
            "init",
            "init<Items: Sequence, ID>(_ items: Items, id: (Items.Element) -> ID, @ChartContentBuilder content: (Items.Element) -> ChartGroup)",
            .source("self.init(items, content: content)"),
            "The marks of each item, in the spelling that names what tells items apart."),
    ]

    static let chartContentBuilderRows: [Builtin] = [
        Builtin(
            "buildExpression", "static func buildExpression<Content: ChartContent>(_ content: Content) -> ChartGroup",
            .source("return content.group"), ""),
        Builtin(
            "buildBlock", "static func buildBlock(_ groups: ChartGroup...) -> ChartGroup",
            .function1 { (groups: [ChartGroup]) in ChartContentBuilder.buildArray(groups) }, ""),
        Builtin(
            "buildArray", "static func buildArray(_ groups: [ChartGroup]) -> ChartGroup",
            .function1 { (groups: [ChartGroup]) in ChartContentBuilder.buildArray(groups) }, ""),
        Builtin(
            "buildOptional", "static func buildOptional(_ group: ChartGroup?) -> ChartGroup",
            .source("return group ?? ChartGroup()"), ""),
        Builtin(
            "buildEither", "static func buildEither(first group: ChartGroup) -> ChartGroup", .source("return group"), ""
        ),
        Builtin(
            "buildEither", "static func buildEither(second group: ChartGroup) -> ChartGroup", .source("return group"),
            ""),
    ]
}
