import LectureModel

extension InlineParser {
    mutating func openBracket(isImage: Bool) {
        let start = index
        takeText(isImage ? 2 : 1)
        brackets.push(
            BracketStack.Bracket(
                item: items.count - 1, textStart: index, isImage: isImage, delimiterBottom: delimiters.last))
        precondition(index > start)
    }

    mutating func parseCloseBracket() {
        guard let opener = brackets.last else { return takeText(1) }
        guard brackets.isActive, var target = linkTarget(behind: opener) else {
            brackets.pop()
            return takeText(1)
        }
        let close = index
        index = target.end
        if isFull, opener.isImage, let label = attributeLabel(at: index) {
            target.link.label = label.name
            index = label.end
        }
        pairDelimiters(above: opener.delimiterBottom)
        items[opener.item].kind = .linkStart
        items.append(InlineItem(kind: .linkEnd(target.link), range: close..<index))
        brackets.pop()
        if !opener.isImage { brackets.forbidLinks() }
    }

    private typealias Target = (link: InlineItem.LinkTarget, end: Int)

    private func linkTarget(behind opener: BracketStack.Bracket) -> Target? {
        directTarget(opener) ?? referenceTarget(opener)
    }

    /// `(destination "title")`.
    private func directTarget(_ opener: BracketStack.Bracket) -> Target? {
        var scanner = LinkScanner(bytes: bytes, index: index + 1)
        guard scanner.byte == UInt8(ascii: "(") else { return nil }
        scanner.index += 1
        scanner.skipSpacesAndLineFeed()
        guard let destination = scanner.destination() else { return nil }
        let behind = scanner.index
        scanner.skipSpacesAndLineFeed()
        var title: String?
        if scanner.index > behind, scanner.byte != UInt8(ascii: ")") {
            title = scanner.title()
            scanner.skipSpacesAndLineFeed()
        }
        guard scanner.byte == UInt8(ascii: ")") else { return nil }
        let link = InlineItem.LinkTarget(destination: destination, title: title, isImage: opener.isImage)
        return (link, scanner.index + 1)
    }

    /// `[label]`, `[]` or nothing: the label is the text then.
    private func referenceTarget(_ opener: BracketStack.Bracket) -> Target? {
        var scanner = LinkScanner(bytes: bytes, index: index + 1)
        var label: Range<Int>?
        if scanner.byte == .openBracket, let explicit = scanner.label(), !explicit.isEmpty {
            label = explicit
        } else if !opener.hasInner {
            label = opener.textStart..<index
        }
        guard let label, let definition = state.definitions.definition(of: bytes[label]) else { return nil }
        let link = InlineItem.LinkTarget(
            destination: definition.destination, title: definition.title, isImage: opener.isImage)
        return (link, scanner.index)
    }
}
