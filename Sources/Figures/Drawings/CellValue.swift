/// What is written at a part of a cell.
public struct CellValue: Sendable, Equatable {
    public var part: String
    public var text: String

    public init(_ part: String, _ text: String) {
        self.part = part
        self.text = text
    }

    public init(_ part: String, _ value: Double) {
        self.init(part, FigureNumber.short(value))
    }
}
