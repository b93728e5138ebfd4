/// The link reference definitions of a document; of several with one label the first counts.
struct ReferenceDefinitions {
    private var definitions: [String: ReferenceDefinition] = [:]

    /// Takes the definitions off the front of a paragraph's text and returns how many bytes they are.
    mutating func take(from content: InlineSource) -> Int {
        var scanner = LinkScanner(bytes: content.bytes, index: 0)
        var taken = 0
        while scanner.byte == .openBracket, let (label, definition) = Self.definition(&scanner) {
            if definitions[label] == nil { definitions[label] = definition }
            taken = scanner.index
            scanner.skipBlanks()
        }
        return taken
    }

    func definition(of label: ArraySlice<UInt8>) -> ReferenceDefinition? {
        guard !definitions.isEmpty, label.count <= LinkScanner.longestLabel else { return nil }
        return definitions[Self.key(of: label)]
    }

    private static func definition(_ scanner: inout LinkScanner) -> (String, ReferenceDefinition)? {
        guard let label = scanner.label() else { return nil }
        let key = key(of: scanner.bytes[label])
        guard !key.isEmpty, scanner.byte == UInt8(ascii: ":") else { return nil }
        scanner.index += 1
        scanner.skipSpacesAndLineFeed()
        guard let destination = scanner.destination() else { return nil }
        let behindDestination = scanner.index
        scanner.skipSpacesAndLineFeed()
        var title = scanner.index > behindDestination ? scanner.title() : nil
        if title == nil || !scanner.skipToLineEnd() {
            title = nil
            scanner.index = behindDestination
            guard scanner.skipToLineEnd() else { return nil }
        }
        return (key, ReferenceDefinition(destination: destination, title: title))
    }

    /// Labels are equal without regard to case and to the amount of white space.
    private static func key(of label: ArraySlice<UInt8>) -> String {
        var words: [UInt8] = []
        var isBetween = false
        for byte in label {
            if byte.isSpace {
                isBetween = !words.isEmpty
            } else {
                if isBetween { words.append(.space) }
                isBetween = false
                words.append(byte)
            }
        }
        // Up and down once more folds what has no single counterpart: ẞ, ß and SS.
        return String(decoding: words, as: UTF8.self).lowercased().uppercased().lowercased()
    }
}
