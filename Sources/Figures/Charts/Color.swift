/// A colour by its role: the page decides how it looks in light, dark and print.
public enum Color: Sendable, Equatable, Hashable {
    /// One of the six series colours, counted from 0; later ones begin again.
    case series(Int)
    case text, muted, good, warn, bad

    public static let blue = Color.series(0)
    public static let orange = Color.series(1)
    public static let green = Color.series(2)
    public static let purple = Color.series(3)
    public static let cyan = Color.series(4)
    public static let black = Color.series(5)
    public static let primary = Color.series(5)
    public static let secondary = Color.muted
    public static let gray = Color.muted
    public static let red = Color.bad
    public static let yellow = Color.warn
    public static let brown = Color.warn
    public static let indigo = Color.blue
    public static let pink = Color.purple
    public static let teal = Color.cyan
    public static let mint = Color.green
}
