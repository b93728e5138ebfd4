import Diagnostics

/// Reads the option lines at the head of a cell's code.
struct OptionReader {
    let state: ReaderState
    /// The offsets in the file of the lines of the fence.
    let lines: [Range<Int>]

    /// The options, and how many lines they take.
    func read() -> (options: [OptionLine], count: Int) {
        var options: [OptionLine] = []
        var count = 0
        for (index, line) in lines.enumerated() {
            if state.source.isBlankRange(line) { continue }
            guard state.source.bytes.has("//|", at: line.lowerBound) else { break }
            if let option = option(line) { options.append(option) }
            count = index + 1
        }
        warn(from: count)
        return (options, count)
    }

    /// Option lines behind code are comments; so are indented ones.
    private func warn(from first: Int) {
        var isCodeSeen = false
        for line in lines.dropFirst(first) {
            let text = state.source.bytes.trimmed(line)
            guard !text.isEmpty else { continue }
            if state.source.bytes.has("//|", at: text.lowerBound) {
                let message = isCodeSeen ? CellMessages.lateOption : CellMessages.indentedOption
                state.report(.warning, message, at: state.source.range(text))
            } else {
                isCodeSeen = true
            }
        }
    }

    private func option(_ line: Range<Int>) -> OptionLine? {
        let bytes = state.source.bytes
        let rest = line.lowerBound + 3..<line.upperBound
        guard let colon = bytes[rest].firstIndex(of: UInt8(ascii: ":")) else {
            if !bytes.trimmed(rest).isEmpty {
                state.report(.error, CellMessages.noColon, at: state.source.range(bytes.trimmed(rest)))
            }
            return nil
        }
        let key = bytes.trimmed(rest.lowerBound..<colon)
        let raw = bytes.trimmed(colon + 1..<rest.upperBound)
        guard let scalar = QuotedScalar(raw, in: state.source) else {
            state.report(.error, CellMessages.unclosedQuote, at: state.source.range(raw))
            return nil
        }
        return OptionLine(
            key: state.source.string(key), keyOffsets: key, value: scalar.content, valueOffsets: raw)
    }
}

extension LectureSource {
    func isBlankRange(_ offsets: Range<Int>) -> Bool { bytes[offsets].allSatisfy(\.isBlank) }
}
