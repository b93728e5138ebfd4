extension RoutineBodies {
    /// Sorts by a closure `(Element, Element) throws -> Bool`: a stable merge sort of positions, as Swift's is stable.
    static func sort(_ call: NativeCall) throws(Fault) {
        let array = try writable(call)
        let closure = try call.objectArgument(1)
        let layout = array.header.layout
        let (machine, heap) = (call.machine, call.heap)
        var failure: ObjectPointer?
        func isBefore(_ left: Int, _ right: Int) throws(Fault) -> Bool {
            if failure != nil { return false }
            // Window: error, Bool, two elements.
            let result = try machine.callClosure(closure, result: .scalar) { scalars, objects in
                let first = ValueSlots(scalars: scalars + 1, objects: objects + 1)
                machine.element(left, of: array).copy(to: first, layout, heap)
                machine.element(right, of: array).copy(to: first.advanced(by: layout), layout, heap)
            }
            let error = machine.objectBase[machine.objectTop]
            if let error {
                failure = error
                machine.objectBase[machine.objectTop] = nil
            }
            return result.scalar() != 0
        }
        let order = try mergeSorted(array.count, isBefore)
        permute(array, order, heap)
        if let failure { call.machine.objectBase[call.objectStart] = failure }
    }

    /// The positions 0 ..< count in order.
    private static func mergeSorted(
        _ count: Int, _ isBefore: (Int, Int) throws(Fault) -> Bool
    ) throws(Fault) -> [Int] {
        var order = Array(0..<count)
        var scratch = order
        var width = 1
        while width < count {
            var start = 0
            while start < count {
                let middle = min(start + width, count)
                let end = min(start + 2 * width, count)
                try merge(&order, &scratch, start, middle, end, isBefore)
                start = end
            }
            swap(&order, &scratch)
            width *= 2
        }
        return order
    }

    private static func merge(
        _ order: inout [Int], _ scratch: inout [Int], _ start: Int, _ middle: Int, _ end: Int,
        _ isBefore: (Int, Int) throws(Fault) -> Bool
    ) throws(Fault) {
        if middle < end, try !isBefore(order[middle], order[middle - 1]) {
            for index in start..<end { scratch[index] = order[index] }
            return
        }
        var (left, right, next) = (start, middle, start)
        while left < middle && right < end {
            if try isBefore(order[right], order[left]) {
                scratch[next] = order[right]
                right += 1
            } else {
                scratch[next] = order[left]
                left += 1
            }
            next += 1
        }
        while left < middle {
            scratch[next] = order[left]
            (left, next) = (left + 1, next + 1)
        }
        while right < end {
            scratch[next] = order[right]
            (right, next) = (right + 1, next + 1)
        }
    }

    /// Puts the elements into the given order; nothing is retained, as each stays in the array.
    private static func permute(_ array: ArrayObject, _ order: [Int], _ heap: Heap) {
        let stride = array.stride
        let copy = UnsafeMutableRawPointer.allocate(byteCount: max(8, array.count * stride), alignment: 8)
        copy.copyMemory(from: array.elements, byteCount: array.count * stride)
        for (place, source) in order.enumerated() {
            array.element(place).copyMemory(from: copy + source * stride, byteCount: stride)
        }
        copy.deallocate()
    }

    /// Sorts Int, Double, String and the like by their own order.
    static func sortPrimitive(_ call: NativeCall) throws(Fault) {
        let array = try writable(call)
        let count = array.count
        try call.charge(count * 4)
        let type = array.header.type
        switch call.machine.types[type].kind {
        case .integer(let bits, let isSigned) where bits < 64 || isSigned:
            var numbers = UnsafeMutableBufferPointer(
                start: array.elements.assumingMemoryBound(to: Int64.self), count: count)
            numbers.sort()
        case .double:
            var doubles = UnsafeMutableBufferPointer(
                start: array.elements.assumingMemoryBound(to: Double.self), count: count)
            doubles.sort()
        default:
            let operations = ValueOperations(machine: call.machine)
            let order = try mergeSorted(count) { (left: Int, right: Int) throws(Fault) -> Bool in
                try operations.less(
                    type, call.machine.element(left, of: array), call.machine.element(right, of: array))
            }
            permute(array, order, call.heap)
        }
    }
}
