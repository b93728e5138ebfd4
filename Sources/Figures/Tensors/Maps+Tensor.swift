import Tensors

extension FeatureMaps {
    /// One map for each matrix of the last two axes.
    public init(
        _ maps: Tensor, titles: [String] = [], columns: Int? = nil, scale: ColorScale = .automatic,
        domain: ClosedRange<Double>? = nil
    ) {
        self.init(maps.matrices, titles: titles, columns: columns, scale: scale, domain: domain)
    }

    /// Maps that may differ in size.
    public init(
        _ maps: [Tensor], titles: [String] = [], columns: Int? = nil, scale: ColorScale = .automatic,
        domain: ClosedRange<Double>? = nil
    ) {
        self.init(maps.map { $0.matrixRows }, titles: titles, columns: columns, scale: scale, domain: domain)
    }
}

extension PixelImage {
    /// A matrix as a grey picture; of rank 3, three channels in the last or the first axis are a picture in colour.
    public init(_ image: Tensor, domain: ClosedRange<Double>? = nil) {
        guard image.rank == 3, image.shape[2] == 3 || image.shape[0] == 3 else {
            self.init(image.matrixRows, domain: domain)
            return
        }
        let values = image.elements
        if image.shape[2] == 3 {
            self.init(height: image.shape[0], width: image.shape[1], channels: 3, values: values, domain: domain)
            return
        }
        let size = image.shape[1] * image.shape[2]
        var pixels: [Double] = []
        for pixel in 0..<size { pixels += [values[pixel], values[size + pixel], values[2 * size + pixel]] }
        self.init(height: image.shape[1], width: image.shape[2], channels: 3, values: pixels, domain: domain)
    }
}

extension ConfusionMatrix {
    public init(_ counts: Tensor, classes: [String] = []) {
        self.init(counts.matrixRows, classes: classes)
    }
}

extension AttentionMap {
    public init(_ weights: Tensor, queries: [String], keys: [String]) {
        self.init(weights.matrixRows, queries: queries, keys: keys)
    }
}

extension MatrixPanel {
    public init(
        _ title: String, _ values: Tensor, sign: String = "", windows: [MatrixWindow] = [], padding: Int = 0,
        isShaded: Bool = false
    ) {
        self.init(
            title, values.matrixRows, sign: sign, windows: windows, padding: padding, isShaded: isShaded)
    }
}

extension ContourPath {
    /// A walk from a matrix of two columns.
    public init(_ name: String, _ points: Tensor) {
        self.init(name, points.matrixRows.compactMap { $0.count == 2 ? PlanePoint($0[0], $0[1]) : nil })
    }
}

extension NetworkDrawing {
    /// Layers joined by weight matrices of one row a unit of the left layer.
    public init(_ layers: [NetworkLayer], weights: [Tensor]) {
        self.init(layers, weights: weights.map { $0.matrixRows })
    }
}

extension GridDrawing {
    /// A grid from its values, the best moves of each cell, its ends and its walls.
    public init(
        values: Tensor, arrows: [[[GridDirection]]] = [], ends: [CellIndex] = [], walls: [CellIndex] = [],
        isShaded: Bool = true
    ) {
        self.init(values: values.matrixRows, arrows: arrows, ends: ends, walls: walls, isShaded: isShaded)
    }
}
