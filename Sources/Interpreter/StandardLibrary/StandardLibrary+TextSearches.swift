extension StandardLibrary {
    /// Looking for one text in another, with options.
    static let textSearches = BuiltinTopic(
        "Searching texts",
        types: [
            BuiltinType(
                "_CompareOptions", "struct _CompareOptions: OptionSet", .declared,
                members: [
                    Builtin("rawValue", "let rawValue: Int", .declared),
                    Builtin("init", "init(rawValue: Int)", .source("self.rawValue = rawValue")),
                    Builtin(
                        "caseInsensitive", "static var caseInsensitive: _CompareOptions",
                        .source("return _CompareOptions(rawValue: 1)"), "Capital letters are as good as small ones."),
                    Builtin(
                        "literal", "static var literal: _CompareOptions", .source("return _CompareOptions(rawValue: 2)")
                    ),
                    Builtin(
                        "backwards", "static var backwards: _CompareOptions",
                        .source("return _CompareOptions(rawValue: 4)"), "From the end."),
                    Builtin(
                        "anchored", "static var anchored: _CompareOptions",
                        .source("return _CompareOptions(rawValue: 8)"), "At the beginning, or the end, alone."),
                ])
        ],
        [
            BuiltinExtension(
                "String", [Builtin("CompareOptions", "typealias CompareOptions = _CompareOptions", .declared)]),
            BuiltinExtension("StringProtocol", rows),
        ])

    private static let rows: [Builtin] = [
        Builtin(
            "range",
            "func range(of other: String, options: _CompareOptions, range: Range<_StringIndex>? = nil) -> Range<_StringIndex>?",
            .source(
                """
                let text = _string
                let shift = _startOffset
                let low = (range?.lowerBound._offset ?? shift) - shift
                let high = (range?.upperBound._offset ?? shift + text._utf8Count) - shift
                guard let found = text._search(other, options, low, high) else { return nil }
                return _StringIndex(_offset: shift + found.lowerBound)..<_StringIndex(_offset: shift + found.upperBound)
                """), "Where another text is first found: .caseInsensitive, .backwards, .anchored."),
        Builtin(
            "replacingOccurrences",
            "func replacingOccurrences(of target: String, with replacement: String, options: _CompareOptions, range: Range<_StringIndex>? = nil) -> String",
            .source(
                """
                let text = _string
                let shift = _startOffset
                var low = (range?.lowerBound._offset ?? shift) - shift
                var high = (range?.upperBound._offset ?? shift + text._utf8Count) - shift
                var front = String(text._slice(0, low))
                var back = String(text._slice(high, text._utf8Count))
                let isOnce = options.contains(.anchored)
                while let found = text._search(target, options, low, high) {
                    if options.contains(.backwards) {
                        back = replacement + String(text._slice(found.upperBound, high)) + back
                        high = found.lowerBound
                    } else {
                        front += String(text._slice(low, found.lowerBound)) + replacement
                        low = found.upperBound
                    }
                    if isOnce { break }
                }
                return front + String(text._slice(low, high)) + back
                """), "The text with every occurrence of another replaced."),
        Builtin(
            "_search",
            "func _search(_ other: String, _ options: _CompareOptions, _ low: Int, _ high: Int) -> Range<Int>?",
            .source(
                """
                let text = _string
                let ignoresCase = options.contains(.caseInsensitive)
                let wanted = other.map { ignoresCase ? $0.lowercased() : String($0) }
                if wanted.isEmpty { return nil }
                var offsets = [low]
                var characters: [String] = []
                for character in text._slice(low, high) {
                    let plain = String(character)
                    offsets.append(offsets[offsets.count - 1] + plain._utf8Count)
                    characters.append(ignoresCase ? plain.lowercased() : plain)
                }
                let last = characters.count - wanted.count
                if last < 0 { return nil }
                var starts = Array(0...last)
                if options.contains(.backwards) { starts.reverse() }
                if options.contains(.anchored) { starts = [starts[0]] }
                for start in starts {
                    var length = 0
                    while length < wanted.count, characters[start + length] == wanted[length] { length += 1 }
                    if length == wanted.count { return offsets[start]..<offsets[start + length] }
                }
                return nil
                """)),
    ]
}
