import Figures

/// Draws any one figure; sequences are drawn frame by frame.
enum FigureScene {
    /// Curves and planes fill `width`; other kinds have a size of their own.
    static func draw(_ figure: Figure, width: Double = Scene.column) -> Scene {
        let title = figure.title
        switch figure.content {
        case .chart(let chart): return ChartScene.draw(chart, title: title, width: width)
        case .contours(let contours): return ContourScene.draw(contours, title: title, width: width)
        case .regions(let regions): return RegionScene.draw(regions, title: title, width: width)
        case .heatMap(let heatMap): return MapScene.draw(heatMap, title: title)
        case .featureMaps(let features): return ImageScene.draw(features, title: title)
        case .image(let image): return ImageScene.draw(image, title: title)
        case .confusion(let confusion): return MapScene.draw(confusion, title: title)
        case .attention(let attention): return MapScene.draw(attention, title: title)
        case .matrices(let matrices): return MatrixScene.draw(matrices, title: title)
        case .network(let network): return NetworkScene.draw(network, title: title)
        case .graph(let graph): return GraphScene.draw(graph, title: title)
        case .unfolded(let unfolded): return UnfoldedScene.draw(unfolded, title: title)
        case .cell(let cell): return CellScene.draw(cell, title: title)
        case .grid(let grid): return GridScene.draw(grid, title: title, width: width)
        case .tree(let tree): return TreeScene.draw(tree, title: title)
        case .panels(let panels): return PanelScene.draw(panels, title: title, width: width)
        case .frames(let sequence):
            return sequence.frames.first.map { draw($0.figure, width: width) } ?? Scene(height: 1)
        }
    }
}
