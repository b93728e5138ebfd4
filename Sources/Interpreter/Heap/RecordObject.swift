/// A view of an instance, box, closure, existential or indirect payload: its scalar slots, then its object slots.
struct RecordObject {
    let address: ObjectPointer

    @inline(__always) init(_ address: ObjectPointer) { self.address = address }

    @inline(__always) var header: ObjectHeader { ObjectHeader(address) }
    @inline(__always) var slots: UnsafeMutableRawPointer { address + ObjectHeader.byteCount }

    @inline(__always) func scalar(_ slot: Int) -> Int64 { slots.load(fromByteOffset: slot &* 8, as: Int64.self) }
    @inline(__always) func setScalar(_ slot: Int, _ value: Int64) {
        slots.storeBytes(of: value, toByteOffset: slot &* 8, as: Int64.self)
    }
    /// `slot` counts the scalar slots too.
    @inline(__always) func object(_ slot: Int) -> ObjectPointer? {
        slots.load(fromByteOffset: slot &* 8, as: ObjectPointer?.self)
    }
    @inline(__always) func setObject(_ slot: Int, _ value: ObjectPointer?) {
        slots.storeBytes(of: value, toByteOffset: slot &* 8, as: ObjectPointer?.self)
    }
}

extension Heap {
    /// A record whose slots are all zero and nil.
    @inline(__always)
    func makeRecord(_ shape: RecordShape) -> ObjectPointer {
        let slotBytes = shape.layout.slots &* 8
        let address = allocate(shape.kind, bytes: ObjectHeader.byteCount &+ slotBytes)
        let header = ObjectHeader(address)
        header.type = shape.type
        header.layout = shape.layout
        header.flags = ObjectFlags(rawValue: shape.flags)
        (address + ObjectHeader.byteCount).initializeMemory(as: UInt8.self, repeating: 0, count: slotBytes)
        return address
    }
}
