import Figures
import Interpreter

extension ChartTopics {
    static let colorRows: [Builtin] = [
        Builtin(
            "series", "static func series(_ number: Int) -> Color", .function1 { (a: Int) in Color.series(a) },
            "One of the six series colours, counted from 0; later ones begin again."),
        Builtin("text", "static var text: Color { get }", .function0 { Color.text }, ""),
        Builtin("muted", "static var muted: Color { get }", .function0 { Color.muted }, ""),
        Builtin("good", "static var good: Color { get }", .function0 { Color.good }, ""),
        Builtin("warn", "static var warn: Color { get }", .function0 { Color.warn }, ""),
        Builtin("bad", "static var bad: Color { get }", .function0 { Color.bad }, ""),
        Builtin("blue", "static var blue: Color { get }", .function0 { Color.blue }, "A colour of the series."),
        Builtin("orange", "static var orange: Color { get }", .function0 { Color.orange }, "A colour of the series."),
        Builtin("green", "static var green: Color { get }", .function0 { Color.green }, "A colour of the series."),
        Builtin("purple", "static var purple: Color { get }", .function0 { Color.purple }, "A colour of the series."),
        Builtin("cyan", "static var cyan: Color { get }", .function0 { Color.cyan }, "A colour of the series."),
        Builtin("black", "static var black: Color { get }", .function0 { Color.black }, "A colour of the series."),
        Builtin(
            "primary", "static var primary: Color { get }", .function0 { Color.primary }, "A colour of the series."),
        Builtin(
            "secondary", "static var secondary: Color { get }", .function0 { Color.secondary },
            "A colour of the series."),
        Builtin("gray", "static var gray: Color { get }", .function0 { Color.gray }, "A colour of the series."),
        Builtin("red", "static var red: Color { get }", .function0 { Color.red }, "A colour of the series."),
        Builtin("yellow", "static var yellow: Color { get }", .function0 { Color.yellow }, "A colour of the series."),
        Builtin("brown", "static var brown: Color { get }", .function0 { Color.brown }, "A colour of the series."),
        Builtin("indigo", "static var indigo: Color { get }", .function0 { Color.indigo }, "A colour of the series."),
        Builtin("pink", "static var pink: Color { get }", .function0 { Color.pink }, "A colour of the series."),
        Builtin("teal", "static var teal: Color { get }", .function0 { Color.teal }, "A colour of the series."),
        Builtin("mint", "static var mint: Color { get }", .function0 { Color.mint }, "A colour of the series."),
    ]

    static let strokeStyleRows: [Builtin] = [
        Builtin(
            "lineWidth", "var lineWidth: Double { get set }",
            .native(
                get: .function1 { (base: StrokeStyle) in base.lineWidth },
                set: .mutatingProcedure1 { (base: inout StrokeStyle, value: Double) in base.lineWidth = value }), ""),
        Builtin(
            "dash", "var dash: [Double] { get set }",
            .native(
                get: .function1 { (base: StrokeStyle) in base.dash },
                set: .mutatingProcedure1 { (base: inout StrokeStyle, value: [Double]) in base.dash = value }), ""),
        Builtin(
            "init", "init(lineWidth: Double = 2, dash: [Double] = [])",
            .function2 { (lineWidth: Double, dash: [Double]) in StrokeStyle(lineWidth: lineWidth, dash: dash) }, ""),
    ]

    static let symbolShapeRows: [Builtin] = [
        Builtin("circle", "static var circle: SymbolShape { get }", .function0 { SymbolShape.circle }, ""),
        Builtin("square", "static var square: SymbolShape { get }", .function0 { SymbolShape.square }, ""),
        Builtin("triangle", "static var triangle: SymbolShape { get }", .function0 { SymbolShape.triangle }, ""),
        Builtin("diamond", "static var diamond: SymbolShape { get }", .function0 { SymbolShape.diamond }, ""),
        Builtin("pentagon", "static var pentagon: SymbolShape { get }", .function0 { SymbolShape.pentagon }, ""),
        Builtin("plus", "static var plus: SymbolShape { get }", .function0 { SymbolShape.plus }, ""),
        Builtin("cross", "static var cross: SymbolShape { get }", .function0 { SymbolShape.cross }, ""),
        Builtin("asterisk", "static var asterisk: SymbolShape { get }", .function0 { SymbolShape.asterisk }, ""),
    ]

    static let interpolationMethodRows: [Builtin] = [
        Builtin(
            "linear", "static var linear: InterpolationMethod { get }", .function0 { InterpolationMethod.linear }, ""),
        Builtin(
            "monotone", "static var monotone: InterpolationMethod { get }", .function0 { InterpolationMethod.monotone },
            ""),
        Builtin(
            "catmullRom", "static var catmullRom: InterpolationMethod { get }",
            .function0 { InterpolationMethod.catmullRom }, ""),
        Builtin(
            "cardinal", "static var cardinal: InterpolationMethod { get }", .function0 { InterpolationMethod.cardinal },
            ""),
        Builtin(
            "stepStart", "static var stepStart: InterpolationMethod { get }",
            .function0 { InterpolationMethod.stepStart }, ""),
        Builtin(
            "stepCenter", "static var stepCenter: InterpolationMethod { get }",
            .function0 { InterpolationMethod.stepCenter }, ""),
        Builtin(
            "stepEnd", "static var stepEnd: InterpolationMethod { get }", .function0 { InterpolationMethod.stepEnd }, ""
        ),
    ]

    static let annotationPositionRows: [Builtin] = [
        Builtin(
            "automatic", "static var automatic: AnnotationPosition { get }",
            .function0 { AnnotationPosition.automatic }, ""),
        Builtin("top", "static var top: AnnotationPosition { get }", .function0 { AnnotationPosition.top }, ""),
        Builtin(
            "bottom", "static var bottom: AnnotationPosition { get }", .function0 { AnnotationPosition.bottom }, ""),
        Builtin(
            "leading", "static var leading: AnnotationPosition { get }", .function0 { AnnotationPosition.leading }, ""),
        Builtin(
            "trailing", "static var trailing: AnnotationPosition { get }", .function0 { AnnotationPosition.trailing },
            ""),
        Builtin(
            "overlay", "static var overlay: AnnotationPosition { get }", .function0 { AnnotationPosition.overlay }, ""),
        Builtin(
            "topLeading", "static var topLeading: AnnotationPosition { get }",
            .function0 { AnnotationPosition.topLeading }, ""),
        Builtin(
            "topTrailing", "static var topTrailing: AnnotationPosition { get }",
            .function0 { AnnotationPosition.topTrailing }, ""),
        Builtin(
            "bottomLeading", "static var bottomLeading: AnnotationPosition { get }",
            .function0 { AnnotationPosition.bottomLeading }, ""),
        Builtin(
            "bottomTrailing", "static var bottomTrailing: AnnotationPosition { get }",
            .function0 { AnnotationPosition.bottomTrailing }, ""),
    ]

    static let alignmentRows: [Builtin] = [
        Builtin("leading", "static var leading: Alignment { get }", .function0 { Alignment.leading }, ""),
        Builtin("center", "static var center: Alignment { get }", .function0 { Alignment.center }, ""),
        Builtin("trailing", "static var trailing: Alignment { get }", .function0 { Alignment.trailing }, ""),
        Builtin("top", "static var top: Alignment { get }", .function0 { Alignment.top }, ""),
        Builtin("bottom", "static var bottom: Alignment { get }", .function0 { Alignment.bottom }, ""),
    ]

    static let visibilityRows: [Builtin] = [
        Builtin("automatic", "static var automatic: Visibility { get }", .function0 { Visibility.automatic }, ""),
        Builtin("visible", "static var visible: Visibility { get }", .function0 { Visibility.visible }, ""),
        Builtin("hidden", "static var hidden: Visibility { get }", .function0 { Visibility.hidden }, ""),
    ]

    static let scaleTypeRows: [Builtin] = [
        Builtin("linear", "static var linear: ScaleType { get }", .function0 { ScaleType.linear }, ""),
        Builtin("log", "static var log: ScaleType { get }", .function0 { ScaleType.log }, ""),
        Builtin(
            "symmetricLog", "static var symmetricLog: ScaleType { get }", .function0 { ScaleType.symmetricLog }, ""),
        Builtin("squareRoot", "static var squareRoot: ScaleType { get }", .function0 { ScaleType.squareRoot }, ""),
        Builtin("category", "static var category: ScaleType { get }", .function0 { ScaleType.category }, ""),
        Builtin("date", "static var date: ScaleType { get }", .function0 { ScaleType.date }, ""),
        Builtin(
            "power", "static func power(exponent: Double) -> ScaleType",
            .function1 { (a: Double) in ScaleType.power(exponent: a) }, ""),
    ]

    static let markDimensionRows: [Builtin] = [
        Builtin("automatic", "static var automatic: MarkDimension { get }", .function0 { MarkDimension.automatic }, ""),
        Builtin(
            "fixed", "static func fixed(_ length: Double) -> MarkDimension",
            .function1 { (a: Double) in MarkDimension.fixed(a) }, "In points of the drawing."),
        Builtin(
            "inset", "static func inset(_ length: Double) -> MarkDimension",
            .function1 { (a: Double) in MarkDimension.inset(a) }, "The room there is, less this much at each side."),
        Builtin(
            "ratio", "static func ratio(_ share: Double) -> MarkDimension",
            .function1 { (a: Double) in MarkDimension.ratio(a) }, "A share of the room there is."),
    ]

    static let markStackingMethodRows: [Builtin] = [
        Builtin(
            "standard", "static var standard: MarkStackingMethod { get }", .function0 { MarkStackingMethod.standard },
            "One upon the other."),
        Builtin(
            "normalized", "static var normalized: MarkStackingMethod { get }",
            .function0 { MarkStackingMethod.normalized }, "One upon the other, all sums scaled to 1."),
        Builtin(
            "center", "static var center: MarkStackingMethod { get }", .function0 { MarkStackingMethod.center },
            "One upon the other, the whole centred on zero."),
        Builtin(
            "unstacked", "static var unstacked: MarkStackingMethod { get }",
            .function0 { MarkStackingMethod.unstacked }, "Each from zero."),
    ]

    static let textRows: [Builtin] = [
        Builtin(
            "string", "var string: String { get set }",
            .native(
                get: .function1 { (base: Text) in base.string },
                set: .mutatingProcedure1 { (base: inout Text, value: String) in base.string = value }), ""),
        Builtin("init", "init(_ string: String)", .function1 { (string: String) in Text(string) }, ""),
    ]

    static let plotAreaRows: [Builtin] = [
        Builtin(
            "width", "var width: Double? { get set }",
            .native(
                get: .function1 { (base: PlotArea) in base.width },
                set: .mutatingProcedure1 { (base: inout PlotArea, value: Double?) in base.width = value }), ""),
        Builtin(
            "height", "var height: Double? { get set }",
            .native(
                get: .function1 { (base: PlotArea) in base.height },
                set: .mutatingProcedure1 { (base: inout PlotArea, value: Double?) in base.height = value }), ""),
        Builtin("init", "init()", .function0 { PlotArea() }, ""),
        Builtin(
            "frame", "func frame(width: Double? = nil, height: Double? = nil) -> PlotArea",
            .function3 { (base: PlotArea, width: Double?, height: Double?) in base.frame(width: width, height: height)
            }, ""),
    ]
}
