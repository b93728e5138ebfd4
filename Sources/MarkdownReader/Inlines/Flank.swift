/// What stands beside a delimiter run, as far as emphasis cares.
enum Flank {
    case space, punctuation, other

    init(scalarBefore index: Int, in bytes: [UInt8]) {
        guard index > 0 else {
            self = .space
            return
        }
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        self.init(scalarAt: start, in: bytes)
    }

    init(scalarAt index: Int, in bytes: [UInt8]) {
        guard index < bytes.count else {
            self = .space
            return
        }
        let byte = bytes[index]
        if byte < 0x80 {
            self = byte.isSpace ? .space : byte.isPunctuation ? .punctuation : .other
            return
        }
        let text = String(decoding: bytes[index..<min(bytes.count, index + 4)], as: UTF8.self)
        switch text.unicodeScalars.first?.properties.generalCategory {
        case .spaceSeparator: self = .space
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            self = .punctuation
        default: self = .other
        }
    }
}
