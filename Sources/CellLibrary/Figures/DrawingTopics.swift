import Figures
import Interpreter

/// Drawings from plain data.
enum DrawingTopics {
    static let all = [figures, maps, matrices, diagrams]

    static let figures = BuiltinTopic(
        "Figures",
        types: [
            BuiltinType(
                "FigureConvertible", "protocol FigureConvertible", .declared,
                "What `show` draws: a figure, or the data of one kind of figure.",
                members: [Builtin("figure", "var figure: Figure { get }", .declared)]),
            BuiltinType(
                "Figure", "struct Figure: FigureConvertible", .host(0),
                "A picture as plain data: what it shows, and the words that stand with it."),
            BuiltinType("Frame", "struct Frame", .host(0), "One figure of a sequence, with what is new in it."),
        ],
        [
            BuiltinExtension("Figure", figureRows),
            BuiltinExtension("FigureConvertible", figureConvertibleRows),
            BuiltinExtension("Frame", frameRows),
        ])

    static let maps = BuiltinTopic(
        "Maps and regions",
        types: [
            BuiltinType(
                "HeatMap", "struct HeatMap: FigureConvertible", .host(0),
                "A matrix as a field of coloured cells, with its numbers while there is room for them."),
            BuiltinType(
                "ContourMap", "struct ContourMap: FigureConvertible", .host(0),
                "A surface seen from above: lines of equal height, with paths and points on them."),
            BuiltinType(
                "ContourPath", "struct ContourPath", .host(0),
                "A walk over a surface, an optimiser's for one; a single point marks a place."),
            BuiltinType("PlanePoint", "struct PlanePoint", .host(0), "A point of a plane."),
            BuiltinType(
                "DecisionRegions", "struct DecisionRegions: FigureConvertible", .host(0),
                "Which class a classifier gives to each place of a plane, under the points it was to learn."),
            BuiltinType(
                "RegionPoint", "struct RegionPoint", .host(0),
                "A labelled example in a plane; its weight is drawn as its area."),
            BuiltinType(
                "FeatureMaps", "struct FeatureMaps: FigureConvertible", .host(0),
                "Several matrices of one kind side by side in one common scale: feature maps, filters, small multiples of images."
            ),
            BuiltinType(
                "PixelImage", "struct PixelImage: FigureConvertible", .host(0),
                "A picture from numbers: grey with one channel, red, green and blue with three."),
            BuiltinType(
                "AttentionMap", "struct AttentionMap: FigureConvertible", .host(0),
                "How much each query looks at each key: one row of weights a query."),
            BuiltinType(
                "ConfusionMatrix", "struct ConfusionMatrix: FigureConvertible", .host(0),
                "How often each class was taken for each other: rows are the truth, columns the prediction."),
            BuiltinType("ColorScale", "struct ColorScale", .host(0), "How numbers become colours."),
            BuiltinType(
                "CellIndex", "struct CellIndex", .host(0), "A place in a matrix, counted from 0 as in the code."),
        ],
        [
            BuiltinExtension("HeatMap", heatMapRows),
            BuiltinExtension("ContourMap", contourMapRows),
            BuiltinExtension("ContourPath", contourPathRows),
            BuiltinExtension("PlanePoint", planePointRows),
            BuiltinExtension("DecisionRegions", decisionRegionsRows),
            BuiltinExtension("RegionPoint", regionPointRows),
            BuiltinExtension("FeatureMaps", featureMapsRows),
            BuiltinExtension("PixelImage", pixelImageRows),
            BuiltinExtension("AttentionMap", attentionMapRows),
            BuiltinExtension("ConfusionMatrix", confusionMatrixRows),
            BuiltinExtension("ColorScale", colorScaleRows),
            BuiltinExtension("CellIndex", cellIndexRows),
        ])

    static let matrices = BuiltinTopic(
        "Matrices and frames",
        types: [
            BuiltinType(
                "MatrixDrawing", "struct MatrixDrawing: FigureConvertible", .host(0),
                "Matrices in a row with signs between them and windows on them: input, kernel, products, output."),
            BuiltinType(
                "MatrixPanel", "struct MatrixPanel", .host(0),
                "One matrix of a drawing, with the sign that stands before it."),
            BuiltinType("MatrixWindow", "struct MatrixWindow", .host(0), "A frame around cells of a matrix."),
            BuiltinType(
                "SlidingWindow", "struct SlidingWindow: FigureConvertible", .host(0),
                "A kernel that slides over a matrix: what each step of a convolution reads, multiplies and writes."),
            BuiltinType(
                "FigurePanels", "struct FigurePanels: FigureConvertible", .host(0),
                "Figures beside each other in one: cases that differ in one thing, or rounds of one procedure."),
            BuiltinType(
                "FrameSequence", "struct FrameSequence: FigureConvertible", .host(0),
                "Figures to step through, one at a time on the page and all of them in print."),
        ],
        [
            BuiltinExtension("MatrixDrawing", matrixDrawingRows),
            BuiltinExtension("MatrixPanel", matrixPanelRows),
            BuiltinExtension("MatrixWindow", matrixWindowRows),
            BuiltinExtension("SlidingWindow", slidingWindowRows),
            BuiltinExtension("FigurePanels", figurePanelsRows),
            BuiltinExtension("FrameSequence", frameSequenceRows),
        ])

    static let diagrams = BuiltinTopic(
        "Diagrams",
        types: [
            BuiltinType(
                "CellDrawing", "struct CellDrawing: FigureConvertible", .host(0),
                "The inside of a recurrent cell: what flows from the state before to the state after, and through which gates."
            ),
            BuiltinType("CellDrawing.Kind", "struct Kind", .host(0), "Which cell is drawn."),
            BuiltinType("CellValue", "struct CellValue", .host(0), "What is written at a part of a cell."),
            BuiltinType(
                "GraphDrawing", "struct GraphDrawing: FigureConvertible", .host(0),
                "A computation graph, laid out from left to right: values above the edges, gradients below."),
            BuiltinType(
                "GraphEdge", "struct GraphEdge", .host(0),
                "An edge from one node to a node that uses it, both by index."),
            BuiltinType(
                "GraphNode", "struct GraphNode", .host(0),
                "A node of a computation graph: an input or an operation, with what flows out of it."),
            BuiltinType("GridCell", "struct GridCell", .host(0), "One cell of a grid world."),
            BuiltinType("GridCell.Kind", "struct Kind", .host(0), "What can happen in a cell."),
            BuiltinType("GridDirection", "struct GridDirection", .host(0), "A move in a grid world."),
            BuiltinType(
                "GridDrawing", "struct GridDrawing: FigureConvertible", .host(0),
                "A grid world: values, arrows of the policy, walls and terminal cells."),
            BuiltinType(
                "NetworkDrawing", "struct NetworkDrawing: FigureConvertible", .host(0),
                "Layers of units from left to right, joined by weights: thickness is size, colour and dash the sign."),
            BuiltinType("NetworkLayer", "struct NetworkLayer", .host(0), "One column of units."),
            BuiltinType(
                "NetworkUnit", "struct NetworkUnit", .host(0), "One unit of a layer: its name inside, its number below."
            ),
            BuiltinType(
                "TreeDrawing", "struct TreeDrawing: FigureConvertible", .host(0),
                "A tree from its root downwards: decisions in boxes, answers on the edges, results in the leaves."),
            BuiltinType("TreeNode", "struct TreeNode", .host(0), "A decision or a leaf of a tree."),
            BuiltinType(
                "UnfoldedDrawing", "struct UnfoldedDrawing: FigureConvertible", .host(0),
                "A recurrent network written out over time: one copy of the cell a step, inputs below, outputs above."),
            BuiltinType(
                "UnfoldedStep", "struct UnfoldedStep", .host(0),
                "One time step of an unfolded network; empty words leave their arrow out."),
        ],
        [
            BuiltinExtension("CellDrawing.Kind", cellDrawingKindRows),
            BuiltinExtension("CellDrawing", cellDrawingRows),
            BuiltinExtension("CellValue", cellValueRows),
            BuiltinExtension("GraphDrawing", graphDrawingRows),
            BuiltinExtension("GraphEdge", graphEdgeRows),
            BuiltinExtension("GraphNode", graphNodeRows),
            BuiltinExtension("GridCell.Kind", gridCellKindRows),
            BuiltinExtension("GridCell", gridCellRows),
            BuiltinExtension("GridDirection", gridDirectionRows),
            BuiltinExtension("GridDrawing", gridDrawingRows),
            BuiltinExtension("NetworkDrawing", networkDrawingRows),
            BuiltinExtension("NetworkLayer", networkLayerRows),
            BuiltinExtension("NetworkUnit", networkUnitRows),
            BuiltinExtension("TreeDrawing", treeDrawingRows),
            BuiltinExtension("TreeNode", treeNodeRows),
            BuiltinExtension("UnfoldedDrawing", unfoldedDrawingRows),
            BuiltinExtension("UnfoldedStep", unfoldedStepRows),
        ])
}
