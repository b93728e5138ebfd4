/// Everything that was read in one run, in one space of positions.
///
///     offset  0 ........ 1200 | 1201 ........ 1290 | 1291 ...
///             03-backprop.md  | its first cell     | a library declaration
///
/// One more position than bytes belongs to each text, so that its end has a place too.
public final class SourceMap {
    private var texts: [SourceText] = []
    private var bases: [Int32] = []
    private var next: Int32 = 0

    public init() {}

    /// Whether nothing was read yet, so that no position means anything.
    public var isEmpty: Bool { texts.isEmpty }

    /// Takes in a text and returns the position of its first byte.
    public func add(_ text: SourceText) -> SourcePosition {
        texts.append(text)
        bases.append(next)
        defer { next += Int32(text.bytes.count) + 1 }
        return SourcePosition(offset: next)
    }

    /// The text that holds `position`, and the offset in it.
    public func text(at position: SourcePosition) -> (text: SourceText, offset: Int) {
        var low = 0
        var high = bases.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if bases[middle] <= position.offset { low = middle } else { high = middle }
        }
        return (texts[low], Int(position.offset - bases[low]))
    }

    /// The same place in the file that a fragment was cut from; a place in a file is itself.
    public func filePosition(of position: SourcePosition) -> SourcePosition {
        let (text, offset) = text(at: position)
        guard let origins = text.lineOrigins, !origins.isEmpty else { return position }
        let line = min(text.lineIndex(of: offset), origins.count - 1)
        return filePosition(of: origins[line].advanced(by: offset - Int(text.lineStarts[line])))
    }

    /// File, line and column of `position`, in the file that a person edits.
    public func location(of position: SourcePosition) -> SourceLocation {
        let (text, offset) = text(at: filePosition(of: position))
        let line = text.lineIndex(of: offset)
        return SourceLocation(file: text.name, line: line + 1, column: offset - Int(text.lineStarts[line]) + 1)
    }

    /// The whole line, in the file that a person edits, that holds `position`.
    public func line(at position: SourcePosition) -> String {
        let (text, offset) = text(at: filePosition(of: position))
        return String(decoding: text.line(text.lineIndex(of: offset)), as: UTF8.self)
    }

    /// The text of `range`, as its own text (the cell, not the file) has it.
    public func string(in range: SourceRange) -> String {
        let (text, offset) = text(at: range.lower)
        let end = min(text.bytes.count, offset + range.length)
        return String(decoding: text.bytes[min(offset, end)..<end], as: UTF8.self)
    }
}
