extension Label {
    /// What a reference shows: `Figure 3`.
    public var text: String { number.isEmpty ? kind.word : kind.word + " " + number }
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

    /// What a label of this kind begins with, as references write it.
    public var prefix: String {
        switch self {
        case .section: "sec-"
        case .figure: "fig-"
        case .table: "tbl-"
        case .equation: "eq-"
        case .exercise: "exr-"
        case .cell: ""
        }
    }
}
