import Tensors

/// What the engine remembers beside the program's variables: to be kept and put back with them.
public struct EngineState {
    private let generator = RandomGenerator.shared

    public init() {}

    /// Has everything random from here on follow from `seed`.
    public static func startGenerator(seed: Int64) {
        RandomGenerator.shared = RandomGenerator(seed: seed)
    }

    public func restore() {
        RandomGenerator.shared = generator
    }
}
