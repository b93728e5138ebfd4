/// A value of the embedding that the program holds: a tensor, a chart. Immutable: a change makes a new one.
open class HostObject {
    /// What it weighs against the limit of the heap, beyond its handle.
    open var byteCount: Int { 0 }

    /// As `print` writes it.
    open var text: String { "" }

    /// Equality of values, where the type is Equatable in the language.
    open func equals(_ other: HostObject) -> Bool { self === other }

    /// A variable of the program holds it now.
    open func takeName(_ name: String) {}

    public init() {}
}

extension Heap {
    /// A heap object that stands for `host`.
    func makeHost(_ host: HostObject) -> ObjectPointer {
        let index: Int
        if let free = state.pointee.freeHosts.popLast() {
            index = free
            state.pointee.hosts[index] = host
        } else {
            index = state.pointee.hosts.count
            state.pointee.hosts.append(host)
        }
        let address = allocate(.host, bytes: ObjectHeader.byteCount)
        ObjectHeader(address).type = index
        state.pointee.liveBytes += host.byteCount
        return address
    }

    func host(_ object: ObjectPointer) -> HostObject? {
        state.pointee.hosts[ObjectHeader(object).type]
    }
}
