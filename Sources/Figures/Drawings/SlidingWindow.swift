import Tensors

/// A kernel that slides over a matrix: what each step of a convolution reads, multiplies and writes.
public struct SlidingWindow: Sendable, Equatable, FigureConvertible {
    public var input: [[Double]]
    public var kernel: [[Double]]
    /// Rows and columns of zeros at each edge.
    public var padding: Int
    /// Whether the kernel is turned by half a turn first: convolution; otherwise cross-correlation.
    public var isTurned: Bool

    public init(_ input: [[Double]], _ kernel: [[Double]], padding: Int = 0, isTurned: Bool = true) {
        self.input = input
        self.kernel = kernel
        self.padding = max(0, min(8, padding))
        self.isTurned = isTurned
    }

    public init(_ input: Tensor, _ kernel: Tensor, padding: Int = 0, isTurned: Bool = true) {
        self.init(input.matrixRows, kernel.matrixRows, padding: padding, isTurned: isTurned)
    }

    /// One frame for each number of the output, in reading order; at most 36.
    public var figure: Figure {
        let output = output
        let all = output.indices.flatMap { row in output[row].indices.flatMap { products(row, $0) } }
        var frames: [Frame] = []
        for (row, line) in output.enumerated() {
            for (column, value) in line.enumerated() where frames.count < 36 {
                let caption = "y[\(row), \(column)] = \(FigureNumber.short(value))"
                var drawing = at(row, column)
                drawing.panels[2].others = all
                frames.append(Frame(caption, drawing))
            }
        }
        return FrameSequence(frames).figure
    }

    /// The step that writes one number of the output.
    public func at(_ row: Int, _ column: Int) -> MatrixDrawing {
        let used = turned
        let (height, width) = (used.count, used.first?.count ?? 0)
        let window = MatrixWindow(row: row, column: column, height: height, width: width)
        let title = isTurned ? "kernel, turned" : "kernel"
        return MatrixDrawing([
            MatrixPanel(padding > 0 ? "input, padded" : "input", padded, windows: [window], padding: padding),
            MatrixPanel(title, used, sign: "⊙"),
            MatrixPanel("products", products(row, column), sign: "="),
            MatrixPanel("output", output, sign: "Σ", windows: [MatrixWindow(row: row, column: column)]),
        ])
    }

    /// The whole output, one step at a time.
    public var output: [[Double]] {
        let height = padded.count - kernel.count + 1
        let width = (padded.first?.count ?? 0) - (kernel.first?.count ?? 0) + 1
        guard height > 0, width > 0, !kernel.isEmpty else { return [] }
        return (0..<height).map { row in
            (0..<width).map { column in products(row, column).reduce(0) { $0 + $1.reduce(0, +) } }
        }
    }

    private var turned: [[Double]] { isTurned ? kernel.reversed().map { $0.reversed() } : kernel }

    private var padded: [[Double]] {
        let width = input.reduce(0) { max($0, $1.count) }
        let empty = [[Double]](repeating: [Double](repeating: 0, count: width + 2 * padding), count: padding)
        let side = [Double](repeating: 0, count: padding)
        let rows = input.map { side + $0 + [Double](repeating: 0, count: width - $0.count) + side }
        return empty + rows + empty
    }

    private func products(_ row: Int, _ column: Int) -> [[Double]] {
        let rows = padded
        return turned.enumerated().map { r, line in
            line.enumerated().map { c, weight in
                guard rows.indices.contains(row + r), rows[row + r].indices.contains(column + c) else { return 0 }
                // Zero times a negative number is zero, not minus zero.
                return rows[row + r][column + c] * weight + 0
            }
        }
    }
}
