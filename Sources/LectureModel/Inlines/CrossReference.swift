import Diagnostics

/// `@fig-loss`, or `\eqref` and its like in prose.
public struct CrossReference: Sendable {
    /// Without the `@`.
    public var name: String
    /// What it points at; nil where nothing has that label.
    public var target: Label?
    public var range: SourceRange

    public init(name: String, target: Label? = nil, range: SourceRange) {
        self.name = name
        self.target = target
        self.range = range
    }

    /// `Figure 3`, or the reference as written where nothing answers to it.
    public var plain: String {
        guard let target else { return "@" + name }
        return target.number.isEmpty ? target.kind.word : target.kind.word + " " + target.number
    }
}

extension Label.Kind {
    /// The word in front of the number.
    public var word: String {
        switch self {
        case .section: "Section"
        case .figure: "Figure"
        case .table: "Table"
        case .equation: "Equation"
        case .exercise: "Exercise"
        case .cell: "Cell"
        }
    }
}
