import Figures
import Interpreter

extension ChartTopics {
    static let axisMarksRows: [Builtin] = [
        Builtin(
            "init", "init(position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic)",
            .function2 { (position: AxisMarkPosition, values: AxisMarkValues) in
                AxisMarks(position: position, values: values)
            }, ""),
        Builtin(
            "init",
            "init(position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic, @AxisMarkBuilder content: () -> [AxisPart])",
            .function3 { (position: AxisMarkPosition, values: AxisMarkValues, content: NativeClosure0<[AxisPart]>) in
                AxisMarks(position: position, values: values, parts: content())
            }, "The values of an axis and what is drawn at each."),
        Builtin(
            "init", "init<Value: Plottable>(position: AxisMarkPosition = .automatic, values: [Value])",
            .source("self.init(position: position, values: .values(values.map { $0.plottableDatum }))"),
            "An axis with ticks at the given values."),
        Builtin(
            "init",
            "init<Value: Plottable>(position: AxisMarkPosition = .automatic, values: [Value], @AxisMarkBuilder content: () -> [AxisPart])",
            .source(
                "self.init(position: position, values: .values(values.map { $0.plottableDatum }), content: content)"),
            "An axis with ticks at the given values, and what is drawn at each."),
    ]

    static let axisMarkValuesRows: [Builtin] = [
        Builtin(
            "automatic", "static var automatic: AxisMarkValues { get }", .function0 { AxisMarkValues.automatic }, ""),
        Builtin(
            "count", "static func count(_ marks: Int) -> AxisMarkValues",
            .function1 { (a: Int) in AxisMarkValues.count(a) }, ""),
        Builtin(
            "step", "static func step(_ distance: Double) -> AxisMarkValues",
            .function1 { (a: Double) in AxisMarkValues.step(a) }, ""),
        Builtin(
            "values", "static func values(_ places: [PlottableDatum]) -> AxisMarkValues",
            .function1 { (a: [PlottableDatum]) in AxisMarkValues.values(a) }, ""),
        Builtin(
            "automatic", "static func automatic(desiredCount: Int) -> AxisMarkValues",
            .function1 { (desiredCount: Int) in AxisMarkValues.automatic(desiredCount: desiredCount) }, ""),
        Builtin(
            "stride", "static func stride(by step: Double) -> AxisMarkValues",
            .function1 { (step: Double) in AxisMarkValues.stride(by: step) }, ""),
    ]

    static let axisMarkPositionRows: [Builtin] = [
        Builtin(
            "automatic", "static var automatic: AxisMarkPosition { get }", .function0 { AxisMarkPosition.automatic }, ""
        ),
        Builtin("leading", "static var leading: AxisMarkPosition { get }", .function0 { AxisMarkPosition.leading }, ""),
        Builtin(
            "trailing", "static var trailing: AxisMarkPosition { get }", .function0 { AxisMarkPosition.trailing }, ""),
        Builtin("top", "static var top: AxisMarkPosition { get }", .function0 { AxisMarkPosition.top }, ""),
        Builtin("bottom", "static var bottom: AxisMarkPosition { get }", .function0 { AxisMarkPosition.bottom }, ""),
    ]

    static let axisPartRows: [Builtin] = [
        Builtin("gridLine", "static var gridLine: AxisPart { get }", .function0 { AxisPart.gridLine }, ""),
        Builtin("tick", "static var tick: AxisPart { get }", .function0 { AxisPart.tick }, ""),
        Builtin("label", "static var label: AxisPart { get }", .function0 { AxisPart.label }, ""),
    ]

    static let axisGridLineRows: [Builtin] = [
        Builtin("init", "init()", .function0 { AxisGridLine() }, ""),
        Builtin("part", "var part: AxisPart { get }", .function1 { (base: AxisGridLine) in base.part }, ""),
    ]

    static let axisTickRows: [Builtin] = [
        Builtin("init", "init()", .function0 { AxisTick() }, ""),
        Builtin("part", "var part: AxisPart { get }", .function1 { (base: AxisTick) in base.part }, ""),
    ]

    static let axisValueLabelRows: [Builtin] = [
        Builtin("init", "init()", .function0 { AxisValueLabel() }, ""),
        Builtin("part", "var part: AxisPart { get }", .function1 { (base: AxisValueLabel) in base.part }, ""),
    ]

    static let axisContentBuilderRows: [Builtin] = [
        Builtin(
            "buildExpression", "static func buildExpression(_ marks: AxisMarks) -> [AxisMarks]",
            .source("return [marks]"), ""),
        Builtin(
            "buildBlock", "static func buildBlock(_ marks: [AxisMarks]...) -> [AxisMarks]",
            .source("return marks.flatMap { $0 }"), ""),
    ]

    static let axisMarkBuilderRows: [Builtin] = [
        Builtin(
            "buildExpression", "static func buildExpression<Mark: AxisMark>(_ mark: Mark) -> [AxisPart]",
            .source("return [mark.part]"), ""),
        Builtin(
            "buildBlock", "static func buildBlock(_ parts: [AxisPart]...) -> [AxisPart]",
            .source("return parts.flatMap { $0 }"), ""),
    ]
}
