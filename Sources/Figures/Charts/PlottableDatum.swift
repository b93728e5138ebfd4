/// A number on a scale, or a word that names a category.
public enum PlottableDatum: Sendable, Equatable, Hashable {
    case number(Double)
    case text(String)

    public var number: Double? {
        if case .number(let number) = self { return number }
        return nil
    }

    /// The datum as a word: a category's name, or a number in few digits.
    public var text: String {
        switch self {
        case .number(let number): FigureNumber.short(number)
        case .text(let text): text
        }
    }
}
