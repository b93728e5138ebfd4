import Figures

/// The words that drawings add of their own.
enum FigureMessages {
    static let data = "Data"
    static let empty = "No data"
    static let truth = "truth"
    static let valueAbove = "value, above"
    static let gradientBelow = "gradient, below"
    static let slopeOnEdge = "× slope, on the edge"
    static let wrong = "wrong"
    static let leaves = "A path leaves the plot."
    static let predicted = "predicted"
    static let shareOfRow = "share of the row"
    static let attention = "attention weight"

    static func averaged(_ block: Int) -> String { "Each cell is the mean of \(block) × \(block) values." }

    /// With more than a line holds, the number alone.
    static func frame(_ number: Int, of count: Int) -> String {
        count <= 9 ? "\(number) / \(count)" : String(number)
    }

    /// Of a surface without contours.
    static func flat(_ value: String) -> String { "\(value) everywhere" }

    static func more(_ count: Int) -> String { "and \(count) more" }

    static func outside(_ count: Int) -> String {
        count == 1 ? "1 point lies outside the axes." : "\(count) points lie outside the axes."
    }

    static func thinned(_ count: Int, to kept: Int) -> String { "\(kept) of \(count) points drawn." }

    static func undrawable(_ count: Int) -> String {
        count == 1 ? "1 value is not a number of this scale." : "\(count) values are not numbers of this scale."
    }
}
