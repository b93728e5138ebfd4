extension Figure {
    /// The kind in words, for a drawing without a title.
    public var kindName: String {
        switch content {
        case .chart: "Chart"
        case .contours: "Contour map"
        case .regions: "Decision regions"
        case .heatMap: "Heat map"
        case .featureMaps: "Feature maps"
        case .image: "Image"
        case .confusion: "Confusion matrix"
        case .attention: "Attention map"
        case .matrices: "Matrices"
        case .network: "Network"
        case .graph: "Computation graph"
        case .unfolded: "Unfolded network"
        case .grid: "Grid world"
        case .tree: "Tree"
        case .frames: "Frames"
        }
    }

    /// The author's words for those who cannot see it, or words made from the data.
    public var alternativeText: String { alternative ?? kindName }
}
