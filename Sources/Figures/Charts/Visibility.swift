/// Whether a part of a chart is drawn.
public enum Visibility: String, Sendable, Equatable, CaseIterable {
    case automatic, visible, hidden
}
