/// A view of an array: header, count, capacity, elements.
///
///     16  count     Int64
///     24  capacity  Int64  in elements
///     32  elements  each its scalar slots, then its object slots; one byte each with the flag `bytes`
struct ArrayObject {
    let address: ObjectPointer

    @inline(__always) init(_ address: ObjectPointer) { self.address = address }

    static let headerBytes = 32

    @inline(__always) var header: ObjectHeader { ObjectHeader(address) }
    @inline(__always) var count: Int {
        get { Int(truncatingIfNeeded: wideCount) }
        nonmutating set { address.storeBytes(of: Int64(newValue), toByteOffset: 16, as: Int64.self) }
    }
    @inline(__always) var wideCount: Int64 { address.load(fromByteOffset: 16, as: Int64.self) }
    @inline(__always) var capacity: Int {
        get { Int(truncatingIfNeeded: address.load(fromByteOffset: 24, as: Int64.self)) }
        nonmutating set { address.storeBytes(of: Int64(newValue), toByteOffset: 24, as: Int64.self) }
    }
    @inline(__always) var elements: UnsafeMutableRawPointer { address + ArrayObject.headerBytes }
    @inline(__always) var hasByteElements: Bool { header.flags.contains(.bytes) }
    @inline(__always) var stride: Int {
        hasByteElements ? 1 : (header.scalars &+ header.objects) &* 8
    }
    @inline(__always) func element(_ index: Int) -> UnsafeMutableRawPointer { elements + index &* stride }

    @inline(__always) func scalar(_ index: Int) -> Int64 {
        elements.load(fromByteOffset: index &* 8, as: Int64.self)
    }
    @inline(__always) func setScalar(_ index: Int, _ value: Int64) {
        elements.storeBytes(of: value, toByteOffset: index &* 8, as: Int64.self)
    }
    @inline(__always) var bytes: UnsafeMutablePointer<UInt8> { elements.assumingMemoryBound(to: UInt8.self) }
    @inline(__always) func object(_ index: Int) -> ObjectPointer? {
        elements.load(fromByteOffset: index &* 8, as: ObjectPointer?.self)
    }
    @inline(__always) func setObject(_ index: Int, _ value: ObjectPointer?) {
        elements.storeBytes(of: value, toByteOffset: index &* 8, as: ObjectPointer?.self)
    }
}

/// How an array keeps its elements.
struct ElementLayout: Hashable, Sendable {
    var layout: ValueLayout
    /// One byte an element, for Bool: `layout` is one scalar.
    var isByte: Bool
    /// The element's runtime type.
    var type: Int

    init(_ layout: ValueLayout, isByte: Bool = false, type: Int = 0) {
        self.layout = layout
        self.isByte = isByte
        self.type = type
    }

    var stride: Int { isByte ? 1 : layout.slots * 8 }
}

extension Heap {
    /// An empty array with room for `capacity` elements.
    func makeArray(_ element: ElementLayout, capacity: Int) -> ObjectPointer {
        let address = allocate(.array, bytes: ArrayObject.headerBytes + capacity * element.stride)
        let array = ArrayObject(address)
        array.header.layout = element.layout
        array.header.type = element.type
        if element.isByte { array.header.flags = .bytes }
        array.count = 0
        array.capacity = capacity
        return address
    }

    /// How `array` keeps its elements.
    func elementLayout(of array: ArrayObject) -> ElementLayout {
        ElementLayout(array.header.layout, isByte: array.hasByteElements, type: array.header.type)
    }

    /// The same elements in an array that the caller alone holds, with room for `capacity`; gives up one reference.
    ///
    /// Moves the elements when nobody else holds the old array, else copies them.
    @inline(never)
    func reallocate(_ address: ObjectPointer, capacity: Int) -> ObjectPointer {
        let old = ArrayObject(address)
        let copy = makeArray(elementLayout(of: old), capacity: max(capacity, old.count))
        let new = ArrayObject(copy)
        new.elements.copyMemory(from: old.elements, byteCount: old.count * old.stride)
        new.count = old.count
        if old.header.count == 1 {
            deallocate(address)
        } else {
            retainSlots(
                new.elements + new.header.scalars * 8, count: new.header.objects, stride: new.stride,
                repeats: new.count)
            old.header.count -= 1
        }
        return copy
    }

    /// `address` itself when its holder is the only one, else a copy.
    @inline(__always)
    func uniqueArray(_ address: ObjectPointer) -> ObjectPointer {
        if _fastPath(ObjectHeader(address).count == 1) { return address }
        return reallocate(address, capacity: ArrayObject(address).count)
    }

    /// A uniquely held array with room for one element more, or nil when the heap's limit is in the way.
    @inline(__always)
    func arrayForAppending(_ address: ObjectPointer) -> ObjectPointer? {
        let array = ArrayObject(address)
        if _fastPath(array.header.count == 1 && array.count < array.capacity) { return address }
        return grow(address, by: 1)
    }

    /// A uniquely held array with room for `extra` elements more, or nil when the heap's limit is in the way.
    @inline(never)
    func grow(_ address: ObjectPointer, by extra: Int) -> ObjectPointer? {
        let array = ArrayObject(address)
        let needed = array.count + extra
        if array.header.count == 1 && needed <= array.capacity { return address }
        let capacity = max(needed, needed <= array.capacity ? needed : array.capacity * 2, 4)
        guard hasRoom(for: capacity * array.stride) else { return nil }
        return reallocate(address, capacity: capacity)
    }
}
