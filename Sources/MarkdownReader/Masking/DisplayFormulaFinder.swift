import Diagnostics

/// Looks for `$$ … $$` in the running text of a first reading, before blocks are settled.
struct DisplayFormulaFinder {
    let state: ReaderState
    private(set) var found: [(opener: Int, end: Int, containers: [RawBlock])] = []
    /// Behind the last formula that was found.
    private var next = 0

    init(_ state: ReaderState) {
        self.state = state
    }

    mutating func search(_ content: InlineSource, in containers: [RawBlock], isHeading: Bool) {
        let bytes = content.bytes
        guard bytes.contains(.dollar) else { return }
        let formulas = FormulaFinder(bytes)
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case .backslash: index += 2
            case .backtick:
                index = formulas.codeSpans[index] ?? behindBackticks(index, bytes)
            case .dollar:
                index = search(at: index, content, formulas, containers, isHeading)
            default: index += 1
            }
        }
    }

    private func behindBackticks(_ index: Int, _ bytes: [UInt8]) -> Int {
        var end = index
        while end < bytes.count, bytes[end] == .backtick { end += 1 }
        return end
    }

    private mutating func search(
        at index: Int, _ content: InlineSource, _ formulas: FormulaFinder, _ containers: [RawBlock], _ isHeading: Bool
    ) -> Int {
        guard content.bytes.has("$$", at: index) else { return (formulas.end(ofFormulaAt: index) ?? index) + 1 }
        let opener = content.offset(of: index)
        guard opener >= next else { return index + 2 }
        guard let end = partner(of: opener, onOneLine: isHeading) else { return index + 2 }
        next = end
        found.append((opener, end, containers))
        let last = content.index(ofOffset: end - 1)
        return max(index + 2, last + 1)
    }

    /// The offset behind the `$$` that closes the one at `opener`.
    private func partner(of opener: Int, onOneLine: Bool) -> Int? {
        let bytes = state.source.bytes
        var index = opener + 2
        // On one line a percent sign is more likely a slip than a comment.
        let isOpenLine = index >= bytes.count || restOfLineIsBlank(index)
        while index < bytes.count {
            switch bytes[index] {
            case .backslash: index += 2
            case UInt8(ascii: "%") where isOpenLine: index = lineEnd(index)
            case .dollar where bytes.has("$$", at: index): return index + 2
            case .lineFeed, 0x0D:
                index = behindLineEnd(index)
                if onOneLine || isBlankLine(index) { return reportUnclosed(opener, isBlank: index < bytes.count) }
            default: index += 1
            }
        }
        return reportUnclosed(opener, isBlank: false)
    }

    private func reportUnclosed(_ opener: Int, isBlank: Bool) -> Int? {
        state.report(
            .error, isBlank ? DocumentMessages.blankLineInFormula : DocumentMessages.unclosedFormula,
            at: state.source.range(opener..<opener + 2))
        return nil
    }

    private func lineEnd(_ index: Int) -> Int {
        state.source.line(state.source.text.lineIndex(of: index)).upperBound
    }

    private func behindLineEnd(_ index: Int) -> Int {
        let bytes = state.source.bytes
        return bytes.has("\r\n", at: index) ? index + 2 : index + 1
    }

    private func restOfLineIsBlank(_ index: Int) -> Bool {
        state.source.bytes[index..<max(index, lineEnd(index))].allSatisfy(\.isBlank)
    }

    /// Whether nothing but marks of quotes stands on the line that begins at `index`.
    private func isBlankLine(_ index: Int) -> Bool {
        guard index < state.source.bytes.count else { return true }
        return state.source.bytes[index..<max(index, lineEnd(index))].allSatisfy { $0.isBlank || $0 == .closeAngle }
    }
}
