import Diagnostics

/// The running text of one block: its lines without the prefixes of their containers, joined by line feeds,
/// and for each piece of it the offset in the file.
struct InlineSource {
    private(set) var bytes: [UInt8] = []
    /// Where a piece begins in `bytes`, and in the file; ascending in both.
    private var pieces: [(index: Int, offset: Int)] = []

    var isEmpty: Bool { bytes.isEmpty }

    /// Takes in bytes that lie in the file as they are.
    mutating func append(_ offsets: Range<Int>, of source: LectureSource) {
        if let last = pieces.last, last.offset + bytes.count - last.index == offsets.lowerBound {
        } else {
            pieces.append((bytes.count, offsets.lowerBound))
        }
        bytes += source.bytes[offsets]
    }

    /// Ends a line; `offset` is where the file's line end begins.
    mutating func appendLineFeed(at offset: Int) {
        pieces.append((bytes.count, offset))
        bytes.append(.lineFeed)
    }

    /// The same text without its first `count` bytes.
    func dropping(_ count: Int) -> InlineSource {
        part(count..<bytes.count)
    }

    func part(_ range: Range<Int>) -> InlineSource {
        var part = InlineSource()
        guard !range.isEmpty else { return part }
        part.bytes = Array(bytes[range])
        var piece = pieceIndex(of: range.lowerBound)
        part.pieces = [(0, offset(of: range.lowerBound))]
        piece += 1
        while piece < pieces.count, pieces[piece].index < range.upperBound {
            part.pieces.append((pieces[piece].index - range.lowerBound, pieces[piece].offset))
            piece += 1
        }
        return part
    }

    /// Where the byte at `index` lies in the file; the end of the text lies behind its last byte.
    func offset(of index: Int) -> Int {
        if index >= bytes.count, index > 0 { return offset(of: bytes.count - 1) + 1 }
        guard !pieces.isEmpty else { return 0 }
        let piece = pieces[pieceIndex(of: index)]
        return piece.offset + index - piece.index
    }

    /// What `range` covers in the file: it ends behind its last byte, not at the next line's first.
    func offsets(_ range: Range<Int>) -> Range<Int> {
        let lower = offset(of: range.lowerBound)
        return range.isEmpty ? lower..<lower : lower..<(offset(of: range.upperBound - 1) + 1)
    }

    /// The index of the byte that lies at `offset` in the file, or of the first one behind it.
    func index(ofOffset offset: Int) -> Int {
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].offset <= offset { low = middle } else { high = middle }
        }
        guard low < pieces.count else { return 0 }
        let end = low + 1 < pieces.count ? pieces[low + 1].index : bytes.count
        return max(pieces[low].index, min(end, pieces[low].index + offset - pieces[low].offset))
    }

    private func pieceIndex(of index: Int) -> Int {
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].index <= index { low = middle } else { high = middle }
        }
        return low
    }
}
