import Tensors

/// What the engine remembers beside the program's variables: to be kept and put back with them.
public struct EngineState {
    private let generator = RandomGenerator.shared

    public init() {}

    public func restore() {
        RandomGenerator.shared = generator
    }
}
