extension RoutineBodies {
    /// `split(separator:maxSplits:omittingEmptySubsequences:)`: the parts refer to the whole text.
    static func split(_ call: NativeCall) throws(Fault) {
        let text = try call.textArgument(0)
        let separator = try call.textArgument(1)
        try call.charge(text.byteCount)
        let (mostSplits, omitsEmpty) = (call.int(2), call.int(3) != 0)
        guard mostSplits >= 0 else { throw Fault(.precondition("Must take zero or more splits")) }
        var parts: [(Int, Int)] = []
        var (start, search) = (0, 0)
        while Int64(parts.count) < mostSplits, let found = try next(separator, in: text, from: search, call) {
            if found.lowerBound > start || !omitsEmpty { parts.append((start, found.lowerBound)) }
            start = found.upperBound
            search = start
            if found.isEmpty {
                // An empty text stands before every character and at the end.
                if start == text.byteCount { break }
                search += CharacterBoundaries.width(text, at: start)
            }
        }
        if text.byteCount > start || !omitsEmpty { parts.append((start, text.byteCount)) }
        try give(parts, of: text, call)
    }

    private static func give(_ parts: [(Int, Int)], of text: TextObject, _ call: NativeCall) throws(Fault) {
        guard case .array(let element, _) = call.machine.types[call.resultType].kind else { return }
        let layout = call.machine.types[element].layout
        try call.reserve(parts.count * layout.slots * 8)
        let array = ArrayObject(
            call.heap.makeArray(ElementLayout(layout, type: element), capacity: parts.count))
        array.count = parts.count
        for (index, part) in parts.enumerated() {
            let slots = call.machine.element(index, of: array)
            slots.setScalar(0, Int64(part.0))
            slots.setScalar(1, Int64(part.1))
            slots.setObject(0, text.address)
            text.header.retain()
        }
        call.give(array.address)
    }

    /// Where a separator is next found in a text, which of an empty one is where the search begins.
    private static func next(
        _ separator: TextObject, in text: TextObject, from start: Int, _ call: NativeCall
    ) throws(Fault) -> Range<Int>? {
        let width = separator.byteCount
        if width == 0 { return text.byteCount == 0 ? nil : start..<start }
        if CharacterBoundaries.width(separator, at: 0) == width {
            return next(character: separator, in: text, from: start)
        }
        let rest = UnsafeBufferPointer(rebasing: text.bytes[start...])
        return try find(call, separator.bytes, in: rest).map { start + $0..<start + $0 + width }
    }

    private static func next(character: TextObject, in text: TextObject, from start: Int) -> Range<Int>? {
        let (bytes, count) = (text.start, text.byteCount)
        var offset = start
        // In ASCII a carriage return with its line feed alone is a character of two bytes.
        if text.isASCII, character.byteCount == 1, character.start[0] != 10, character.start[0] != 13 {
            let byte = character.start[0]
            while offset < count, bytes[offset] != byte { offset += 1 }
            return offset < count ? offset..<offset + 1 : nil
        }
        while offset < count {
            let following = offset + CharacterBoundaries.width(text, at: offset)
            if isEqual(text, offset..<following, character) { return offset..<following }
            offset = following
        }
        return nil
    }

    /// Is the character at these bytes of a text the given one?
    private static func isEqual(_ text: TextObject, _ range: Range<Int>, _ character: TextObject) -> Bool {
        let bytes = UnsafeBufferPointer(rebasing: text.bytes[range])
        if text.isASCII || character.isASCII {
            return bytes.count == character.byteCount && bytes.elementsEqual(character.bytes)
        }
        return String(decoding: bytes, as: UTF8.self) == character.string
    }
}
