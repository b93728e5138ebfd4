/// The inside of a recurrent cell: what flows from the state before to the state after, and through which gates.
public struct CellDrawing: Sendable, Equatable, FigureConvertible {
    /// Which cell is drawn.
    public enum Kind: String, Sendable, Equatable, CaseIterable {
        case vanilla, lstm
    }

    public var kind: Kind
    /// The part that is lit: `f`, `i`, `g`, `o`, `c` or `h`; empty lights none.
    public var lit: String
    /// What is written at the parts: a number, or several in brackets.
    public var values: [CellValue]

    public init(_ kind: Kind = .lstm, lit: String = "", values: [CellValue] = []) {
        self.kind = kind
        self.lit = lit
        self.values = values
    }

    public var figure: Figure { Figure(.cell(self)) }

    /// The parts that can be lit and can carry values, in the order of the computation.
    public var parts: [String] {
        switch kind {
        case .vanilla: ["h"]
        case .lstm: ["f", "i", "g", "c", "o", "h"]
        }
    }
}
