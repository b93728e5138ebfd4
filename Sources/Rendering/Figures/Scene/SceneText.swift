/// A line of text in a drawing.
struct SceneText: Equatable {
    enum Anchor: Equatable { case start, middle, end }

    var string: String
    /// What hangs below the line behind it, smaller.
    var lower = ""
    /// The point of the baseline that `anchor` names.
    var x: Double
    var y: Double
    var anchor = Anchor.start
    var size = TextMetrics.size
    var ink = Ink.text
    var isBold = false
    /// Whether a rim in the page's colour keeps it apart from lines below it.
    var hasHalo = false
    /// Degrees, clockwise, about the anchor.
    var rotation = 0.0

    static let lowerScale = 0.75

    var width: Double {
        TextMetrics.width(string, size: size, bold: isBold)
            + TextMetrics.width(lower, size: size * SceneText.lowerScale, bold: isBold)
    }

    /// What the text covers when it is not turned.
    var box: Box {
        let left =
            switch anchor {
            case .start: x
            case .middle: x - width / 2
            case .end: x - width
            }
        return Box(x: left, y: y - size * 0.8, width: width, height: size)
    }
}
