import Interpreter

/// One value of ours in a program's heap.
public final class CellBox<Value: CellHosted>: CellObject {
    public let value: Value

    init(_ value: Value) { self.value = value }

    override public var text: String { value.cellText }
    override public var appearance: CellAppearance { value.cellAppearance }
    override public func takeName(_ name: String) { value.cellTakesName(name) }
    /// What the box itself weighs; the engine counts the elements of tensors.
    override public var byteCount: Int { 64 }

    override public func equals(_ other: HostObject) -> Bool {
        guard let other = other as? CellBox<Value> else { return false }
        return value.cellEquals(other.value)
    }
}
