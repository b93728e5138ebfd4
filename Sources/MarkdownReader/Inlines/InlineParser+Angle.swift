import Diagnostics
import LectureModel

extension InlineParser {
    /// An address in angle brackets, raw HTML, or a plain `<`.
    mutating func parseAngle() {
        let addresses = AutolinkScanner(bytes: bytes)
        if let end = addresses.addressEnd(at: index) {
            appendAutolink(to: end, prefix: "")
        } else if let end = addresses.mailEnd(at: index) {
            appendAutolink(to: end, prefix: "mailto:")
        } else if let end = htmlEnd() {
            parseHTML(to: end)
        } else {
            takeText(1)
        }
    }

    private mutating func appendAutolink(to end: Int, prefix: String) {
        let inside = index + 1..<end
        let text = string(inside)
        let link = Link(
            destination: prefix + text, title: nil, children: [.text(text, sourceRange(inside))],
            range: sourceRange(index..<end + 1))
        append(.link(link), index..<end + 1)
    }

    private mutating func htmlEnd() -> Int? {
        let scanner = HTMLScanner(bytes: bytes)
        guard let construct = scanner.construct(at: index) else { return scanner.tagEnd(at: index) }
        guard !endless.contains(construct) else { return nil }
        if let end = scanner.end(of: construct, at: index) { return end }
        // A comment may also fail for what is in it, and a later one may not.
        if construct != .comment || bytes.firstIndex(of: "--", from: index + 4) == nil { endless.insert(construct) }
        return nil
    }

    private mutating func parseHTML(to end: Int) {
        let range = index..<end
        let isComment = isFull && bytes.has("<!--", at: index)
        if !isComment {
            append(.html(string(range), sourceRange(range)), range)
        } else if !parseCheckedNumber(range) {
            index = end
        }
    }
}
