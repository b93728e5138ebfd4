/// A move in a grid world.
public enum GridDirection: String, Sendable, Equatable, CaseIterable {
    case up, right, down, left
}
