/// Figures beside each other in one: cases that differ in one thing, or rounds of one procedure.
public struct FigurePanels: Sendable, Equatable, FigureConvertible {
    public var panels: [Figure]
    /// How many stand in a row; nil lets the drawing choose.
    public var columns: Int?

    public init(_ panels: [Figure], columns: Int? = nil) {
        self.panels = panels
        self.columns = columns
    }

    public var figure: Figure { Figure(.panels(self)) }
}
