extension RoutineBodies {
    /// Operations on strings; an index is a byte offset in one scalar.
    static func text(_ intrinsic: Intrinsic) -> NativeBody? {
        switch intrinsic {
        case .stringCount: return NativeBody { call throws(Fault) in call.give(Int64(try characterCount(call))) }
        case .stringIndexAfter: return NativeBody { call throws(Fault) in call.give(try indexAfter(call)) }
        case .stringIndexBefore: return NativeBody { call throws(Fault) in call.give(try indexBefore(call)) }
        case .stringCharacterAt: return NativeBody { call throws(Fault) in try characterAt(call) }
        case .stringSlice, .substringSlice: return NativeBody { call throws(Fault) in try slice(call) }
        case .stringHasPrefix: return NativeBody { call throws(Fault) in call.give(try hasPrefix(call)) }
        case .stringHasSuffix: return NativeBody { call throws(Fault) in call.give(try hasSuffix(call)) }
        case .stringSplit: return NativeBody { call throws(Fault) in try split(call) }
        case .stringContains: return NativeBody { call throws(Fault) in try contains(call) }
        case .stringUppercased, .stringLowercased:
            return NativeBody { call throws(Fault) in
                try call.charge(try call.textArgument(0).byteCount * 4)
                let text = try call.stringArgument(0)
                try call.give(intrinsic == .stringUppercased ? text.uppercased() : text.lowercased())
            }
        case .stringRepeating: return NativeBody { call throws(Fault) in try repeating(call) }
        case .characterFromString:
            return NativeBody { call throws(Fault) in
                if try call.textArgument(0).byteCount != 1 { try requireOneCharacter(call) }
                let object = try call.objectArgument(0)
                call.heap.retain(object)
                call.give(object)
            }
        case .substringBase:
            return NativeBody { call throws(Fault) in
                let object = try call.objectArgument(0)
                call.heap.retain(object)
                call.give(object)
            }
        case .stringFind: return NativeBody { call throws(Fault) in try findFrom(call) }
        case .substringStart: return NativeBody { call throws(Fault) in call.give(call.argument(0).scalar(0)) }
        case .substringEnd: return NativeBody { call throws(Fault) in call.give(call.argument(0).scalar(1)) }
        case .stringUTF8At:
            return NativeBody { call throws(Fault) in
                let bytes = try call.textArgument(0).bytes
                let index = call.int(1)
                guard index >= 0, index < Int64(bytes.count) else { throw Fault(.indexOutOfRange) }
                call.give(Int64(bytes[Int(truncatingIfNeeded: index)]))
            }
        case .stringFormat: return NativeBody { call throws(Fault) in try format(call) }
        case .stringFromUTF8: return NativeBody { call throws(Fault) in try fromUTF8(call) }
        case .stringScalarAt, .stringScalarWidthAt:
            return NativeBody { call throws(Fault) in
                let (scalar, width) = decodeScalar(try call.textArgument(0).bytes, Int(truncatingIfNeeded: call.int(1)))
                call.give(intrinsic == .stringScalarAt ? Int64(scalar) : Int64(width))
            }
        case .stringFromScalar:
            return NativeBody { call throws(Fault) in
                guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: call.int(0)))
                else { throw Fault(.notRepresentable) }
                try call.give(String(Character(scalar)))
            }
        case .stringFromIntegerRadix:
            return NativeBody { call throws(Fault) in
                let isUpper = call.native.parameters.count > 2 && call.int(2) != 0
                let radix = Int(truncatingIfNeeded: call.int(1))
                guard (2...36).contains(radix) else { throw Fault(.precondition("Radix must be between 2 and 36")) }
                if case .integer(_, isSigned: false) = call.machine.types[call.argumentType(0)].kind {
                    return try call.give(String(UInt64(bitPattern: call.int(0)), radix: radix, uppercase: isUpper))
                }
                try call.give(String(call.int(0), radix: radix, uppercase: isUpper))
            }
        default: return nil
        }
    }

    private static func characterCount(_ call: NativeCall) throws(Fault) -> Int {
        let text = try call.textArgument(0)
        try call.charge(text.byteCount >> 4)
        // A carriage return and a line feed are one character, also in ASCII.
        if text.isASCII && !text.bytes.contains(13) { return text.byteCount }
        try call.charge(text.byteCount)
        return text.string.count
    }

    private static func requireOneCharacter(_ call: NativeCall) throws(Fault) {
        switch try characterCount(call) {
        case 0: throw Fault(.fatalError(FaultKind.emptyCharacter))
        case 1: return
        default: throw Fault(.fatalError(FaultKind.severalCharacters))
        }
    }

    private static func indexAfter(_ call: NativeCall) throws(Fault) -> Int64 {
        let text = try call.textArgument(0)
        let offset = Int(truncatingIfNeeded: call.int(1))
        guard offset >= 0, offset < text.byteCount else {
            throw Fault(.fatalError("String index is out of bounds"))
        }
        if !text.isASCII { try call.charge(4) }
        return Int64(offset + CharacterBoundaries.width(text, at: offset))
    }

    private static func indexBefore(_ call: NativeCall) throws(Fault) -> Int64 {
        let text = try call.textArgument(0)
        let offset = Int(truncatingIfNeeded: call.int(1))
        guard offset > 0, offset <= text.byteCount else {
            throw Fault(.fatalError("String index is out of bounds"))
        }
        if !text.isASCII { try call.charge(8) }
        return Int64(offset - CharacterBoundaries.width(text, before: offset))
    }

    private static func characterAt(_ call: NativeCall) throws(Fault) {
        let text = try call.textArgument(0)
        let offset = Int(truncatingIfNeeded: call.int(1))
        guard offset >= 0, offset < text.byteCount else {
            throw Fault(.fatalError("String index is out of bounds"))
        }
        if !text.isASCII { try call.charge(4) }
        let width = CharacterBoundaries.width(text, at: offset)
        call.give(call.heap.makeText(UnsafeBufferPointer(rebasing: text.bytes[offset..<offset + width])))
    }

    /// The bytes between two offsets of a string or substring, as a substring: both bounds, and the string.
    private static func slice(_ call: NativeCall) throws(Fault) {
        let text = try call.textArgument(0)
        let (lower, upper) = (call.argument(1).scalar(), call.argument(2).scalar())
        guard lower >= 0, lower <= upper, upper <= Int64(text.byteCount) else {
            throw Fault(.fatalError("String index is out of bounds"))
        }
        call.heap.retain(text.address)
        call.result.setScalar(0, lower)
        call.result.setScalar(1, upper)
        call.result.setObject(0, text.address)
    }

    private static func hasPrefix(_ call: NativeCall) throws(Fault) -> Bool {
        let (text, part) = (try call.textArgument(0), try call.textArgument(1))
        // Characters are compared: a carriage return is no beginning of itself and a line feed.
        if text.isASCII && part.isASCII && part.bytes.last != 13 {
            try call.charge(part.byteCount >> 2)
            return text.bytes.starts(with: part.bytes)
        }
        try call.charge(text.byteCount + part.byteCount)
        return text.string.hasPrefix(part.string)
    }

    private static func hasSuffix(_ call: NativeCall) throws(Fault) -> Bool {
        let (text, part) = (try call.textArgument(0), try call.textArgument(1))
        if text.isASCII && part.isASCII && part.bytes.first != 10 {
            try call.charge(part.byteCount >> 2)
            return text.bytes.suffix(part.byteCount).elementsEqual(part.bytes)
        }
        try call.charge((text.byteCount + part.byteCount) * 2)
        return text.string.hasSuffix(part.string)
    }

    private static func contains(_ call: NativeCall) throws(Fault) {
        let (text, part) = (try call.textArgument(0).bytes, try call.textArgument(1).bytes)
        call.give(try find(call, part, in: text) != nil)
    }

    /// Where a part begins at or behind an offset; −1 if nowhere.
    private static func findFrom(_ call: NativeCall) throws(Fault) {
        let (text, part) = (try call.textArgument(0).bytes, try call.textArgument(1).bytes)
        let start = Int(truncatingIfNeeded: call.int(2))
        guard start >= 0, start <= text.count else { return call.give(Int64(-1)) }
        let found = try find(call, part, in: UnsafeBufferPointer(rebasing: text[start...]))
        call.give(found.map { Int64(start + $0) } ?? -1)
    }

    /// Where `part` begins in `text`. Beginnings that come to nothing are paid for too.
    static func find(
        _ call: NativeCall, _ part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
    ) throws(Fault) -> Int? {
        if part.isEmpty { return 0 }
        guard text.count >= part.count else { return nil }
        var unpaid = 0
        for start in 0...(text.count - part.count) {
            unpaid += 1
            if text[start] == part[0] {
                var same = 1
                while same < part.count, text[start + same] == part[same] { same += 1 }
                if same == part.count {
                    try call.charge(unpaid)
                    return start
                }
                unpaid += same
            }
            if unpaid > 4096 {
                try call.charge(unpaid)
                unpaid = 0
            }
        }
        try call.charge(unpaid)
        return nil
    }

    private static func repeating(_ call: NativeCall) throws(Fault) {
        let text = try call.textArgument(0)
        let count = call.int(1)
        guard count >= 0 else { throw Fault(.fatalError("Negative count not allowed")) }
        let (bytes, overflow) = Int64(text.byteCount).multipliedReportingOverflow(by: count)
        guard !overflow, bytes < Int64(Int32.max) else { throw Fault(.limit(.heap)) }
        guard bytes > 0 else { return try call.give("") }
        try call.reserve(Int(bytes))
        try call.charge(Int(bytes))
        let result = TextObject(call.heap.makeText(capacity: Int(bytes)))
        for _ in 0..<Int(count) { call.heap.append(text.bytes, isASCII: text.isASCII, toUnique: result) }
        call.give(result.address)
    }

    /// A string of an array of characters or strings, with an optional separator.
    private static func fromUTF8(_ call: NativeCall) throws(Fault) {
        let array = try call.arrayArgument(0)
        var bytes: [UInt8] = []
        for index in 0..<array.count { bytes.append(UInt8(truncatingIfNeeded: array.scalar(index))) }
        try call.give(String(decoding: bytes, as: UTF8.self))
    }

    static func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (UInt32, Int) {
        guard offset >= 0, offset < bytes.count else { return (0, 1) }
        let first = UInt32(bytes[offset])
        let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = width == 1 ? first : first & (0xFF >> UInt32(width + 1))
        for index in 1..<max(2, width) where index < width && offset + index < bytes.count {
            value = value << 6 | UInt32(bytes[offset + index]) & 0x3F
        }
        return (value, width)
    }

    // MARK: Characters

    static func character(_ intrinsic: Intrinsic) -> NativeBody? {
        if let test = characterTest(intrinsic) {
            return NativeBody { call throws(Fault) in
                guard let character = try call.stringArgument(0).first else { return call.give(false) }
                call.give(test(character))
            }
        }
        switch intrinsic {
        case .characterUppercased:
            return NativeBody { call throws(Fault) in try call.give(try call.stringArgument(0).uppercased()) }
        case .characterLowercased:
            return NativeBody { call throws(Fault) in try call.give(try call.stringArgument(0).lowercased()) }
        case .characterASCIIValue, .characterWholeNumberValue, .characterHexDigitValue:
            return NativeBody { call throws(Fault) in
                let character = try call.stringArgument(0).first ?? " "
                let value: Int64? =
                    switch intrinsic {
                    case .characterASCIIValue: character.asciiValue.map { Int64($0) }
                    case .characterHexDigitValue: character.hexDigitValue.map { Int64($0) }
                    default: character.wholeNumberValue.map { Int64($0) }
                    }
                call.giveOptional(value != nil) { $0.setScalar(0, value ?? 0) }
            }
        default: return nil
        }
    }

    private static func characterTest(_ intrinsic: Intrinsic) -> (@Sendable (Character) -> Bool)? {
        switch intrinsic {
        case .characterIsLetter: { $0.isLetter }
        case .characterIsNumber: { $0.isNumber }
        case .characterIsWhitespace: { $0.isWhitespace }
        case .characterIsUppercase: { $0.isUppercase }
        case .characterIsLowercase: { $0.isLowercase }
        case .characterIsPunctuation: { $0.isPunctuation }
        case .characterIsNewline: { $0.isNewline }
        case .characterIsSymbol: { $0.isSymbol }
        case .characterIsASCII: { $0.isASCII }
        default: nil
        }
    }
}
