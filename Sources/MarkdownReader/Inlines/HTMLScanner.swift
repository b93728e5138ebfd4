/// Finds where a piece of raw HTML ends.
struct HTMLScanner {
    /// The kinds whose end may be far away.
    enum Construct: Hashable {
        case comment, instruction, declaration, characterData
    }

    let bytes: [UInt8]

    /// The kind of construct that begins at `index` with `<!` or `<?`.
    func construct(at index: Int) -> Construct? {
        if bytes.has("<!--", at: index) { return .comment }
        if bytes.has("<?", at: index) { return .instruction }
        if bytes.has("<![CDATA[", at: index) { return .characterData }
        if bytes.has("<!", at: index), index + 2 < bytes.count, bytes[index + 2].isLetter { return .declaration }
        return nil
    }

    func end(of construct: Construct, at index: Int) -> Int? {
        switch construct {
        case .comment: commentEnd(at: index)
        case .instruction: bytes.firstIndex(of: "?>", from: index + 2).map { $0 + 2 }
        case .declaration: bytes.firstIndex(of: ">", from: index + 2).map { $0 + 1 }
        case .characterData: bytes.firstIndex(of: "]]>", from: index + 9).map { $0 + 3 }
        }
    }

    /// The text of a comment neither begins with `>` or `->` nor ends with `-`, nor holds `--`.
    private func commentEnd(at index: Int) -> Int? {
        let start = index + 4
        guard !bytes.has(">", at: start), !bytes.has("->", at: start),
            let dashes = bytes.firstIndex(of: "--", from: start), bytes.has("-->", at: dashes)
        else { return nil }
        return dashes + 3
    }

    /// The end of the opening or closing tag that begins at `index`.
    func tagEnd(at index: Int) -> Int? {
        var next = index + 1
        let isClosing = bytes.has("/", at: next)
        if isClosing { next += 1 }
        guard next < bytes.count, bytes[next].isLetter else { return nil }
        while next < bytes.count, bytes[next].isLetter || bytes[next].isDigit || bytes[next] == UInt8(ascii: "-") {
            next += 1
        }
        if !isClosing {
            while let end = attributeEnd(at: next) { next = end }
        }
        next = skipSpaces(next)
        if !isClosing, bytes.has("/", at: next) { next += 1 }
        return bytes.has(">", at: next) ? next + 1 : nil
    }

    private func skipSpaces(_ index: Int) -> Int {
        var next = index
        while next < bytes.count, bytes[next].isSpace { next += 1 }
        return next
    }

    /// White space, a name, and perhaps a value.
    private func attributeEnd(at index: Int) -> Int? {
        var next = skipSpaces(index)
        guard next > index, next < bytes.count, isNameStart(bytes[next]) else { return nil }
        while next < bytes.count, isNamePart(bytes[next]) { next += 1 }
        let equals = skipSpaces(next)
        guard bytes.has("=", at: equals) else { return next }
        return valueEnd(at: skipSpaces(equals + 1))
    }

    private func valueEnd(at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            return bytes[(index + 1)...].firstIndex(of: quote).map { $0 + 1 }
        }
        var next = index
        while next < bytes.count, !bytes[next].isSpace, !"\"'=<>`".utf8.contains(bytes[next]) { next += 1 }
        return next > index ? next : nil
    }

    private func isNameStart(_ byte: UInt8) -> Bool {
        byte.isLetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
    }

    private func isNamePart(_ byte: UInt8) -> Bool {
        isNameStart(byte) || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}
