/// The side of the plot at which an axis stands.
public enum AxisMarkPosition: String, Sendable, Equatable, CaseIterable {
    case automatic, leading, trailing, top, bottom
}
