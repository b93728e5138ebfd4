/// Finds where the formulas of a text end, in time linear in its length.
///
/// A dollar opens before a non-space and closes behind a non-space that no digit follows; dollars inside braces that
/// the formula opened do not count, nor do those inside a code span. The first dollar that counts closes the formula or
/// shows that there is none: `$5 and $6, then $x$` has one formula. With `depth` counting braces from the left, it is
/// the first one that nowhere less deep text stands before.
struct FormulaFinder {
    private struct Event {
        var index: Int
        /// Braces open in front of it.
        var depth: Int
        var closes: Bool
    }

    private let bytes: [UInt8]
    private var ends: [Int: Int] = [:]
    /// The code spans that stand in the text if no formula takes their first backtick: start to end.
    private(set) var codeSpans: [Int: Int] = [:]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard bytes.contains(.dollar) else { return }
        pair(events())
    }

    /// The index of the dollar that closes the formula which the dollar at `index` opens.
    func end(ofFormulaAt index: Int) -> Int? { ends[index] }

    private mutating func events() -> [Event] {
        var events: [Event] = []
        var ticks = BacktickRuns(bytes)
        var depth = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case .backslash: index += 1
            case .backtick:
                index = skipCode(at: index, &ticks) - 1
            case .openBrace, .closeBrace:
                events.append(Event(index: index, depth: depth, closes: false))
                depth += byte == .openBrace ? 1 : -1
            case .dollar:
                events.append(Event(index: index, depth: depth, closes: canClose(index)))
            default: break
            }
            index += 1
        }
        return events
    }

    /// The index behind the code span at `index`, or behind its backticks if they open none.
    private mutating func skipCode(at index: Int, _ ticks: inout BacktickRuns) -> Int {
        var end = index
        while end < bytes.count, bytes[end] == .backtick { end += 1 }
        guard let partner = ticks.start(ofLength: end - index, from: end) else { return end }
        codeSpans[index] = partner + end - index
        return partner + end - index
    }

    private func canOpen(_ index: Int) -> Bool {
        index + 1 < bytes.count && !bytes[index + 1].isSpace && bytes[index + 1] != .dollar
    }

    private func canClose(_ index: Int) -> Bool {
        guard index > 0, !bytes[index - 1].isSpace, bytes[index - 1] != .dollar else { return false }
        return index + 1 >= bytes.count || !bytes[index + 1].isDigit
    }

    /// From the right: the dollars still in reach, the nearest last, none deeper than those behind it.
    private mutating func pair(_ events: [Event]) {
        var reachable: [Event] = []
        for event in events.reversed() {
            while let last = reachable.last, last.depth > event.depth { reachable.removeLast() }
            guard bytes[event.index] == .dollar else { continue }
            if canOpen(event.index), let partner = reachable.last, partner.closes {
                ends[event.index] = partner.index
            }
            reachable.append(event)
        }
    }
}
