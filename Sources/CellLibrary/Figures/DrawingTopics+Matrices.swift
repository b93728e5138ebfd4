import Figures
import Interpreter
import Tensors

extension DrawingTopics {
    static let matrixDrawingRows: [Builtin] = [
        Builtin(
            "panels", "var panels: [MatrixPanel] { get set }",
            .native(
                get: .function1 { (base: MatrixDrawing) in base.panels },
                set: .mutatingProcedure1 { (base: inout MatrixDrawing, value: [MatrixPanel]) in base.panels = value }),
            ""),
        Builtin(
            "init", "init(_ panels: [MatrixPanel])", .function1 { (panels: [MatrixPanel]) in MatrixDrawing(panels) }, ""
        ),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: MatrixDrawing) in base.figure }, ""),
    ]

    static let matrixPanelRows: [Builtin] = [
        Builtin(
            "title", "var title: String { get set }",
            .native(
                get: .function1 { (base: MatrixPanel) in base.title },
                set: .mutatingProcedure1 { (base: inout MatrixPanel, value: String) in base.title = value }), ""),
        Builtin(
            "values", "var values: [[Double]] { get set }",
            .native(
                get: .function1 { (base: MatrixPanel) in base.values },
                set: .mutatingProcedure1 { (base: inout MatrixPanel, value: [[Double]]) in base.values = value }), ""),
        Builtin(
            "sign", "var sign: String { get set }",
            .native(
                get: .function1 { (base: MatrixPanel) in base.sign },
                set: .mutatingProcedure1 { (base: inout MatrixPanel, value: String) in base.sign = value }),
            "The sign between this matrix and the one before, `∗`, `⊙` or `=`."),
        Builtin(
            "windows", "var windows: [MatrixWindow] { get set }",
            .native(
                get: .function1 { (base: MatrixPanel) in base.windows },
                set: .mutatingProcedure1 { (base: inout MatrixPanel, value: [MatrixWindow]) in base.windows = value }),
            ""),
        Builtin(
            "padding", "var padding: Int { get set }",
            .native(
                get: .function1 { (base: MatrixPanel) in base.padding },
                set: .mutatingProcedure1 { (base: inout MatrixPanel, value: Int) in base.padding = value }),
            "How many rows and columns at each edge are padding, which is drawn fainter."),
        Builtin(
            "isShaded", "var isShaded: Bool { get set }",
            .native(
                get: .function1 { (base: MatrixPanel) in base.isShaded },
                set: .mutatingProcedure1 { (base: inout MatrixPanel, value: Bool) in base.isShaded = value }),
            "Whether cells are tinted by their numbers."),
        Builtin(
            "init",
            "init(_ title: String, _ values: [[Double]], sign: String = \"\", windows: [MatrixWindow] = [], padding: Int = 0, isShaded: Bool = false )",
            .function6 {
                (title: String, values: [[Double]], sign: String, windows: [MatrixWindow], padding: Int, isShaded: Bool)
                in MatrixPanel(title, values, sign: sign, windows: windows, padding: padding, isShaded: isShaded)
            }, ""),
        Builtin(
            "init",
            "init(_ title: String, _ values: Tensor, sign: String = \"\", windows: [MatrixWindow] = [], padding: Int = 0, isShaded: Bool = false )",
            .function6 {
                (title: String, values: Tensor, sign: String, windows: [MatrixWindow], padding: Int, isShaded: Bool) in
                MatrixPanel(title, values, sign: sign, windows: windows, padding: padding, isShaded: isShaded)
            }, ""),
    ]

    static let matrixWindowRows: [Builtin] = [
        Builtin(
            "row", "var row: Int { get set }",
            .native(
                get: .function1 { (base: MatrixWindow) in base.row },
                set: .mutatingProcedure1 { (base: inout MatrixWindow, value: Int) in base.row = value }), ""),
        Builtin(
            "column", "var column: Int { get set }",
            .native(
                get: .function1 { (base: MatrixWindow) in base.column },
                set: .mutatingProcedure1 { (base: inout MatrixWindow, value: Int) in base.column = value }), ""),
        Builtin(
            "height", "var height: Int { get set }",
            .native(
                get: .function1 { (base: MatrixWindow) in base.height },
                set: .mutatingProcedure1 { (base: inout MatrixWindow, value: Int) in base.height = value }), ""),
        Builtin(
            "width", "var width: Int { get set }",
            .native(
                get: .function1 { (base: MatrixWindow) in base.width },
                set: .mutatingProcedure1 { (base: inout MatrixWindow, value: Int) in base.width = value }), ""),
        Builtin(
            "init", "init(row: Int, column: Int, height: Int = 1, width: Int = 1)",
            .function4 { (row: Int, column: Int, height: Int, width: Int) in
                MatrixWindow(row: row, column: column, height: height, width: width)
            }, ""),
    ]

    static let slidingWindowRows: [Builtin] = [
        Builtin(
            "input", "var input: [[Double]] { get set }",
            .native(
                get: .function1 { (base: SlidingWindow) in base.input },
                set: .mutatingProcedure1 { (base: inout SlidingWindow, value: [[Double]]) in base.input = value }), ""),
        Builtin(
            "kernel", "var kernel: [[Double]] { get set }",
            .native(
                get: .function1 { (base: SlidingWindow) in base.kernel },
                set: .mutatingProcedure1 { (base: inout SlidingWindow, value: [[Double]]) in base.kernel = value }), ""),
        Builtin(
            "padding", "var padding: Int { get set }",
            .native(
                get: .function1 { (base: SlidingWindow) in base.padding },
                set: .mutatingProcedure1 { (base: inout SlidingWindow, value: Int) in base.padding = value }),
            "Rows and columns of zeros at each edge."),
        Builtin(
            "isTurned", "var isTurned: Bool { get set }",
            .native(
                get: .function1 { (base: SlidingWindow) in base.isTurned },
                set: .mutatingProcedure1 { (base: inout SlidingWindow, value: Bool) in base.isTurned = value }),
            "Whether the kernel is turned by half a turn first: convolution; otherwise cross-correlation."),
        Builtin(
            "init", "init(_ input: [[Double]], _ kernel: [[Double]], padding: Int = 0, isTurned: Bool = true)",
            .function4 { (input: [[Double]], kernel: [[Double]], padding: Int, isTurned: Bool) in
                SlidingWindow(input, kernel, padding: padding, isTurned: isTurned)
            }, ""),
        Builtin(
            "init", "init(_ input: Tensor, _ kernel: Tensor, padding: Int = 0, isTurned: Bool = true)",
            .function4 { (input: Tensor, kernel: Tensor, padding: Int, isTurned: Bool) in
                SlidingWindow(input, kernel, padding: padding, isTurned: isTurned)
            }, ""),
        Builtin(
            "figure", "var figure: Figure { get }", .function1 { (base: SlidingWindow) in base.figure },
            "One frame for each number of the output, in reading order; at most 36."),
        Builtin(
            "at", "func at(_ row: Int, _ column: Int) -> MatrixDrawing",
            .function3 { (base: SlidingWindow, row: Int, column: Int) in base.at(row, column) },
            "The step that writes one number of the output."),
        Builtin(
            "output", "var output: [[Double]] { get }", .function1 { (base: SlidingWindow) in base.output },
            "The whole output, one step at a time."),
    ]

    static let figurePanelsRows: [Builtin] = [
        Builtin(
            "panels", "var panels: [Figure] { get set }",
            .native(
                get: .function1 { (base: FigurePanels) in base.panels },
                set: .mutatingProcedure1 { (base: inout FigurePanels, value: [Figure]) in base.panels = value }), ""),
        Builtin(
            "columns", "var columns: Int? { get set }",
            .native(
                get: .function1 { (base: FigurePanels) in base.columns },
                set: .mutatingProcedure1 { (base: inout FigurePanels, value: Int?) in base.columns = value }),
            "How many stand in a row; nil lets the drawing choose."),
        Builtin(
            "init", "init(_ panels: [Figure], columns: Int? = nil)",
            .function2 { (panels: [Figure], columns: Int?) in FigurePanels(panels, columns: columns) }, ""),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: FigurePanels) in base.figure }, ""),
    ]

    static let frameSequenceRows: [Builtin] = [
        Builtin(
            "frames", "var frames: [Frame] { get set }",
            .native(
                get: .function1 { (base: FrameSequence) in base.frames },
                set: .mutatingProcedure1 { (base: inout FrameSequence, value: [Frame]) in base.frames = value }), ""),
        Builtin("init", "init(_ frames: [Frame])", .function1 { (frames: [Frame]) in FrameSequence(frames) }, ""),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: FrameSequence) in base.figure }, ""),
    ]
}
