extension InlineParser {
    mutating func parseDelimiters(_ byte: UInt8) {
        let start = index
        while index < bytes.count, bytes[index] == byte { index += 1 }
        // A formula is a word, though dollars are punctuation: `**$n$**th`.
        let before = isBehindFormula(start) ? .other : Flank(scalarBefore: start, in: bytes)
        let after = formulas.end(ofFormulaAt: index) != nil ? .other : Flank(scalarAt: index, in: bytes)
        let isLeft = after != .space && (after != .punctuation || before != .other)
        let isRight = before != .space && (before != .punctuation || after != .other)
        let isStar = byte == UInt8(ascii: "*")
        let canOpen = isLeft && (isStar || !isRight || before == .punctuation)
        let canClose = isRight && (isStar || !isLeft || after == .punctuation)
        items.append(InlineItem(kind: .delimiters, range: start..<index))
        guard canOpen || canClose else { return }
        delimiters.push(
            item: items.count - 1, byte: byte, length: index - start, canOpen: canOpen, canClose: canClose)
    }

    private func isBehindFormula(_ start: Int) -> Bool {
        guard let last = items.last, last.range.upperBound == start, case .leaf(.formula) = last.kind else {
            return false
        }
        return true
    }

    /// Pairs the runs above `bottom` and empties the stack down to it.
    mutating func pairDelimiters(above bottom: Int) {
        // For each kind of closing run: below this nothing can open it.
        var floors = [Int](repeating: bottom, count: 12)
        var closer = delimiters.first(above: bottom)
        while closer >= 0 {
            let run = delimiters[closer]
            guard run.canClose else {
                closer = run.next
                continue
            }
            let kind = (run.byte == UInt8(ascii: "*") ? 6 : 0) + (run.canOpen ? 3 : 0) + run.length % 3
            if let opener = opener(of: closer, above: floors[kind]) {
                closer = pair(opener, closer)
            } else {
                floors[kind] = run.previous
                if !run.canOpen { delimiters.remove(closer) }
                closer = run.next
            }
        }
        delimiters.removeAll(above: bottom)
    }

    private func opener(of closer: Int, above floor: Int) -> Int? {
        let run = delimiters[closer]
        var index = run.previous
        while index > floor {
            let candidate = delimiters[index]
            if candidate.canOpen, candidate.byte == run.byte {
                let mixes = run.canOpen || candidate.canClose
                let isThird = (run.length + candidate.length) % 3 == 0 && run.length % 3 != 0
                if !mixes || !isThird { return index }
            }
            index = candidate.previous
        }
        return nil
    }

    /// Marks the innermost pair of two runs and returns where to look for the next closing run.
    private mutating func pair(_ opener: Int, _ closer: Int) -> Int {
        let width = delimiters[opener].left >= 2 && delimiters[closer].left >= 2 ? 2 : 1
        delimiters[opener].left -= width
        delimiters[closer].left -= width
        items[delimiters[opener].item].opens.append(width)
        items[delimiters[closer].item].closes.append(width)
        delimiters.removeBetween(opener, closer)
        if delimiters[opener].left == 0 { delimiters.remove(opener) }
        guard delimiters[closer].left == 0 else { return closer }
        let next = delimiters[closer].next
        delimiters.remove(closer)
        return next
    }
}
