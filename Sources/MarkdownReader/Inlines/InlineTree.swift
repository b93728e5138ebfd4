import Diagnostics
import LectureModel

/// Folds the flat list of items into a tree.
struct InlineTree {
    /// Markup nested deeper is dropped, its text stays: walks over the tree may recurse.
    static let deepestNesting = 100

    let content: InlineSource
    let state: ReaderState

    /// What stands inside one marker, the text at its end not yet made a node.
    private struct Frame {
        /// Where its opening marker begins.
        var start: Int
        var children: [Inline] = []
        var text: [UInt8] = []
        var textOffsets = 0..<0
    }

    private struct Frames {
        var open = [Frame(start: 0)]
        /// Frames beyond the limit are only counted; what is in them goes to the last real one.
        var surplus = 0
    }

    func fold(_ items: [InlineItem]) -> [Inline] {
        var frames = Frames()
        for item in items {
            switch item.kind {
            case .text(let bytes): append(bytes, item.range, to: &frames)
            case .leaf(let leaf): append(leaf, to: &frames)
            case .linkStart: open(item.range.lowerBound, &frames)
            case .linkEnd(let target): close(item.range.upperBound, &frames) { link(target, $0, $1) }
            case .delimiters: foldDelimiters(item, &frames)
            }
        }
        flushText(&frames)
        return frames.open[0].children
    }

    private func foldDelimiters(_ item: InlineItem, _ frames: inout Frames) {
        var place = item.range.lowerBound
        for width in item.closes {
            place += width
            close(place, &frames) { width == 2 ? .strong($0, $1) : .emphasis($0, $1) }
        }
        let literal = place..<item.range.upperBound - item.opens.reduce(0, +)
        append(Array(content.bytes[literal]), literal, to: &frames)
        place = literal.upperBound
        for width in item.opens.reversed() {
            open(place, &frames)
            place += width
        }
    }

    private func open(_ start: Int, _ frames: inout Frames) {
        flushText(&frames)
        if frames.open.count > Self.deepestNesting {
            frames.surplus += 1
        } else {
            frames.open.append(Frame(start: start))
        }
    }

    private func close(_ end: Int, _ frames: inout Frames, _ wrap: ([Inline], SourceRange) -> Inline) {
        flushText(&frames)
        if frames.surplus > 0 {
            frames.surplus -= 1
        } else {
            let frame = frames.open.removeLast()
            append(wrap(frame.children, range(frame.start..<end)), to: &frames)
        }
    }

    private func link(_ target: InlineItem.LinkTarget, _ children: [Inline], _ range: SourceRange) -> Inline {
        guard target.isImage else {
            return .link(
                Link(destination: target.destination, title: target.title, children: children, range: range))
        }
        return .image(
            Image(
                source: target.destination, title: target.title, alternative: children, label: target.label,
                range: range))
    }

    private func append(_ inline: Inline, to frames: inout Frames) {
        flushText(&frames)
        frames.open[frames.open.count - 1].children.append(inline)
    }

    /// Texts that follow each other in the file are one.
    private func append(_ bytes: [UInt8], _ place: Range<Int>, to frames: inout Frames) {
        guard !place.isEmpty else { return }
        let last = frames.open.count - 1
        let offsets = content.offsets(place)
        if !frames.open[last].text.isEmpty, frames.open[last].textOffsets.upperBound != offsets.lowerBound {
            flushText(&frames)
        }
        if frames.open[last].text.isEmpty { frames.open[last].textOffsets = offsets }
        frames.open[last].text += bytes
        frames.open[last].textOffsets = frames.open[last].textOffsets.lowerBound..<offsets.upperBound
    }

    private func flushText(_ frames: inout Frames) {
        let last = frames.open.count - 1
        guard !frames.open[last].text.isEmpty else { return }
        let text = String(decoding: frames.open[last].text, as: UTF8.self)
        frames.open[last].text = []
        frames.open[last].children.append(.text(text, state.source.range(frames.open[last].textOffsets)))
    }

    private func range(_ place: Range<Int>) -> SourceRange {
        state.source.range(content.offsets(place))
    }
}
