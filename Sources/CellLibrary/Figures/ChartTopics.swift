import Figures
import Interpreter

/// Charts in the spelling of Swift Charts.
enum ChartTopics {
    static let all = [charts, marks, axes, styles]

    static let charts = BuiltinTopic(
        "Charts",
        types: [
            BuiltinType(
                "Plottable", "protocol Plottable", .declared, "What a chart can place on an axis.",
                members: [Builtin("plottableDatum", "var plottableDatum: PlottableDatum { get }", .declared)]),
            BuiltinType(
                "Chart", "struct Chart: FigureConvertible", .host(0), "A chart in the spelling of Swift Charts."),
            BuiltinType(
                "Chart3D", "struct Chart3D: FigureConvertible", .host(0),
                "A surface in the spelling of Swift Charts; we draw it as contours, which can be read."),
            BuiltinType(
                "SurfacePlot", "struct SurfacePlot", .host(0),
                "A function of two variables inside a `Chart3D`: y = f(x, z)."),
            BuiltinType(
                "PlottableValue", "struct PlottableValue", .host(0),
                "A datum of a chart with the name of what it measures: `.value(\"loss\", 0.3)`."),
            BuiltinType(
                "PlottableDatum", "struct PlottableDatum", .host(0),
                "A number on a scale, or a word that names a category."),
            BuiltinType("PlotArea", "struct PlotArea", .host(0), "The plot inside a chart, for `chartPlotStyle`."),
        ],
        [
            BuiltinExtension("Chart", chartRows),
            BuiltinExtension("Chart3D", chart3DRows),
            BuiltinExtension("SurfacePlot", surfacePlotRows),
            BuiltinExtension("PlottableValue", plottableValueRows),
            BuiltinExtension("PlottableDatum", plottableDatumRows),
            BuiltinExtension("PlotArea", plotAreaRows),
            BuiltinExtension(
                "Double", conformances: "Plottable",
                [datum(.function1 { (base: Double) in PlottableDatum.number(base) })]),
            BuiltinExtension(
                "Int", conformances: "Plottable",
                [datum(.function1 { (base: Int64) in PlottableDatum.number(Double(base)) })]),
            BuiltinExtension(
                "String", conformances: "Plottable", [datum(.function1 { (base: String) in PlottableDatum.text(base) })]
            ),
            BuiltinExtension(
                "Float", conformances: "Plottable", [datumReading("return Double(self).plottableDatum")]),
            BuiltinExtension(
                "Substring", conformances: "Plottable", [datumReading("return String(self).plottableDatum")]),
        ])

    static let marks = BuiltinTopic(
        "Marks of charts",
        types: [
            BuiltinType(
                "ChartContent", "protocol ChartContent", .declared,
                "What stands inside a chart: marks, and groups of them.",
                members: [Builtin("group", "var group: ChartGroup { get }", .declared)]),
            BuiltinType(
                "ChartContentBuilder", "@resultBuilder enum ChartContentBuilder", .declared,
                "Collects the marks of a chart's closure."),
            BuiltinType(
                "LineMark", "struct LineMark: ChartContent", .host(0),
                "A point of a line; marks of one series join into one line."),
            BuiltinType("PointMark", "struct PointMark: ChartContent", .host(0), "A symbol at a place."),
            BuiltinType("BarMark", "struct BarMark: ChartContent", .host(0), "A bar from zero, or between two values."),
            BuiltinType(
                "AreaMark", "struct AreaMark: ChartContent", .host(0),
                "A point of an area's edge; an error band is an area between two values."),
            BuiltinType(
                "RuleMark", "struct RuleMark: ChartContent", .host(0),
                "A straight line across the plot, or a part of it."),
            BuiltinType("RectangleMark", "struct RectangleMark: ChartContent", .host(0), "A rectangle of the plane."),
            BuiltinType("SectorMark", "struct SectorMark: ChartContent", .host(0), "A slice of a circle."),
            BuiltinType(
                "LinePlot", "struct LinePlot: ChartContent", .host(0), "A whole function or array as one line."),
            BuiltinType("AreaPlot", "struct AreaPlot: ChartContent", .host(0), "The area between two functions."),
            BuiltinType("ForEach", "struct ForEach: ChartContent", .host(0), "The marks of each item of a collection."),
            BuiltinType(
                "ChartGroup", "struct ChartGroup: ChartContent", .host(0),
                "Marks and functions in the order of the source."),
        ],
        [
            BuiltinExtension("LineMark", lineMarkRows),
            BuiltinExtension("PointMark", pointMarkRows),
            BuiltinExtension("BarMark", barMarkRows),
            BuiltinExtension("AreaMark", areaMarkRows),
            BuiltinExtension("RuleMark", ruleMarkRows),
            BuiltinExtension("RectangleMark", rectangleMarkRows),
            BuiltinExtension("SectorMark", sectorMarkRows),
            BuiltinExtension("LinePlot", linePlotRows),
            BuiltinExtension("AreaPlot", areaPlotRows),
            BuiltinExtension("ForEach", forEachRows),
            BuiltinExtension("ChartContentBuilder", chartContentBuilderRows),
            BuiltinExtension("ChartGroup", chartGroupRows),
            BuiltinExtension("ChartContent", chartContentRows),
        ])

    static let axes = BuiltinTopic(
        "Axes of charts",
        types: [
            BuiltinType(
                "AxisMark", "protocol AxisMark", .declared, "What can be drawn at a value of an axis.",
                members: [Builtin("part", "var part: AxisPart { get }", .declared)]),
            BuiltinType(
                "AxisContentBuilder", "@resultBuilder enum AxisContentBuilder", .declared,
                "Collects the sets of values of an axis."),
            BuiltinType(
                "AxisMarkBuilder", "@resultBuilder enum AxisMarkBuilder", .declared,
                "Collects what is drawn at each value of an axis."),
            BuiltinType("AxisMarks", "struct AxisMarks", .host(0), "The values of an axis and what is drawn at each."),
            BuiltinType("AxisMarkValues", "struct AxisMarkValues", .host(0), "Where an axis has its ticks."),
            BuiltinType(
                "AxisMarkPosition", "struct AxisMarkPosition", .host(0), "The side of the plot at which an axis stands."
            ),
            BuiltinType("AxisPart", "struct AxisPart", .host(0), "What is drawn at each value of an axis."),
            BuiltinType(
                "AxisGridLine", "struct AxisGridLine: AxisMark", .host(0),
                "A line across the plot at each value of an axis."),
            BuiltinType(
                "AxisTick", "struct AxisTick: AxisMark", .host(0), "A short line at the axis at each of its values."),
            BuiltinType(
                "AxisValueLabel", "struct AxisValueLabel: AxisMark", .host(0),
                "The number or name at each value of an axis."),
        ],
        [
            BuiltinExtension("AxisMarks", axisMarksRows),
            BuiltinExtension("AxisMarkValues", axisMarkValuesRows),
            BuiltinExtension("AxisMarkPosition", axisMarkPositionRows),
            BuiltinExtension("AxisPart", axisPartRows),
            BuiltinExtension("AxisGridLine", axisGridLineRows),
            BuiltinExtension("AxisTick", axisTickRows),
            BuiltinExtension("AxisValueLabel", axisValueLabelRows),
            BuiltinExtension("AxisContentBuilder", axisContentBuilderRows),
            BuiltinExtension("AxisMarkBuilder", axisMarkBuilderRows),
        ])

    static let styles = BuiltinTopic(
        "Styles of charts",
        types: [
            BuiltinType(
                "Color", "struct Color", .host(0),
                "A colour by its role: the page decides how it looks in light, dark and print."),
            BuiltinType("StrokeStyle", "struct StrokeStyle", .host(0), "How a line is drawn; an empty dash is solid."),
            BuiltinType("SymbolShape", "struct SymbolShape", .host(0), "The shape of a point."),
            BuiltinType(
                "InterpolationMethod", "struct InterpolationMethod", .host(0), "How a line runs between its points."),
            BuiltinType(
                "AnnotationPosition", "struct AnnotationPosition", .host(0),
                "Where an annotation stands relative to its mark."),
            BuiltinType("Alignment", "struct Alignment", .host(0), "Where something stands along an edge."),
            BuiltinType("Visibility", "struct Visibility", .host(0), "Whether a part of a chart is drawn."),
            BuiltinType("ScaleType", "struct ScaleType", .host(0), "How an axis maps its data to places."),
            BuiltinType(
                "MarkDimension", "struct MarkDimension", .host(0), "The width or height of a bar or rectangle."),
            BuiltinType(
                "MarkStackingMethod", "struct MarkStackingMethod", .host(0),
                "What happens to bars and areas that share a place."),
            BuiltinType("Text", "struct Text", .host(0), "Words in an annotation."),
        ],
        [
            BuiltinExtension("Color", colorRows),
            BuiltinExtension("StrokeStyle", strokeStyleRows),
            BuiltinExtension("SymbolShape", symbolShapeRows),
            BuiltinExtension("InterpolationMethod", interpolationMethodRows),
            BuiltinExtension("AnnotationPosition", annotationPositionRows),
            BuiltinExtension("Alignment", alignmentRows),
            BuiltinExtension("Visibility", visibilityRows),
            BuiltinExtension("ScaleType", scaleTypeRows),
            BuiltinExtension("MarkDimension", markDimensionRows),
            BuiltinExtension("MarkStackingMethod", markStackingMethodRows),
            BuiltinExtension("Text", textRows),
        ])

    private static func datumReading(_ source: StaticString) -> Builtin {
        Builtin(
            "plottableDatum", "var plottableDatum: PlottableDatum", .source(source), "The value as a chart places it.")
    }

    private static func datum(_ body: Builtin.Body) -> Builtin {
        Builtin("plottableDatum", "var plottableDatum: PlottableDatum { get }", body, "The value as a chart places it.")
    }
}
