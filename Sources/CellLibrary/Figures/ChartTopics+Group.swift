import Figures
import Interpreter

extension ChartTopics {
    static let chartGroupRows: [Builtin] = [
        Builtin("init", "init()", .function0 { ChartGroup() }, ""),
        Builtin(
            "append", "mutating func append(_ other: ChartGroup)",
            .mutatingProcedure1 { (base: inout ChartGroup, other: ChartGroup) in base.append(other) },
            "Adds the marks of another group."),
        Builtin("group", "var group: ChartGroup { get }", .function1 { (base: ChartGroup) in base }, ""),
        Builtin(
            "foregroundStyle", "func foregroundStyle(_ color: Color) -> ChartGroup",
            .function2 { (base: ChartGroup, color: Color) in base.foregroundStyle(color) }, ""),
        Builtin(
            "foregroundStyle", "func foregroundStyle(by value: PlottableValue) -> ChartGroup",
            .function2 { (base: ChartGroup, value: PlottableValue) in base.foregroundStyle(by: value) }, ""),
        Builtin(
            "symbol", "func symbol(_ shape: SymbolShape) -> ChartGroup",
            .function2 { (base: ChartGroup, shape: SymbolShape) in base.symbol(shape) }, ""),
        Builtin(
            "symbol", "func symbol(by value: PlottableValue) -> ChartGroup",
            .function2 { (base: ChartGroup, value: PlottableValue) in base.symbol(by: value) }, ""),
        Builtin(
            "symbolSize", "func symbolSize(_ area: Double) -> ChartGroup",
            .function2 { (base: ChartGroup, area: Double) in base.symbolSize(area) },
            "Sets the area of the symbol, in square points."),
        Builtin(
            "symbolSize", "func symbolSize(by value: PlottableValue) -> ChartGroup",
            .function2 { (base: ChartGroup, value: PlottableValue) in base.symbolSize(by: value) }, ""),
        Builtin(
            "lineStyle", "func lineStyle(_ style: StrokeStyle) -> ChartGroup",
            .function2 { (base: ChartGroup, style: StrokeStyle) in base.lineStyle(style) }, ""),
        Builtin(
            "lineStyle", "func lineStyle(by value: PlottableValue) -> ChartGroup",
            .function2 { (base: ChartGroup, value: PlottableValue) in base.lineStyle(by: value) }, ""),
        Builtin(
            "interpolationMethod", "func interpolationMethod(_ method: InterpolationMethod) -> ChartGroup",
            .function2 { (base: ChartGroup, method: InterpolationMethod) in base.interpolationMethod(method) }, ""),
        Builtin(
            "opacity", "func opacity(_ opacity: Double) -> ChartGroup",
            .function2 { (base: ChartGroup, opacity: Double) in base.opacity(opacity) }, ""),
        Builtin(
            "cornerRadius", "func cornerRadius(_ radius: Double) -> ChartGroup",
            .function2 { (base: ChartGroup, radius: Double) in base.cornerRadius(radius) }, ""),
        Builtin(
            "position", "func position(by value: PlottableValue) -> ChartGroup",
            .function2 { (base: ChartGroup, value: PlottableValue) in base.position(by: value) },
            "Puts bars that share a place beside each other."),
        Builtin(
            "facet", "func facet(by value: PlottableValue) -> ChartGroup",
            .function2 { (base: ChartGroup, value: PlottableValue) in base.facet(by: value) },
            "Says to which panel of a faceted chart the marks belong."),
        Builtin(
            "offset", "func offset(x: Double = 0, y: Double = 0) -> ChartGroup",
            .function3 { (base: ChartGroup, x: Double, y: Double) in base.offset(x: x, y: y) }, ""),
        Builtin(
            "annotation",
            "func annotation(position: AnnotationPosition = .automatic, alignment: Alignment = .center, spacing: Double = 4, content: () -> Text ) -> ChartGroup",
            .function5 {
                (
                    base: ChartGroup, position: AnnotationPosition, alignment: Alignment, spacing: Double,
                    content: NativeClosure0<Text>
                ) in base.annotation(position: position, alignment: alignment, spacing: spacing, content: { content() })
            }, ""),
        Builtin(
            "zIndex", "func zIndex(_ value: Double) -> ChartGroup",
            .function2 { (base: ChartGroup, value: Double) in base.zIndex(value) }, ""),
        Builtin(
            "accessibilityLabel", "func accessibilityLabel(_ label: String) -> ChartGroup",
            .function2 { (base: ChartGroup, label: String) in base.accessibilityLabel(label) }, ""),
        Builtin(
            "accessibilityValue", "func accessibilityValue(_ value: String) -> ChartGroup",
            .function2 { (base: ChartGroup, value: String) in base.accessibilityValue(value) }, ""),
        Builtin(
            "accessibilityHidden", "func accessibilityHidden(_ hidden: Bool) -> ChartGroup",
            .function2 { (base: ChartGroup, hidden: Bool) in base.accessibilityHidden(hidden) }, ""),
    ]

    static let chartContentRows: [Builtin] = [
        Builtin(
            "foregroundStyle", "func foregroundStyle(_ color: Color) -> ChartGroup",
            .source("return group.foregroundStyle(color)"), ""),
        Builtin(
            "foregroundStyle", "func foregroundStyle(by value: PlottableValue) -> ChartGroup",
            .source("return group.foregroundStyle(by: value)"), ""),
        Builtin("symbol", "func symbol(_ shape: SymbolShape) -> ChartGroup", .source("return group.symbol(shape)"), ""),
        Builtin(
            "symbol", "func symbol(by value: PlottableValue) -> ChartGroup", .source("return group.symbol(by: value)"),
            ""),
        Builtin(
            "symbolSize", "func symbolSize(_ area: Double) -> ChartGroup", .source("return group.symbolSize(area)"),
            "Sets the area of the symbol, in square points."),
        Builtin(
            "symbolSize", "func symbolSize(by value: PlottableValue) -> ChartGroup",
            .source("return group.symbolSize(by: value)"), ""),
        Builtin(
            "lineStyle", "func lineStyle(_ style: StrokeStyle) -> ChartGroup", .source("return group.lineStyle(style)"),
            ""),
        Builtin(
            "lineStyle", "func lineStyle(by value: PlottableValue) -> ChartGroup",
            .source("return group.lineStyle(by: value)"), ""),
        Builtin(
            "interpolationMethod", "func interpolationMethod(_ method: InterpolationMethod) -> ChartGroup",
            .source("return group.interpolationMethod(method)"), ""),
        Builtin(
            "opacity", "func opacity(_ opacity: Double) -> ChartGroup", .source("return group.opacity(opacity)"), ""),
        Builtin(
            "cornerRadius", "func cornerRadius(_ radius: Double) -> ChartGroup",
            .source("return group.cornerRadius(radius)"), ""),
        Builtin(
            "position", "func position(by value: PlottableValue) -> ChartGroup",
            .source("return group.position(by: value)"), "Puts bars that share a place beside each other."),
        Builtin(
            "facet", "func facet(by value: PlottableValue) -> ChartGroup", .source("return group.facet(by: value)"),
            "Says to which panel of a faceted chart the marks belong."),
        Builtin(
            "offset", "func offset(x: Double = 0, y: Double = 0) -> ChartGroup",
            .source("return group.offset(x: x, y: y)"), ""),
        Builtin(
            "annotation",
            "func annotation(position: AnnotationPosition = .automatic, alignment: Alignment = .center, spacing: Double = 4, content: () -> Text ) -> ChartGroup",
            .source(
                "return group.annotation(position: position, alignment: alignment, spacing: spacing, content: content)"),
            ""),
        Builtin("zIndex", "func zIndex(_ value: Double) -> ChartGroup", .source("return group.zIndex(value)"), ""),
        Builtin(
            "accessibilityLabel", "func accessibilityLabel(_ label: String) -> ChartGroup",
            .source("return group.accessibilityLabel(label)"), ""),
        Builtin(
            "accessibilityValue", "func accessibilityValue(_ value: String) -> ChartGroup",
            .source("return group.accessibilityValue(value)"), ""),
        Builtin(
            "accessibilityHidden", "func accessibilityHidden(_ hidden: Bool) -> ChartGroup",
            .source("return group.accessibilityHidden(hidden)"), ""),
    ]
}
