/// Where something stands along an edge.
public enum Alignment: String, Sendable, Equatable, CaseIterable {
    case leading, center, trailing, top, bottom
}
