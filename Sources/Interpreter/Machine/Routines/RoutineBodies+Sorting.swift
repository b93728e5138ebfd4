/// The order of numbers and texts: their library's own, equal ones stay as they were.
extension RoutineBodies {
    static func sortPlainly(_ call: NativeCall) throws(Fault) {
        let array = try writable(call)
        var elements = UnsafeMutableBufferPointer(
            start: array.elements.assumingMemoryBound(to: UInt64.self), count: array.count)
        let turns = Int.bitWidth - array.count.leadingZeroBitCount
        try call.charge(array.count * turns / 4)
        switch call.machine.types[call.native.types[0]].kind {
        case .integer(_, isSigned: true): elements.sort { Int64(bitPattern: $0) < Int64(bitPattern: $1) }
        case .double: elements.sort { Double(bitPattern: $0) < Double(bitPattern: $1) }
        case .float: elements.sort { float($0) < float($1) }
        case .string, .character: try sortTexts(array, turns, call)
        default: elements.sort { $0 < $1 }
        }
    }

    private static func float(_ word: UInt64) -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: word)) }

    private static func sortTexts(_ array: ArrayObject, _ turns: Int, _ call: NativeCall) throws(Fault) {
        var texts = UnsafeMutableBufferPointer(
            start: array.elements.assumingMemoryBound(to: ObjectPointer.self), count: array.count)
        for text in texts { try call.charge(turns * TextObject.comparisonWork(TextObject(text), TextObject(text))) }
        texts.sort { call.heap.lessText($0, $1) }
    }
}
