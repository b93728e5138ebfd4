/// A view of a string: header, byte count, capacity, UTF-8.
///
///     16  byteCount  Int64
///     24  capacity   Int64  in bytes
///     32  bytes
struct TextObject {
    let address: ObjectPointer

    @inline(__always) init(_ address: ObjectPointer) { self.address = address }

    static let headerBytes = 32
    /// So many bytes can be read and written from the start of any text: they are copied as two words.
    static let shortest = 16

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

    /// Writes `shortest` bytes of another text at an offset; there must be so many, and room for them.
    @inline(__always) func putShort(_ other: TextObject, from first: Int = 0, at offset: Int) {
        let bytes = UnsafeRawPointer(other.start + first)
        let (low, high) = (
            bytes.loadUnaligned(as: UInt64.self), bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        )
        let target = UnsafeMutableRawPointer(start + offset)
        target.storeBytes(of: low, as: UInt64.self)
        target.storeBytes(of: high, toByteOffset: 8, as: UInt64.self)
    }

    /// A hash of the bytes, eight at a time; what lies behind the last of them is masked out.
    @inline(__always) var byteHash: UInt64 {
        let (bytes, count) = (UnsafeRawPointer(start), byteCount)
        var hash = UInt64(truncatingIfNeeded: count)
        var offset = 0
        while offset &+ 8 <= count {
            hash = TextObject.mix(hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset &+= 8
        }
        let rest = count &- offset
        guard rest > 0 else { return hash }
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        return TextObject.mix(hash, word & ~(~0 &<< UInt64(truncatingIfNeeded: rest &* 8)))
    }

    @inline(__always) static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
        var mixed = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed &>> 32
        return mixed
    }

    /// Are two ASCII texts the same?
    @inline(__always) static func equalASCII(_ first: TextObject, _ second: TextObject) -> Bool {
        let count = first.byteCount
        return count == second.byteCount && common(first, second, upTo: count) == count
    }

    /// Does one ASCII text stand before another?
    @inline(__always) static func lessASCII(_ first: TextObject, _ second: TextObject) -> Bool {
        let shorter = min(first.byteCount, second.byteCount)
        let common = common(first, second, upTo: shorter)
        return common < shorter ? first.start[common] < second.start[common] : first.byteCount < second.byteCount
    }

    /// What comparing two texts costs, in instructions.
    @inline(__always) static func comparisonWork(_ first: TextObject, _ second: TextObject) -> Int {
        if first.isASCII && second.isASCII { return min(first.byteCount, second.byteCount) &>> 2 }
        return (first.byteCount &+ second.byteCount) &* 4
    }

    /// How many of the first `count` bytes of two texts agree: eight at a time, up to the first that do not.
    @inline(__always) static func common(_ first: TextObject, _ second: TextObject, upTo count: Int) -> Int {
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
        // Whole words, so that the last bytes of a text can be read as one.
        let room = max(TextObject.shortest, (capacity + 15) & ~15)
        return emptyText(allocate(.text, bytes: TextObject.headerBytes + room), room)
    }

    /// An empty text with room for `TextObject.shortest` bytes, if one can be made without a call.
    @inline(__always)
    func shortTextQuickly() -> ObjectPointer? {
        guard let address = reuse(.text, bytes: TextObject.headerBytes + TextObject.shortest) else { return nil }
        return emptyText(address, TextObject.shortest)
    }

    @inline(__always)
    private func emptyText(_ address: ObjectPointer, _ room: Int) -> ObjectPointer {
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
        if first.isASCII && second.isASCII { return TextObject.equalASCII(first, second) }
        return first.string == second.string
    }

    /// Swift's order of texts: by bytes when both are ASCII, else by normalised scalars.
    func lessText(_ left: ObjectPointer, _ right: ObjectPointer) -> Bool {
        let (first, second) = (TextObject(left), TextObject(right))
        if first.isASCII && second.isASCII { return TextObject.lessASCII(first, second) }
        return first.string < second.string
    }
}
