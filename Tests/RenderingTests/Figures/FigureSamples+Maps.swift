import Figures

extension FigureSamples {
    static var maps: [(name: String, figure: Figure)] {
        [
            ("heat-map", heatMap), ("heat-map-large", largeHeatMap), ("feature-maps", featureMaps), ("image", image),
            ("image-color", colorImage), ("confusion", confusion), ("attention", attention),
            ("convolution", convolution), ("heat-map-empty", HeatMap([]).figure), ("strip", strip),
        ]
    }

    static var heatMap: Figure {
        HeatMap(
            [[0.2, -0.5, 0.1], [1, 0.25, -1], [0.3, 0, .nan]], rows: ["x₁", "x₂", "x₃"], columns: ["h₁", "h₂", "h₃"],
            rowTitle: "input", columnTitle: "hidden", highlighted: [CellIndex(1, 2)]
        ).title("Weights of the first layer")
    }

    static var largeHeatMap: Figure {
        HeatMap(
            (0..<300).map { row in (0..<200).map { column in Double((row * column) % 97) } }, rowTitle: "row",
            columnTitle: "column", valueTitle: "remainder"
        ).figure
    }

    private static func wave(_ row: Int, _ column: Int, _ turn: Int) -> Double {
        Double((row * (turn + 1) + column * (3 - turn)) % 7) / 7 - 0.4
    }

    static var featureMaps: Figure {
        FeatureMaps(
            (0..<8).map { turn in (0..<12).map { row in (0..<12).map { wave(row, $0, turn) } } },
            titles: (1...8).map { "filter \($0)" }, columns: 4
        ).figure
    }

    static var image: Figure {
        PixelImage(
            (0..<28).map { row in
                (0..<28).map { column in
                    let (x, y) = (Double(column) - 13.5, Double(row) - 13.5)
                    return max(0, 1 - ((x * x + y * y).squareRoot() - 8).magnitude / 3)
                }
            }
        ).figure
    }

    static var colorImage: Figure {
        PixelImage(
            height: 8, width: 8, channels: 3,
            values: (0..<192).map { Double(($0 * 29) % 100) / 100 }
        ).figure
    }

    static var confusion: Figure {
        ConfusionMatrix([[48, 1, 1], [2, 40, 8], [0, 6, 14]], classes: ["setosa", "versicolor", "virginica"]).figure
    }

    static var attention: Figure {
        AttentionMap(
            [
                [0.82, 0.06, 0.04, 0.04, 0.04], [0.1, 0.7, 0.1, 0.05, 0.05], [0.05, 0.05, 0.2, 0.6, 0.1],
                [0.02, 0.03, 0.7, 0.2, 0.05],
            ], queries: ["the", "black", "cat", "sleeps"], keys: ["die", "schwarze", "schläft", "Katze", "⟨end⟩"]
        ).figure
    }

    static var convolution: Figure {
        let input = [[0.0, 0, 0, 0, 0], [0, 1, 2, 3, 0], [0, 4, 5, 6, 0], [0, 7, 8, 9, 0], [0, 0, 0, 0, 0]]
        return MatrixDrawing([
            MatrixPanel(
                "input, padded", input, windows: [MatrixWindow(row: 0, column: 0, height: 3, width: 3)], padding: 1),
            MatrixPanel("kernel, turned", [[1, 2, 1], [0, 0, 0], [-1, -2, -1]], sign: "⊙"),
            MatrixPanel("products", [[0, 0, 0], [0, 0, 0], [0, -8, -5]], sign: "="),
            MatrixPanel(
                "output", [[-13, -20, -17], [-18, -24, -18], [13, 20, 17]], sign: "Σ",
                windows: [MatrixWindow(row: 0, column: 0)]),
        ]).figure
    }

    static var strip: Figure {
        HeatMap(
            [(0..<20).map { 1 / Double(1 + $0) }, (0..<20).map { 1 / Double(1 + $0 * $0) }],
            rows: ["LSTM", "vanilla cell"], columns: (0..<20).map { "\($0)" }, columnTitle: "steps back",
            valueTitle: "size of the derivative", domain: 0...1
        ).figure
    }
}
