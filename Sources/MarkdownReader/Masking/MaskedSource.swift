/// The copy of the file that libcmark reads, of the same length line by line, with all hidden that would mislead it.
///
/// - Brackets become a control character: libcmark would take link reference definitions out of the tree without trace.
/// - So does the `<` of comments and their like inside a line, which libcmark looks for in quadratic time.
/// - Front matter becomes blank lines.
/// - A display formula becomes a word, so that its `=`, `-` or `>` make no heading, list or quote.
/// - `[^name]:` becomes a list marker, so that libcmark gathers the blocks of a footnote.
struct MaskedSource {
    private(set) var bytes: [UInt8]
    private let bracket: UInt8
    private let angle: UInt8

    init(_ original: [UInt8]) {
        bytes = original
        var isUsed = [Bool](repeating: false, count: 256)
        for byte in original { isUsed[Int(byte)] = true }
        // Every control character in use means a binary file, which is refused elsewhere.
        let free = (UInt8(1)...8).filter { !isUsed[Int($0)] }
        bracket = free.first ?? 1
        angle = free.dropFirst().first ?? 2
        maskBytes()
    }

    private mutating func maskBytes() {
        var isAtStart = true
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == .openBracket {
                if !isCharacterData(index) { bytes[index] = bracket }
            } else if byte == .openAngle, !isAtStart, index + 1 < bytes.count, "!?".utf8.contains(bytes[index + 1]) {
                bytes[index] = angle
            }
            if byte == .lineFeed || byte == 0x0D {
                isAtStart = true
            } else if isAtStart {
                isAtStart = Self.mayStandBeforeBlock(byte)
            }
        }
    }

    /// Blanks, and what markers of quotes and lists are made of.
    private static func mayStandBeforeBlock(_ byte: UInt8) -> Bool {
        byte.isBlank || byte.isDigit || ">*+-.)".utf8.contains(byte)
    }

    private func isCharacterData(_ index: Int) -> Bool {
        bytes.has("<![CDATA[", at: index - 2) || bytes.has("<![CDATA[", at: index - 8)
    }

    /// What libcmark gave back, as the file has it.
    func unmasked(_ text: [UInt8]) -> [UInt8] {
        text.map { $0 == bracket ? .openBracket : $0 == angle ? .openAngle : $0 }
    }

    /// Blanks out whole lines.
    mutating func hideLines(_ offsets: Range<Int>) {
        for index in offsets where bytes[index] != .lineFeed && bytes[index] != 0x0D { bytes[index] = .space }
    }

    /// Makes a word of a part of a line.
    mutating func hideText(_ offsets: Range<Int>) {
        for index in offsets { bytes[index] = UInt8(ascii: "x") }
    }

    /// Makes a list marker, four columns wide, of `[^name]:`.
    mutating func hideFootnoteMarker(_ offsets: Range<Int>) {
        hideText(offsets)
        for (distance, byte) in "+   ".utf8.enumerated() { bytes[offsets.lowerBound + distance] = byte }
    }
}
