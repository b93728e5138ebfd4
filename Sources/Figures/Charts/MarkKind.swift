/// The kinds of marks a chart is made of.
public enum MarkKind: String, Sendable, Equatable, CaseIterable {
    case line, point, bar, area, rule, rectangle, sector
}
