import CKernels

/// Frees chains of tape nodes one after the other: freeing each from within the next overflows the stack on long records.
final class TapeGraveyard {
    private var waiting: [TapeNode] = []
    private var isDigging = false

    /// Gives up a node; one that nothing else holds waits to be freed.
    func take(_ node: inout TapeNode?) {
        guard node != nil else { return }
        if isKnownUniquelyReferenced(&node) { waiting.append(node!) }
        node = nil
    }

    /// Frees everything that waits, unless that is already under way further up the stack.
    func dig() {
        guard !isDigging, !waiting.isEmpty else { return }
        isDigging = true
        while waiting.popLast() != nil {}
        isDigging = false
    }

    static var ofThisThread: TapeGraveyard {
        if let known = kernel_state().pointee.graveyard {
            return Unmanaged<TapeGraveyard>.fromOpaque(known).takeUnretainedValue()
        }
        let yard = TapeGraveyard()
        kernel_state().pointee.graveyard = Unmanaged.passRetained(yard).toOpaque()
        return yard
    }
}
