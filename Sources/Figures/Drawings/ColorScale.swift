/// How numbers become colours.
public enum ColorScale: String, Sendable, Equatable, CaseIterable {
    /// Diverging where the data have both signs, sequential otherwise.
    case automatic
    /// Dark to light, for amounts.
    case sequential
    /// Blue over grey to orange, symmetric around zero.
    case diverging
    /// Black to white, for pictures.
    case gray
}
