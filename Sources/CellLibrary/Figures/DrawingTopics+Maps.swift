import Figures
import Interpreter
import Tensors

extension DrawingTopics {
    static let heatMapRows: [Builtin] = [
        Builtin(
            "values", "var values: [[Double]] { get set }",
            .native(
                get: .function1 { (base: HeatMap) in base.values },
                set: .mutatingProcedure1 { (base: inout HeatMap, value: [[Double]]) in base.values = value }),
            "Rows from top to bottom; short rows are padded with blanks."),
        Builtin(
            "rows", "var rows: [String] { get set }",
            .native(
                get: .function1 { (base: HeatMap) in base.rows },
                set: .mutatingProcedure1 { (base: inout HeatMap, value: [String]) in base.rows = value }), ""),
        Builtin(
            "columns", "var columns: [String] { get set }",
            .native(
                get: .function1 { (base: HeatMap) in base.columns },
                set: .mutatingProcedure1 { (base: inout HeatMap, value: [String]) in base.columns = value }), ""),
        Builtin(
            "rowTitle", "var rowTitle: String { get set }",
            .native(
                get: .function1 { (base: HeatMap) in base.rowTitle },
                set: .mutatingProcedure1 { (base: inout HeatMap, value: String) in base.rowTitle = value }), ""),
        Builtin(
            "columnTitle", "var columnTitle: String { get set }",
            .native(
                get: .function1 { (base: HeatMap) in base.columnTitle },
                set: .mutatingProcedure1 { (base: inout HeatMap, value: String) in base.columnTitle = value }), ""),
        Builtin(
            "valueTitle", "var valueTitle: String { get set }",
            .native(
                get: .function1 { (base: HeatMap) in base.valueTitle },
                set: .mutatingProcedure1 { (base: inout HeatMap, value: String) in base.valueTitle = value }), ""),
        Builtin(
            "scale", "var scale: ColorScale { get set }",
            .native(
                get: .function1 { (base: HeatMap) in base.scale },
                set: .mutatingProcedure1 { (base: inout HeatMap, value: ColorScale) in base.scale = value }), ""),
        Builtin(
            "domain", "var domain: ClosedRange<Double>? { get set }",
            .native(
                get: .function1 { (base: HeatMap) in base.domain },
                set: .mutatingProcedure1 { (base: inout HeatMap, value: ClosedRange<Double>?) in base.domain = value }),
            "The numbers at the two ends of the colours; nil takes them from the data."),
        Builtin(
            "highlighted", "var highlighted: [CellIndex] { get set }",
            .native(
                get: .function1 { (base: HeatMap) in base.highlighted },
                set: .mutatingProcedure1 { (base: inout HeatMap, value: [CellIndex]) in base.highlighted = value }), ""),
        Builtin(
            "init",
            "init(_ values: [[Double]], rows: [String] = [], columns: [String] = [], rowTitle: String = \"\", columnTitle: String = \"\", valueTitle: String = \"\", scale: ColorScale = .automatic, domain: ClosedRange<Double>? = nil, highlighted: [CellIndex] = [] )",
            .function9 {
                (
                    values: [[Double]], rows: [String], columns: [String], rowTitle: String, columnTitle: String,
                    valueTitle: String, scale: ColorScale, domain: ClosedRange<Double>?, highlighted: [CellIndex]
                ) in
                HeatMap(
                    values, rows: rows, columns: columns, rowTitle: rowTitle, columnTitle: columnTitle,
                    valueTitle: valueTitle, scale: scale, domain: domain, highlighted: highlighted)
            }, ""),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: HeatMap) in base.figure }, ""),
        Builtin(
            "init",
            "init(_ values: Tensor, rows: [String] = [], columns: [String] = [], rowTitle: String = \"\", columnTitle: String = \"\", valueTitle: String = \"\", scale: ColorScale = .automatic, domain: ClosedRange<Double>? = nil, highlighted: [CellIndex] = [] )",
            .function9 {
                (
                    values: Tensor, rows: [String], columns: [String], rowTitle: String, columnTitle: String,
                    valueTitle: String, scale: ColorScale, domain: ClosedRange<Double>?, highlighted: [CellIndex]
                ) in
                HeatMap(
                    values, rows: rows, columns: columns, rowTitle: rowTitle, columnTitle: columnTitle,
                    valueTitle: valueTitle, scale: scale, domain: domain, highlighted: highlighted)
            }, "The matrix as a field of colours."),
    ]

    static let contourMapRows: [Builtin] = [
        Builtin(
            "xs", "var xs: [Double] { get set }",
            .native(
                get: .function1 { (base: ContourMap) in base.xs },
                set: .mutatingProcedure1 { (base: inout ContourMap, value: [Double]) in base.xs = value }), ""),
        Builtin(
            "ys", "var ys: [Double] { get set }",
            .native(
                get: .function1 { (base: ContourMap) in base.ys },
                set: .mutatingProcedure1 { (base: inout ContourMap, value: [Double]) in base.ys = value }), ""),
        Builtin(
            "values", "var values: [[Double]] { get set }",
            .native(
                get: .function1 { (base: ContourMap) in base.values },
                set: .mutatingProcedure1 { (base: inout ContourMap, value: [[Double]]) in base.values = value }),
            "One row a `y`, one number an `x`."),
        Builtin(
            "xTitle", "var xTitle: String { get set }",
            .native(
                get: .function1 { (base: ContourMap) in base.xTitle },
                set: .mutatingProcedure1 { (base: inout ContourMap, value: String) in base.xTitle = value }), ""),
        Builtin(
            "yTitle", "var yTitle: String { get set }",
            .native(
                get: .function1 { (base: ContourMap) in base.yTitle },
                set: .mutatingProcedure1 { (base: inout ContourMap, value: String) in base.yTitle = value }), ""),
        Builtin(
            "valueTitle", "var valueTitle: String { get set }",
            .native(
                get: .function1 { (base: ContourMap) in base.valueTitle },
                set: .mutatingProcedure1 { (base: inout ContourMap, value: String) in base.valueTitle = value }), ""),
        Builtin(
            "levels", "var levels: [Double] { get set }",
            .native(
                get: .function1 { (base: ContourMap) in base.levels },
                set: .mutatingProcedure1 { (base: inout ContourMap, value: [Double]) in base.levels = value }),
            "The heights to draw; empty lets the drawing choose."),
        Builtin(
            "paths", "var paths: [ContourPath] { get set }",
            .native(
                get: .function1 { (base: ContourMap) in base.paths },
                set: .mutatingProcedure1 { (base: inout ContourMap, value: [ContourPath]) in base.paths = value }), ""),
        Builtin(
            "init",
            "init(xs: [Double], ys: [Double], values: [[Double]], xTitle: String = \"x\", yTitle: String = \"y\", valueTitle: String = \"\", levels: [Double] = [], paths: [ContourPath] = [] )",
            .function8 {
                (
                    xs: [Double], ys: [Double], values: [[Double]], xTitle: String, yTitle: String, valueTitle: String,
                    levels: [Double], paths: [ContourPath]
                ) in
                ContourMap(
                    xs: xs, ys: ys, values: values, xTitle: xTitle, yTitle: yTitle, valueTitle: valueTitle,
                    levels: levels, paths: paths)
            }, ""),
        Builtin(
            "init",
            "init(x: ClosedRange<Double>, y: ClosedRange<Double>, samples: Int = 61, xTitle: String = \"x\", yTitle: String = \"y\", valueTitle: String = \"\", levels: [Double] = [], paths: [ContourPath] = [], _ height: (Double, Double) -> Double )",
            .function9 {
                (
                    x: ClosedRange<Double>, y: ClosedRange<Double>, samples: Int, xTitle: String, yTitle: String,
                    valueTitle: String, levels: [Double], paths: [ContourPath],
                    height: NativeClosure2<Double, Double, Double>
                ) in
                ContourMap(
                    x: x, y: y, samples: samples, xTitle: xTitle, yTitle: yTitle, valueTitle: valueTitle,
                    levels: levels, paths: paths, { height($0, $1) })
            }, "Samples a function of two variables on a grid."),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: ContourMap) in base.figure }, ""),
    ]

    static let contourPathRows: [Builtin] = [
        Builtin(
            "name", "var name: String { get set }",
            .native(
                get: .function1 { (base: ContourPath) in base.name },
                set: .mutatingProcedure1 { (base: inout ContourPath, value: String) in base.name = value }), ""),
        Builtin(
            "points", "var points: [PlanePoint] { get set }",
            .native(
                get: .function1 { (base: ContourPath) in base.points },
                set: .mutatingProcedure1 { (base: inout ContourPath, value: [PlanePoint]) in base.points = value }), ""),
        Builtin(
            "init", "init(_ name: String, _ points: [PlanePoint])",
            .function2 { (name: String, points: [PlanePoint]) in ContourPath(name, points) }, ""),
        Builtin(
            "init", "init(_ name: String, _ points: Tensor)",
            .function2 { (name: String, points: Tensor) in ContourPath(name, points) },
            "A walk from a matrix of two columns."),
    ]

    static let planePointRows: [Builtin] = [
        Builtin(
            "x", "var x: Double { get set }",
            .native(
                get: .function1 { (base: PlanePoint) in base.x },
                set: .mutatingProcedure1 { (base: inout PlanePoint, value: Double) in base.x = value }), ""),
        Builtin(
            "y", "var y: Double { get set }",
            .native(
                get: .function1 { (base: PlanePoint) in base.y },
                set: .mutatingProcedure1 { (base: inout PlanePoint, value: Double) in base.y = value }), ""),
        Builtin(
            "init", "init(_ x: Double, _ y: Double)", .function2 { (x: Double, y: Double) in PlanePoint(x, y) }, ""),
    ]

    static let decisionRegionsRows: [Builtin] = [
        Builtin(
            "xs", "var xs: [Double] { get set }",
            .native(
                get: .function1 { (base: DecisionRegions) in base.xs },
                set: .mutatingProcedure1 { (base: inout DecisionRegions, value: [Double]) in base.xs = value }),
            "The middles of the grid's columns and rows."),
        Builtin(
            "ys", "var ys: [Double] { get set }",
            .native(
                get: .function1 { (base: DecisionRegions) in base.ys },
                set: .mutatingProcedure1 { (base: inout DecisionRegions, value: [Double]) in base.ys = value }), ""),
        Builtin(
            "classes", "var classes: [[Int]] { get set }",
            .native(
                get: .function1 { (base: DecisionRegions) in base.classes },
                set: .mutatingProcedure1 { (base: inout DecisionRegions, value: [[Int]]) in base.classes = value }),
            "The class at each place, one row a `y`."),
        Builtin(
            "names", "var names: [String] { get set }",
            .native(
                get: .function1 { (base: DecisionRegions) in base.names },
                set: .mutatingProcedure1 { (base: inout DecisionRegions, value: [String]) in base.names = value }), ""),
        Builtin(
            "points", "var points: [RegionPoint] { get set }",
            .native(
                get: .function1 { (base: DecisionRegions) in base.points },
                set: .mutatingProcedure1 { (base: inout DecisionRegions, value: [RegionPoint]) in base.points = value }),
            ""),
        Builtin(
            "xTitle", "var xTitle: String { get set }",
            .native(
                get: .function1 { (base: DecisionRegions) in base.xTitle },
                set: .mutatingProcedure1 { (base: inout DecisionRegions, value: String) in base.xTitle = value }), ""),
        Builtin(
            "yTitle", "var yTitle: String { get set }",
            .native(
                get: .function1 { (base: DecisionRegions) in base.yTitle },
                set: .mutatingProcedure1 { (base: inout DecisionRegions, value: String) in base.yTitle = value }), ""),
        Builtin(
            "init",
            "init(xs: [Double], ys: [Double], classes: [[Int]], names: [String] = [], points: [RegionPoint] = [], xTitle: String = \"x\", yTitle: String = \"y\" )",
            .function7 {
                (
                    xs: [Double], ys: [Double], classes: [[Int]], names: [String], points: [RegionPoint],
                    xTitle: String, yTitle: String
                ) in
                DecisionRegions(
                    xs: xs, ys: ys, classes: classes, names: names, points: points, xTitle: xTitle, yTitle: yTitle)
            }, ""),
        Builtin(
            "init",
            "init(x: ClosedRange<Double>, y: ClosedRange<Double>, samples: Int = 96, names: [String] = [], points: [RegionPoint] = [], xTitle: String = \"x\", yTitle: String = \"y\", _ classify: (Double, Double) -> Int )",
            .function8 {
                (
                    x: ClosedRange<Double>, y: ClosedRange<Double>, samples: Int, names: [String],
                    points: [RegionPoint], xTitle: String, yTitle: String, classify: NativeClosure2<Double, Double, Int>
                ) in
                DecisionRegions(
                    x: x, y: y, samples: samples, names: names, points: points, xTitle: xTitle, yTitle: yTitle,
                    { classify($0, $1) })
            }, "Asks a classifier at each place of a grid."),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: DecisionRegions) in base.figure }, ""),
    ]

    static let regionPointRows: [Builtin] = [
        Builtin(
            "x", "var x: Double { get set }",
            .native(
                get: .function1 { (base: RegionPoint) in base.x },
                set: .mutatingProcedure1 { (base: inout RegionPoint, value: Double) in base.x = value }), ""),
        Builtin(
            "y", "var y: Double { get set }",
            .native(
                get: .function1 { (base: RegionPoint) in base.y },
                set: .mutatingProcedure1 { (base: inout RegionPoint, value: Double) in base.y = value }), ""),
        Builtin(
            "label", "var label: Int { get set }",
            .native(
                get: .function1 { (base: RegionPoint) in base.label },
                set: .mutatingProcedure1 { (base: inout RegionPoint, value: Int) in base.label = value }),
            "The true class."),
        Builtin(
            "weight", "var weight: Double { get set }",
            .native(
                get: .function1 { (base: RegionPoint) in base.weight },
                set: .mutatingProcedure1 { (base: inout RegionPoint, value: Double) in base.weight = value }), ""),
        Builtin(
            "isMarked", "var isMarked: Bool { get set }",
            .native(
                get: .function1 { (base: RegionPoint) in base.isMarked },
                set: .mutatingProcedure1 { (base: inout RegionPoint, value: Bool) in base.isMarked = value }),
            "Whether to ring it, as those that a stump gets wrong."),
        Builtin(
            "init", "init(_ x: Double, _ y: Double, label: Int, weight: Double = 1, isMarked: Bool = false)",
            .function5 { (x: Double, y: Double, label: Int, weight: Double, isMarked: Bool) in
                RegionPoint(x, y, label: label, weight: weight, isMarked: isMarked)
            }, ""),
    ]

    static let featureMapsRows: [Builtin] = [
        Builtin(
            "maps", "var maps: [[[Double]]] { get set }",
            .native(
                get: .function1 { (base: FeatureMaps) in base.maps },
                set: .mutatingProcedure1 { (base: inout FeatureMaps, value: [[[Double]]]) in base.maps = value }), ""),
        Builtin(
            "titles", "var titles: [String] { get set }",
            .native(
                get: .function1 { (base: FeatureMaps) in base.titles },
                set: .mutatingProcedure1 { (base: inout FeatureMaps, value: [String]) in base.titles = value }), ""),
        Builtin(
            "columns", "var columns: Int? { get set }",
            .native(
                get: .function1 { (base: FeatureMaps) in base.columns },
                set: .mutatingProcedure1 { (base: inout FeatureMaps, value: Int?) in base.columns = value }),
            "How many stand in a row; nil lets the drawing choose."),
        Builtin(
            "scale", "var scale: ColorScale { get set }",
            .native(
                get: .function1 { (base: FeatureMaps) in base.scale },
                set: .mutatingProcedure1 { (base: inout FeatureMaps, value: ColorScale) in base.scale = value }), ""),
        Builtin(
            "domain", "var domain: ClosedRange<Double>? { get set }",
            .native(
                get: .function1 { (base: FeatureMaps) in base.domain },
                set: .mutatingProcedure1 { (base: inout FeatureMaps, value: ClosedRange<Double>?) in base.domain = value
                }), ""),
        Builtin(
            "init",
            "init(_ maps: [[[Double]]], titles: [String] = [], columns: Int? = nil, scale: ColorScale = .automatic, domain: ClosedRange<Double>? = nil )",
            .function5 {
                (maps: [[[Double]]], titles: [String], columns: Int?, scale: ColorScale, domain: ClosedRange<Double>?)
                in FeatureMaps(maps, titles: titles, columns: columns, scale: scale, domain: domain)
            }, ""),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: FeatureMaps) in base.figure }, ""),
        Builtin(
            "init",
            "init(_ maps: Tensor, titles: [String] = [], columns: Int? = nil, scale: ColorScale = .automatic, domain: ClosedRange<Double>? = nil )",
            .function5 {
                (maps: Tensor, titles: [String], columns: Int?, scale: ColorScale, domain: ClosedRange<Double>?) in
                FeatureMaps(maps, titles: titles, columns: columns, scale: scale, domain: domain)
            }, "One map for each matrix of the last two axes."),
        Builtin(
            "init",
            "init(_ maps: [Tensor], titles: [String] = [], columns: Int? = nil, scale: ColorScale = .automatic, domain: ClosedRange<Double>? = nil )",
            .function5 {
                (maps: [Tensor], titles: [String], columns: Int?, scale: ColorScale, domain: ClosedRange<Double>?) in
                FeatureMaps(maps, titles: titles, columns: columns, scale: scale, domain: domain)
            }, "Maps that may differ in size."),
    ]

    static let pixelImageRows: [Builtin] = [
        Builtin(
            "height", "var height: Int { get set }",
            .native(
                get: .function1 { (base: PixelImage) in base.height },
                set: .mutatingProcedure1 { (base: inout PixelImage, value: Int) in base.height = value }), ""),
        Builtin(
            "width", "var width: Int { get set }",
            .native(
                get: .function1 { (base: PixelImage) in base.width },
                set: .mutatingProcedure1 { (base: inout PixelImage, value: Int) in base.width = value }), ""),
        Builtin(
            "channels", "var channels: Int { get set }",
            .native(
                get: .function1 { (base: PixelImage) in base.channels },
                set: .mutatingProcedure1 { (base: inout PixelImage, value: Int) in base.channels = value }), ""),
        Builtin(
            "values", "var values: [Double] { get set }",
            .native(
                get: .function1 { (base: PixelImage) in base.values },
                set: .mutatingProcedure1 { (base: inout PixelImage, value: [Double]) in base.values = value }),
            "Row by row, the channels of a pixel together."),
        Builtin(
            "domain", "var domain: ClosedRange<Double>? { get set }",
            .native(
                get: .function1 { (base: PixelImage) in base.domain },
                set: .mutatingProcedure1 { (base: inout PixelImage, value: ClosedRange<Double>?) in base.domain = value
                }),
            "The numbers that are black and white; nil takes 0...1, 0...255 or the data's own range, whichever fits."),
        Builtin(
            "init",
            "init(height: Int, width: Int, channels: Int = 1, values: [Double], domain: ClosedRange<Double>? = nil)",
            .function5 { (height: Int, width: Int, channels: Int, values: [Double], domain: ClosedRange<Double>?) in
                PixelImage(height: height, width: width, channels: channels, values: values, domain: domain)
            }, ""),
        Builtin(
            "init", "init(_ rows: [[Double]], domain: ClosedRange<Double>? = nil)",
            .function2 { (rows: [[Double]], domain: ClosedRange<Double>?) in PixelImage(rows, domain: domain) },
            "A grey picture from the rows of a matrix."),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: PixelImage) in base.figure }, ""),
        Builtin(
            "init", "init(_ image: Tensor, domain: ClosedRange<Double>? = nil)",
            .function2 { (image: Tensor, domain: ClosedRange<Double>?) in PixelImage(image, domain: domain) },
            "A matrix as a grey picture; of rank 3, three channels in the last or the first axis are a picture in colour."
        ),
    ]

    static let attentionMapRows: [Builtin] = [
        Builtin(
            "weights", "var weights: [[Double]] { get set }",
            .native(
                get: .function1 { (base: AttentionMap) in base.weights },
                set: .mutatingProcedure1 { (base: inout AttentionMap, value: [[Double]]) in base.weights = value }), ""),
        Builtin(
            "queries", "var queries: [String] { get set }",
            .native(
                get: .function1 { (base: AttentionMap) in base.queries },
                set: .mutatingProcedure1 { (base: inout AttentionMap, value: [String]) in base.queries = value }), ""),
        Builtin(
            "keys", "var keys: [String] { get set }",
            .native(
                get: .function1 { (base: AttentionMap) in base.keys },
                set: .mutatingProcedure1 { (base: inout AttentionMap, value: [String]) in base.keys = value }), ""),
        Builtin(
            "init", "init(_ weights: [[Double]], queries: [String], keys: [String])",
            .function3 { (weights: [[Double]], queries: [String], keys: [String]) in
                AttentionMap(weights, queries: queries, keys: keys)
            }, ""),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: AttentionMap) in base.figure }, ""),
        Builtin(
            "init", "init(_ weights: Tensor, queries: [String], keys: [String])",
            .function3 { (weights: Tensor, queries: [String], keys: [String]) in
                AttentionMap(weights, queries: queries, keys: keys)
            }, ""),
    ]

    static let confusionMatrixRows: [Builtin] = [
        Builtin(
            "counts", "var counts: [[Double]] { get set }",
            .native(
                get: .function1 { (base: ConfusionMatrix) in base.counts },
                set: .mutatingProcedure1 { (base: inout ConfusionMatrix, value: [[Double]]) in base.counts = value }),
            ""),
        Builtin(
            "classes", "var classes: [String] { get set }",
            .native(
                get: .function1 { (base: ConfusionMatrix) in base.classes },
                set: .mutatingProcedure1 { (base: inout ConfusionMatrix, value: [String]) in base.classes = value }), ""
        ),
        Builtin(
            "init", "init(_ counts: [[Double]], classes: [String] = [])",
            .function2 { (counts: [[Double]], classes: [String]) in ConfusionMatrix(counts, classes: classes) }, ""),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: ConfusionMatrix) in base.figure }, ""),
        Builtin(
            "init", "init(_ counts: Tensor, classes: [String] = [])",
            .function2 { (counts: Tensor, classes: [String]) in ConfusionMatrix(counts, classes: classes) }, ""),
    ]

    static let colorScaleRows: [Builtin] = [
        Builtin(
            "automatic", "static var automatic: ColorScale { get }", .function0 { ColorScale.automatic },
            "Diverging where the data have both signs, sequential otherwise."),
        Builtin(
            "sequential", "static var sequential: ColorScale { get }", .function0 { ColorScale.sequential },
            "Dark to light, for amounts."),
        Builtin(
            "diverging", "static var diverging: ColorScale { get }", .function0 { ColorScale.diverging },
            "Blue over grey to orange, symmetric around zero."),
        Builtin(
            "gray", "static var gray: ColorScale { get }", .function0 { ColorScale.gray },
            "Black to white, for pictures."),
    ]

    static let cellIndexRows: [Builtin] = [
        Builtin(
            "row", "var row: Int { get set }",
            .native(
                get: .function1 { (base: CellIndex) in base.row },
                set: .mutatingProcedure1 { (base: inout CellIndex, value: Int) in base.row = value }), ""),
        Builtin(
            "column", "var column: Int { get set }",
            .native(
                get: .function1 { (base: CellIndex) in base.column },
                set: .mutatingProcedure1 { (base: inout CellIndex, value: Int) in base.column = value }), ""),
        Builtin(
            "init", "init(_ row: Int, _ column: Int)", .function2 { (row: Int, column: Int) in CellIndex(row, column) },
            ""),
    ]
}
