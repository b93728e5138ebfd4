extension RoutineBodies {
    // MARK: Arrays

    static func array(_ intrinsic: Intrinsic) -> NativeBody? {
        switch intrinsic {
        case .arrayEmpty:
            return NativeBody { call throws(Fault) in call.give(call.heap.makeArray(elementLayout(call), capacity: 0)) }
        case .arrayRepeating: return NativeBody { call throws(Fault) in try repeatElement(call) }
        case .arrayAppendArray: return NativeBody { call throws(Fault) in try appendArray(call) }
        case .arrayConcatenate: return NativeBody { call throws(Fault) in try concatenate(call) }
        case .arrayInsert: return NativeBody { call throws(Fault) in try insert(call) }
        case .arrayRemoveAt: return NativeBody { call throws(Fault) in try removeElement(call, at: call.int(1)) }
        case .arrayRemoveLast:
            return NativeBody { call throws(Fault) in
                let count = try call.arrayArgument(0).count
                if count == 0 { throw Fault(.emptyCollection) }
                try removeElement(call, at: Int64(count - 1))
            }
        case .arrayRemoveAll: return NativeBody { call throws(Fault) in try removeAll(call) }
        case .arraySwapAt: return NativeBody { call throws(Fault) in try swapAt(call) }
        case .arrayReserve: return NativeBody { _ throws(Fault) in }
        case .arrayCapacity:
            return NativeBody { call throws(Fault) in call.give(Int64(try call.arrayArgument(0).capacity)) }
        case .arrayReverse: return NativeBody { call throws(Fault) in try reverse(call) }
        case .arraySortPlainly: return NativeBody { call throws(Fault) in try sortPlainly(call) }
        default: return nil
        }
    }

    /// How the element type of the call's array keeps its elements.
    static func elementLayout(_ call: NativeCall) -> ElementLayout {
        let number = call.native.types[0]
        let type = call.machine.types[number]
        if case .bool = type.kind { return ElementLayout(.scalar, isByte: true, type: number) }
        return ElementLayout(type.layout, type: number)
    }

    /// The array argument, uniquely held and with room for more.
    static func writable(_ call: NativeCall, adding extra: Int = 0) throws(Fault) -> ArrayObject {
        let old = try call.objectArgument(0)
        try call.charge(extra)
        guard let unique = call.heap.grow(old, by: extra) else { throw Fault(.limit(.heap)) }
        call.replace(0, unique)
        return ArrayObject(unique)
    }

    private static func repeatElement(_ call: NativeCall) throws(Fault) {
        let count = call.int(1)
        guard count >= 0 else { throw Fault(.negativeCount) }
        let layout = elementLayout(call)
        let (bytes, overflow) = count.multipliedReportingOverflow(by: Int64(max(1, layout.stride)))
        guard !overflow, let room = Int(exactly: bytes), call.heap.hasRoom(for: room)
        else { throw Fault(.limit(.heap)) }
        try call.charge(Int(count) / 8)
        let array = ArrayObject(call.heap.makeArray(layout, capacity: Int(count)))
        array.count = Int(count)
        let value = call.argument(0)
        if layout.isByte {
            array.elements.initializeMemory(
                as: UInt8.self, repeating: UInt8(truncatingIfNeeded: value.scalar()), count: Int(count))
        } else if layout.layout == .scalar {
            array.elements.initializeMemory(as: Int64.self, repeating: value.scalar(), count: Int(count))
        } else {
            for index in 0..<Int(count) {
                value.copy(to: call.machine.element(index, of: array), layout.layout, call.heap)
            }
        }
        call.give(array.address)
    }

    /// Copies elements into room behind an array's last one.
    private static func extend(_ array: ArrayObject, by more: ArrayObject, _ heap: Heap) {
        let start = array.element(array.count)
        start.copyMemory(from: more.elements, byteCount: more.count * more.stride)
        heap.retainSlots(
            start + array.header.scalars * 8, count: array.header.objects, stride: array.stride, repeats: more.count)
        array.count += more.count
    }

    private static func appendArray(_ call: NativeCall) throws(Fault) {
        let more = try call.arrayArgument(1)
        extend(try writable(call, adding: more.count), by: more, call.heap)
    }

    private static func concatenate(_ call: NativeCall) throws(Fault) {
        let (left, right) = (try call.arrayArgument(0), try call.arrayArgument(1))
        try call.reserve((left.count + right.count) * left.stride)
        try call.charge(left.count + right.count)
        let result = ArrayObject(
            call.heap.makeArray(call.heap.elementLayout(of: left), capacity: left.count + right.count))
        extend(result, by: left, call.heap)
        extend(result, by: right, call.heap)
        call.give(result.address)
    }

    /// `insert(element, at:)`: the arguments are the array, the element, the place.
    private static func insert(_ call: NativeCall) throws(Fault) {
        let index = call.int(2)
        let count = try call.arrayArgument(0).count
        guard index >= 0, index <= Int64(count) else { throw Fault(.fatalError("Array index is out of range")) }
        let array = try writable(call, adding: 1)
        let place = Int(index)
        try call.charge((count - place) / 8)
        (array.element(place) + array.stride).copyMemory(
            from: array.element(place), byteCount: (count - place) * array.stride)
        array.count = count + 1
        call.argument(1).move(to: call.machine.element(place, of: array), array.header.layout)
    }

    private static func removeElement(_ call: NativeCall, at index: Int64) throws(Fault) {
        let array = try writable(call)
        guard index >= 0, index < Int64(array.count) else { throw Fault(.indexOutOfRange) }
        let place = Int(index)
        let removed = call.machine.element(place, of: array)
        if call.machine.types[call.resultType].layout.slots > 0 {
            removed.move(to: call.result, array.header.layout)
        } else {
            removed.release(array.header.layout, call.heap)
        }
        try call.charge((array.count - place) / 8)
        array.element(place).copyMemory(
            from: array.element(place) + array.stride, byteCount: (array.count - place - 1) * array.stride)
        array.count -= 1
    }

    private static func removeAll(_ call: NativeCall) throws(Fault) {
        let old = try call.objectArgument(0)
        let fresh = call.heap.makeArray(call.heap.elementLayout(of: ArrayObject(old)), capacity: 0)
        call.heap.release(old)
        call.replace(0, fresh)
    }

    private static func swapAt(_ call: NativeCall) throws(Fault) {
        let array = try writable(call)
        let (first, second) = (call.int(1), call.int(2))
        let count = Int64(array.count)
        guard first >= 0, first < count, second >= 0, second < count else { throw Fault(.indexOutOfRange) }
        exchange(array, Int(first), Int(second))
    }

    /// Swaps two elements byte by byte: nothing is retained.
    static func exchange(_ array: ArrayObject, _ first: Int, _ second: Int) {
        let (left, right) = (array.element(first), array.element(second))
        if array.hasByteElements {
            let byte = left.load(as: UInt8.self)
            left.storeBytes(of: right.load(as: UInt8.self), as: UInt8.self)
            right.storeBytes(of: byte, as: UInt8.self)
            return
        }
        for slot in 0..<array.stride / 8 {
            let word = left.load(fromByteOffset: slot * 8, as: UInt64.self)
            left.storeBytes(
                of: right.load(fromByteOffset: slot * 8, as: UInt64.self), toByteOffset: slot * 8, as: UInt64.self)
            right.storeBytes(of: word, toByteOffset: slot * 8, as: UInt64.self)
        }
    }

    private static func reverse(_ call: NativeCall) throws(Fault) {
        let array = try writable(call)
        try call.charge(array.count)
        for index in 0..<array.count / 2 { exchange(array, index, array.count - 1 - index) }
    }
}
