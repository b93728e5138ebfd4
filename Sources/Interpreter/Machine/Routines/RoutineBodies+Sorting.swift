/// The order of numbers and texts: their library's own, equal ones stay as they were.
extension RoutineBodies {
    static func sortPlainly(_ call: NativeCall) throws(Fault) {
        let array = try writable(call)
        let turns = Int.bitWidth - array.count.leadingZeroBitCount
        try call.charge(array.count * turns / 4)
        var words = UnsafeMutableBufferPointer(
            start: array.elements.assumingMemoryBound(to: UInt64.self), count: array.count)
        switch call.machine.types[call.native.types[0]].kind {
        case .string, .character:
            for word in words { try call.charge(turns * TextObject.comparisonWork(text(word), text(word))) }
        default: break
        }
        // One sort for all: each further one would be a copy of its code.
        words.sort(by: order(call))
    }

    private static func order(_ call: NativeCall) -> (UInt64, UInt64) -> Bool {
        switch call.machine.types[call.native.types[0]].kind {
        case .integer(_, isSigned: true): { Int64(bitPattern: $0) < Int64(bitPattern: $1) }
        case .double: { Double(bitPattern: $0) < Double(bitPattern: $1) }
        case .float: { float($0) < float($1) }
        case .string, .character: { [heap = call.heap] in heap.lessText(text($0).address, text($1).address) }
        default: { $0 < $1 }
        }
    }

    private static func float(_ word: UInt64) -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: word)) }

    /// The text that a word of an array refers to; of a reference the lower half counts where those have 32 bits.
    private static func text(_ word: UInt64) -> TextObject {
        TextObject(ObjectPointer(bitPattern: UInt(truncatingIfNeeded: word)).unsafelyUnwrapped)
    }
}
