/// Every kind of figure; whoever draws, describes or tabulates one switches over all of them.
public enum FigureContent: Sendable, Equatable {
    case chart(ChartSpecification)
    case contours(ContourMap)
    case regions(DecisionRegions)
    case heatMap(HeatMap)
    case featureMaps(FeatureMaps)
    case image(PixelImage)
    case confusion(ConfusionMatrix)
    case attention(AttentionMap)
    case matrices(MatrixDrawing)
    case network(NetworkDrawing)
    case graph(GraphDrawing)
    case unfolded(UnfoldedDrawing)
    case cell(CellDrawing)
    case grid(GridDrawing)
    case tree(TreeDrawing)
    case frames(FrameSequence)
}
