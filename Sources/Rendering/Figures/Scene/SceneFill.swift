/// What fills a shape.
struct SceneFill: Equatable {
    var ink: Ink
    var opacity = 1.0

    init(_ ink: Ink, opacity: Double = 1) {
        self.ink = ink
        self.opacity = opacity
    }

    static let none = SceneFill(.none)
}
