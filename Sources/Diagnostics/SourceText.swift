/// One text that was read: a file, or a part of one with its own bytes (a cell without the prefix of its list).
public struct SourceText: Sendable {
    /// What diagnostics call it.
    public let name: String
    public let bytes: [UInt8]
    /// Where in its file each line of a fragment begins; nil for a text that is a whole file.
    public let lineOrigins: [SourcePosition]?
    /// The offset of each line's first byte; a line ends with LF, CRLF or CR.
    public let lineStarts: [Int32]

    /// A whole file.
    public init(name: String, bytes: [UInt8]) {
        self.init(name: name, bytes: bytes, lineOrigins: nil)
    }

    /// A part of a file, whose n-th line lies at `lineOrigins[n]` of the same source map.
    public init(name: String, fragment bytes: [UInt8], lineOrigins: [SourcePosition]) {
        self.init(name: name, bytes: bytes, lineOrigins: lineOrigins)
    }

    /// A text of which nobody is told a line.
    public init(name: String, unnumbered bytes: [UInt8]) {
        self.init(name: name, bytes: bytes, lineOrigins: nil, lineStarts: [0])
    }

    private init(name: String, bytes: [UInt8], lineOrigins: [SourcePosition]?) {
        self.init(name: name, bytes: bytes, lineOrigins: lineOrigins, lineStarts: SourceText.lineStarts(of: bytes))
    }

    private init(name: String, bytes: [UInt8], lineOrigins: [SourcePosition]?, lineStarts: [Int32]) {
        self.name = name
        self.bytes = bytes
        self.lineOrigins = lineOrigins
        self.lineStarts = lineStarts
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int32] {
        var starts: [Int32] = [0]
        let count = bytes.count
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < count {
                let byte = bytes[index]
                index += 1
                if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && (index == count || bytes[index] != 10))
                {
                    starts.append(Int32(index))
                }
            }
        }
        return starts
    }

    /// The number, from 0, of the line that holds `offset`.
    public func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The bytes of a line, without its line end.
    public func line(_ index: Int) -> ArraySlice<UInt8> {
        let start = Int(lineStarts[index])
        var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
        while end > start, bytes[end - 1] == 10 || bytes[end - 1] == 13 { end -= 1 }
        return bytes[start..<end]
    }
}
