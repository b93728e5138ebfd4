/// A value wherever it lies: in registers, or in the slots of an object.
struct ValueSlots {
    var scalars: UnsafeMutableRawPointer
    var objects: UnsafeMutableRawPointer
    /// Object registers lie one pointer apart, slots of objects eight bytes.
    var objectStride: Int
    var isByte = false

    init(scalars: UnsafeMutablePointer<Int64>, objects: UnsafeMutablePointer<ObjectPointer?>) {
        self.scalars = UnsafeMutableRawPointer(scalars)
        self.objects = UnsafeMutableRawPointer(objects)
        objectStride = MemoryLayout<ObjectPointer?>.stride
    }

    /// A value in an object: its scalar slots, then its object slots.
    init(slots: UnsafeMutableRawPointer, _ layout: ValueLayout, isByte: Bool = false) {
        scalars = slots
        objects = slots + layout.scalars * 8
        objectStride = 8
        self.isByte = isByte
    }

    @inline(__always) func scalar(_ slot: Int = 0) -> Int64 {
        isByte ? Int64(scalars.load(as: UInt8.self)) : scalars.load(fromByteOffset: slot * 8, as: Int64.self)
    }
    @inline(__always) func object(_ slot: Int = 0) -> ObjectPointer? {
        objects.load(fromByteOffset: slot * objectStride, as: ObjectPointer?.self)
    }
    func setScalar(_ slot: Int, _ value: Int64) {
        if isByte {
            scalars.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
        } else {
            scalars.storeBytes(of: value, toByteOffset: slot * 8, as: Int64.self)
        }
    }
    func setObject(_ slot: Int, _ value: ObjectPointer?) {
        objects.storeBytes(of: value, toByteOffset: slot * objectStride, as: ObjectPointer?.self)
    }
    func double(_ slot: Int = 0) -> Double { Double(bitPattern: UInt64(bitPattern: scalar(slot))) }

    func advanced(by layout: ValueLayout) -> ValueSlots {
        var result = self
        result.scalars += layout.scalars * 8
        result.objects += layout.objects * objectStride
        return result
    }

    /// Copies a value to slots that hold nothing; its references are retained.
    func copy(to target: ValueSlots, _ layout: ValueLayout, _ heap: Heap) {
        for slot in 0..<layout.scalars { target.setScalar(slot, scalar(slot)) }
        for slot in 0..<layout.objects {
            heap.retain(object(slot))
            target.setObject(slot, object(slot))
        }
    }

    /// Moves a value to slots that hold nothing.
    func move(to target: ValueSlots, _ layout: ValueLayout) {
        for slot in 0..<layout.scalars { target.setScalar(slot, scalar(slot)) }
        for slot in 0..<layout.objects {
            target.setObject(slot, object(slot))
            setObject(slot, nil)
        }
    }

    func release(_ layout: ValueLayout, _ heap: Heap) {
        for slot in 0..<layout.objects {
            let old = object(slot)
            setObject(slot, nil)
            heap.release(old)
        }
    }
}

extension Machine {
    /// The elements of an array as values.
    func element(_ index: Int, of array: ArrayObject) -> ValueSlots {
        ValueSlots(slots: array.element(index), array.header.layout, isByte: array.hasByteElements)
    }

    /// The value in a box or payload record.
    func contents(_ record: ObjectPointer) -> ValueSlots {
        ValueSlots(slots: RecordObject(record).slots, ObjectHeader(record).layout)
    }
}

extension NativeCall {
    /// Argument `index`, `self` first.
    @inline(__always)
    func argument(_ index: Int) -> ValueSlots {
        let at = native.places[index]
        return ValueSlots(
            scalars: machine.scalarBase + scalarStart + at.scalars,
            objects: machine.objectBase + objectStart + at.objects)
    }

    /// Where the result goes; its object registers hold nothing.
    var result: ValueSlots {
        ValueSlots(
            scalars: machine.scalarBase + scalarStart, objects: machine.objectBase + objectStart + native.resultObject)
    }

    func argumentType(_ index: Int) -> Int { native.parameterTypes[index] }
    var resultType: Int { native.parameterTypes[native.parameterTypes.count - 1] }

    func int(_ index: Int) -> Int64 { argument(index).scalar() }
    func doubleArgument(_ index: Int) -> Double { argument(index).double() }
    func objectArgument(_ index: Int) throws(Fault) -> ObjectPointer {
        guard let object = argument(index).object() else { throw Fault(.overlappingAccess) }
        return object
    }
    func textArgument(_ index: Int) throws(Fault) -> TextObject { TextObject(try objectArgument(index)) }
    func stringArgument(_ index: Int) throws(Fault) -> String { try textArgument(index).string }
    func arrayArgument(_ index: Int) throws(Fault) -> ArrayObject { ArrayObject(try objectArgument(index)) }
    func dictionaryArgument(_ index: Int) throws(Fault) -> DictionaryObject {
        DictionaryObject(try objectArgument(index))
    }

    func give(_ value: Int64) { result.setScalar(0, value) }
    func give(_ value: Double) { result.setScalar(0, Int64(bitPattern: value.bitPattern)) }
    func give(_ value: Bool) { result.setScalar(0, value ? 1 : 0) }
    func give(_ object: ObjectPointer) { result.setObject(0, object) }
    func give(_ string: String) throws(Fault) {
        let length = string.utf8.count
        try reserve(length)
        try charge(length >> 1)
        result.setObject(0, heap.makeText(string))
    }

    /// Puts another object in the place of an argument's: what an inout parameter holds now. The old one was given up.
    func replace(_ index: Int, _ object: ObjectPointer) { argument(index).setObject(0, object) }

    /// The result as an optional: nil, or the payload that `fill` writes.
    func giveOptional(_ isSome: Bool, _ fill: (ValueSlots) -> Void) {
        switch native.optionalForm {
        case .pointer: if isSome { fill(result) } else { result.setObject(0, nil) }
        case .tagged:
            result.setScalar(0, isSome ? 1 : 0)
            if isSome { fill(result.advanced(by: .scalar)) }
        case nil: break
        }
    }
}
