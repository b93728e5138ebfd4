import Figures

extension LineMark: CellHosted {
    public static var cellName: String { "LineMark" }
}

extension PointMark: CellHosted {
    public static var cellName: String { "PointMark" }
}

extension BarMark: CellHosted {
    public static var cellName: String { "BarMark" }
}

extension AreaMark: CellHosted {
    public static var cellName: String { "AreaMark" }
}

extension RuleMark: CellHosted {
    public static var cellName: String { "RuleMark" }
}

extension RectangleMark: CellHosted {
    public static var cellName: String { "RectangleMark" }
}

extension SectorMark: CellHosted {
    public static var cellName: String { "SectorMark" }
}

extension LinePlot: CellHosted {
    public static var cellName: String { "LinePlot" }
}

extension AreaPlot: CellHosted {
    public static var cellName: String { "AreaPlot" }
}

extension ForEach: CellHosted {
    public static var cellName: String { "ForEach" }
}

extension ChartGroup: CellHosted {
    public static var cellName: String { "ChartGroup" }
    public static var placeholder: ChartGroup { ChartGroup() }
}

extension Chart: CellHosted {
    public static var cellName: String { "Chart" }
}

extension Chart3D: CellHosted {
    public static var cellName: String { "Chart3D" }
}

extension SurfacePlot: CellHosted {
    public static var cellName: String { "SurfacePlot" }
    public static var placeholder: SurfacePlot { SurfacePlot(x: "", y: "", z: "") { _, _ in .nan } }
}

extension PlottableValue: CellHosted {
    public static var cellName: String { "PlottableValue" }
    public static var placeholder: PlottableValue { PlottableValue("", .number(.nan)) }
}

extension PlottableDatum: CellHosted {
    public static var cellName: String { "PlottableDatum" }
}

extension Color: CellHosted {
    public static var cellName: String { "Color" }
}

extension StrokeStyle: CellHosted {
    public static var cellName: String { "StrokeStyle" }
}

extension SymbolShape: CellHosted {
    public static var cellName: String { "SymbolShape" }
}

extension InterpolationMethod: CellHosted {
    public static var cellName: String { "InterpolationMethod" }
}

extension AnnotationPosition: CellHosted {
    public static var cellName: String { "AnnotationPosition" }
}

extension Alignment: CellHosted {
    public static var cellName: String { "Alignment" }
}

extension Visibility: CellHosted {
    public static var cellName: String { "Visibility" }
}

extension ScaleType: CellHosted {
    public static var cellName: String { "ScaleType" }
}

extension MarkDimension: CellHosted {
    public static var cellName: String { "MarkDimension" }
}

extension MarkStackingMethod: CellHosted {
    public static var cellName: String { "MarkStackingMethod" }
}

extension Text: CellHosted {
    public static var cellName: String { "Text" }
    public static var placeholder: Text { Text("") }
}

extension PlotArea: CellHosted {
    public static var cellName: String { "PlotArea" }
    public static var placeholder: PlotArea { PlotArea() }
}

extension AxisMarks: CellHosted {
    public static var cellName: String { "AxisMarks" }
}

extension AxisMarkValues: CellHosted {
    public static var cellName: String { "AxisMarkValues" }
}

extension AxisMarkPosition: CellHosted {
    public static var cellName: String { "AxisMarkPosition" }
}

extension AxisPart: CellHosted {
    public static var cellName: String { "AxisPart" }
}

extension AxisGridLine: CellHosted {
    public static var cellName: String { "AxisGridLine" }
}

extension AxisTick: CellHosted {
    public static var cellName: String { "AxisTick" }
}

extension AxisValueLabel: CellHosted {
    public static var cellName: String { "AxisValueLabel" }
}

extension Figure: CellHosted {
    public static var cellName: String { "Figure" }
}

extension Frame: CellHosted {
    public static var cellName: String { "Frame" }
}

extension HeatMap: CellHosted {
    public static var cellName: String { "HeatMap" }
}

extension ContourMap: CellHosted {
    public static var cellName: String { "ContourMap" }
}

extension ContourPath: CellHosted {
    public static var cellName: String { "ContourPath" }
}

extension PlanePoint: CellHosted {
    public static var cellName: String { "PlanePoint" }
}

extension DecisionRegions: CellHosted {
    public static var cellName: String { "DecisionRegions" }
}

extension RegionPoint: CellHosted {
    public static var cellName: String { "RegionPoint" }
}

extension FeatureMaps: CellHosted {
    public static var cellName: String { "FeatureMaps" }
}

extension PixelImage: CellHosted {
    public static var cellName: String { "PixelImage" }
}

extension AttentionMap: CellHosted {
    public static var cellName: String { "AttentionMap" }
}

extension ConfusionMatrix: CellHosted {
    public static var cellName: String { "ConfusionMatrix" }
}

extension ColorScale: CellHosted {
    public static var cellName: String { "ColorScale" }
}

extension CellIndex: CellHosted {
    public static var cellName: String { "CellIndex" }
}

extension MatrixDrawing: CellHosted {
    public static var cellName: String { "MatrixDrawing" }
}

extension MatrixPanel: CellHosted {
    public static var cellName: String { "MatrixPanel" }
}

extension MatrixWindow: CellHosted {
    public static var cellName: String { "MatrixWindow" }
}

extension SlidingWindow: CellHosted {
    public static var cellName: String { "SlidingWindow" }
}

extension FigurePanels: CellHosted {
    public static var cellName: String { "FigurePanels" }
}

extension FrameSequence: CellHosted {
    public static var cellName: String { "FrameSequence" }
}

extension CellDrawing.Kind: CellHosted {
    public static var cellName: String { "CellDrawing.Kind" }
}

extension CellDrawing: CellHosted {
    public static var cellName: String { "CellDrawing" }
}

extension CellValue: CellHosted {
    public static var cellName: String { "CellValue" }
}

extension GraphDrawing: CellHosted {
    public static var cellName: String { "GraphDrawing" }
}

extension GraphEdge: CellHosted {
    public static var cellName: String { "GraphEdge" }
}

extension GraphNode: CellHosted {
    public static var cellName: String { "GraphNode" }
}

extension GridCell.Kind: CellHosted {
    public static var cellName: String { "GridCell.Kind" }
}

extension GridCell: CellHosted {
    public static var cellName: String { "GridCell" }
}

extension GridDirection: CellHosted {
    public static var cellName: String { "GridDirection" }
}

extension GridDrawing: CellHosted {
    public static var cellName: String { "GridDrawing" }
}

extension NetworkDrawing: CellHosted {
    public static var cellName: String { "NetworkDrawing" }
}

extension NetworkLayer: CellHosted {
    public static var cellName: String { "NetworkLayer" }
}

extension NetworkUnit: CellHosted {
    public static var cellName: String { "NetworkUnit" }
}

extension TreeDrawing: CellHosted {
    public static var cellName: String { "TreeDrawing" }
}

extension TreeNode: CellHosted {
    public static var cellName: String { "TreeNode" }
}

extension UnfoldedDrawing: CellHosted {
    public static var cellName: String { "UnfoldedDrawing" }
}

extension UnfoldedStep: CellHosted {
    public static var cellName: String { "UnfoldedStep" }
}
