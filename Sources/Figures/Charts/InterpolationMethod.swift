/// How a line runs between its points.
public enum InterpolationMethod: String, Sendable, Equatable, CaseIterable {
    case linear, monotone, catmullRom, cardinal, stepStart, stepCenter, stepEnd
}
