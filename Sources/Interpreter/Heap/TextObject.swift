/// A view of a string: header, byte count, capacity, UTF-8.
///
///     16  byteCount  Int64
///     24  capacity   Int64  in bytes
///     32  bytes
struct TextObject {
    let address: ObjectPointer

    @inline(__always) init(_ address: ObjectPointer) { self.address = address }

    static let headerBytes = 32

    @inline(__always) var header: ObjectHeader { ObjectHeader(address) }
    @inline(__always) var byteCount: Int {
        get { Int(truncatingIfNeeded: address.load(fromByteOffset: 16, as: Int64.self)) }
        nonmutating set { address.storeBytes(of: Int64(newValue), toByteOffset: 16, as: Int64.self) }
    }
    @inline(__always) var capacity: Int {
        get { Int(truncatingIfNeeded: address.load(fromByteOffset: 24, as: Int64.self)) }
        nonmutating set { address.storeBytes(of: Int64(newValue), toByteOffset: 24, as: Int64.self) }
    }
    @inline(__always) var start: UnsafeMutablePointer<UInt8> {
        (address + TextObject.headerBytes).assumingMemoryBound(to: UInt8.self)
    }
    @inline(__always) var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: byteCount) }
    @inline(__always) var isASCII: Bool {
        get { header.flags.contains(.ascii) }
        nonmutating set { if newValue { header.flags.insert(.ascii) } else { header.flags.remove(.ascii) } }
    }

    /// How many of the first `count` bytes of two texts agree: eight at a time, up to the first that do not.
    static func common(_ first: TextObject, _ second: TextObject, upTo count: Int) -> Int {
        let (one, other) = (UnsafeRawPointer(first.start), UnsafeRawPointer(second.start))
        var index = 0
        while index &+ 8 <= count,
            one.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                == other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        {
            index &+= 8
        }
        while index < count, first.start[index] == second.start[index] { index &+= 1 }
        return index
    }

    /// A Swift string with the same text.
    var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension Heap {
    /// An empty text with room for `capacity` bytes.
    func makeText(capacity: Int) -> ObjectPointer {
        let room = max(capacity, 16)
        let address = allocate(.text, bytes: TextObject.headerBytes + room)
        let text = TextObject(address)
        text.byteCount = 0
        text.capacity = room
        text.isASCII = true
        return address
    }

    /// A text of the given UTF-8, which must be valid.
    func makeText(_ bytes: UnsafeBufferPointer<UInt8>) -> ObjectPointer {
        let address = makeText(capacity: bytes.count)
        append(bytes, isASCII: bytes.allSatisfy { $0 < 128 }, toUnique: TextObject(address))
        return address
    }

    func makeText(_ string: String) -> ObjectPointer {
        var string = string
        return string.withUTF8 { makeText($0) }
    }

    /// Appends to a text that has room.
    @inline(__always)
    func append(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool, toUnique text: TextObject) {
        let count = text.byteCount
        if let source = bytes.baseAddress {
            (text.start + count).update(from: source, count: bytes.count)
        }
        text.byteCount = count + bytes.count
        if !isASCII { text.isASCII = false }
    }

    /// A text that the caller alone holds, with the same bytes and room for `extra` more, or nil at the heap's limit;
    /// gives up one reference to `address`.
    func textForAppending(_ address: ObjectPointer, _ extra: Int) -> ObjectPointer? {
        let text = TextObject(address)
        let needed = text.byteCount + extra
        if text.header.count == 1 && needed <= text.capacity { return address }
        let capacity = max(needed, needed <= text.capacity ? needed : text.capacity * 2)
        guard hasRoom(for: capacity) else { return nil }
        let copy = makeText(capacity: capacity)
        append(text.bytes, isASCII: text.isASCII, toUnique: TextObject(copy))
        release(address)
        return copy
    }

    /// A new text of `left` and then `right`, or nil at the heap's limit.
    func concatenate(_ left: ObjectPointer, _ right: ObjectPointer) -> ObjectPointer? {
        let (first, second) = (TextObject(left), TextObject(right))
        let count = first.byteCount + second.byteCount
        guard hasRoom(for: count) else { return nil }
        let result = makeText(capacity: count)
        append(first.bytes, isASCII: first.isASCII, toUnique: TextObject(result))
        append(second.bytes, isASCII: second.isASCII, toUnique: TextObject(result))
        return result
    }

    /// Whether two texts are canonically equivalent, as Swift's `==` compares.
    func equalTexts(_ left: ObjectPointer, _ right: ObjectPointer) -> Bool {
        if left == right { return true }
        let (first, second) = (TextObject(left), TextObject(right))
        if first.isASCII && second.isASCII {
            let count = first.byteCount
            return count == second.byteCount && TextObject.common(first, second, upTo: count) == count
        }
        return first.string == second.string
    }

    /// What comparing two texts costs, in instructions.
    @inline(__always)
    func comparisonWork(_ left: ObjectPointer, _ right: ObjectPointer) -> Int {
        let (first, second) = (TextObject(left), TextObject(right))
        if first.isASCII && second.isASCII { return min(first.byteCount, second.byteCount) >> 2 }
        return (first.byteCount + second.byteCount) * 4
    }

    /// Swift's order of texts: by bytes when both are ASCII, else by normalised scalars.
    func lessText(_ left: ObjectPointer, _ right: ObjectPointer) -> Bool {
        let (first, second) = (TextObject(left), TextObject(right))
        if first.isASCII && second.isASCII {
            let shorter = min(first.byteCount, second.byteCount)
            let common = TextObject.common(first, second, upTo: shorter)
            return common < shorter ? first.start[common] < second.start[common] : first.byteCount < second.byteCount
        }
        return first.string < second.string
    }
}
