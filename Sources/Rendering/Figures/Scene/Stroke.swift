/// How an outline is drawn.
struct Stroke: Equatable {
    var ink: Ink
    var width: Double
    var dash: [Double]
    var opacity: Double

    init(_ ink: Ink, width: Double = 1, dash: [Double] = [], opacity: Double = 1) {
        self.ink = ink
        self.width = width
        self.dash = dash
        self.opacity = opacity
    }
}
