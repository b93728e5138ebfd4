import CellLibrary
import Figures
import Interpreter

/// How values stand in running text.
enum InlineText {
    /// Whole numbers whole, others with four significant digits; everything else as `print` writes it.
    static func text(of shown: ValueInWords) -> String {
        switch shown.value {
        case .integer(let number): number < 0 ? "\u{2212}" + String(number.magnitude) : String(number)
        case .double(let number): FigureNumber.short(number)
        case .host(let host): (host as? CellObject)?.number.map { FigureNumber.short($0) } ?? shown.text
        default: shown.text
        }
    }

    static func number(of shown: ValueInWords) -> Double? {
        switch shown.value {
        case .integer(let number): Double(number)
        case .double(let number): number
        case .host(let host): (host as? CellObject).flatMap { $0.number }
        default: nil
        }
    }
}
