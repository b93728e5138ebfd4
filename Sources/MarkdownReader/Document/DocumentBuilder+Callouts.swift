import Diagnostics
import LectureModel

extension DocumentBuilder {
    /// A quote, or the callout that it is.
    mutating func quote(_ raw: RawBlock, _ range: SourceRange) -> Block {
        guard isFull, let first = raw.children.first, let head = CalloutHead(first, state) else {
            return .quote(Quote(blocks: build(raw.children), range: range))
        }
        guard let kind = Callout.Kind(rawValue: head.word.lowercased()) else {
            reportUnknown(head)
            return .quote(Quote(blocks: build(raw.children), range: range))
        }
        let hasAnswer = kind == .predict || kind == .explain || kind == .recall
        let (body, answer) = hasAnswer ? split(raw.children) : (raw.children, nil)
        var blocks: [Block] = []
        appendText(head.body, to: &blocks)
        blocks += build(Array(body.dropFirst()))
        return .callout(
            Callout(
                kind: kind, title: head.title(state), body: blocks, answer: answer.map { build($0) },
                citation: head.citation, range: range))
    }

    private func reportUnknown(_ head: CalloutHead) {
        let kinds = Callout.Kind.allCases.map { $0.rawValue.uppercased() }
        let nearest = state.nearest(head.word.uppercased(), among: kinds)
        state.report(.warning, DocumentMessages.unknownCallout(head.word, nearest: nearest), at: head.range)
    }

    /// The blocks before and behind the first rule; text that the rule underlines is no heading here.
    private func split(_ children: [RawBlock]) -> ([RawBlock], [RawBlock]?) {
        for (index, child) in children.enumerated() {
            if child.kind == .thematicBreak {
                return (Array(children[..<index]), Array(children[(index + 1)...]))
            }
            if isUnderlinedByRule(child) {
                child.kind = .paragraph
                return (Array(children[...index]), Array(children[(index + 1)...]))
            }
        }
        return (children, nil)
    }

    private func isUnderlinedByRule(_ block: RawBlock) -> Bool {
        guard block.kind == .heading(level: 2), block.lastLine > block.firstLine else { return false }
        let dashes = state.source.bytes[state.source.line(block.lastLine)].filter { $0 == UInt8(ascii: "-") }
        return dashes.count >= 3
    }
}
