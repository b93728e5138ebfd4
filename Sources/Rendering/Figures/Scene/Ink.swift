import Figures

/// What a shape is painted with: a role that the page's style sheet colours, or a colour that never changes.
enum Ink: Equatable {
    case none, text, muted, rule, edge, page, surface, good, bad, warn
    /// For text on colours that never change.
    case black, white
    /// Counted from 0; the seventh is the first again.
    case series(Int)
    case fixed(PaletteColor)

    init(_ color: Color) {
        switch color {
        case .series(let index): self = .series(index)
        case .text: self = .text
        case .muted: self = .muted
        case .good: self = .good
        case .warn: self = .warn
        case .bad: self = .bad
        }
    }

    /// The class that fills with this ink, and the one that strokes with it; nil where an attribute says it.
    var classes: (fill: StaticString, stroke: StaticString)? {
        switch self {
        case .none, .fixed: nil
        case .text: ("ft", "st")
        case .muted: ("fm", "sm")
        case .rule: ("fr", "sr")
        case .edge: ("fe", "se")
        case .page: ("fp", "sp")
        case .surface: ("fs", "ss")
        case .good: ("fg", "sg")
        case .bad: ("fb", "sb")
        case .warn: ("fw", "sw")
        case .black: ("fk", "sk")
        case .white: ("fl", "sl")
        case .series(let index): Self.series[index % Self.series.count]
        }
    }

    private static let series: [(fill: StaticString, stroke: StaticString)] = [
        ("f1", "s1"), ("f2", "s2"), ("f3", "s3"), ("f4", "s4"), ("f5", "s5"), ("f6", "s6"),
    ]

    /// The colour in the light, for drawings that stand alone.
    var light: String {
        switch self {
        case .none: "none"
        case .text: "#1c2126"
        case .muted: "#565f69"
        case .rule: "#d5dae0"
        case .edge: "#79838e"
        case .black: "#000000"
        case .page, .white: "#ffffff"
        case .surface: "#f6f7f9"
        case .good: "#1b6e3c"
        case .bad: "#b3261e"
        case .warn: "#8a5300"
        case .series(let index): Self.lightSeries[index % Self.lightSeries.count]
        case .fixed(let color): color.hexadecimal
        }
    }

    private static let lightSeries = ["#2443b7", "#d9690b", "#1f9d78", "#7a3460", "#0a7aa3", "#20262c"]
}
