/// Matrices in a row with signs between them and windows on them: input, kernel, products, output.
public struct MatrixDrawing: Sendable, Equatable, FigureConvertible {
    public var panels: [MatrixPanel]

    public init(_ panels: [MatrixPanel]) {
        self.panels = panels
    }

    public var figure: Figure { Figure(.matrices(self)) }
}
