extension StandardLibrary {
    /// Looking for one text in another, with options.
    static let textSearches = BuiltinTopic(
        "Searching texts",
        types: [
            BuiltinType(
                "_CompareOptions", "struct _CompareOptions: OptionSet", .declared,
                members: [
                    Builtin("RawValue", "typealias RawValue = Int", .declared),
                    Builtin("rawValue", "let rawValue: Int", .declared),
                    Builtin("ArrayLiteralElement", "typealias ArrayLiteralElement = Self", .declared),
                    Builtin("Element", "typealias Element = Self", .declared),
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
                        "numeric", "static var numeric: _CompareOptions",
                        .source("return _CompareOptions(rawValue: 64)"), "Numbers in texts by their size."),
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
            "compare", "func compare(_ other: String, options: _CompareOptions) -> ComparisonResult",
            .source(
                """
                let ignoresCase = options.contains(.caseInsensitive)
                let one = ignoresCase ? lowercased() : _string
                let two = ignoresCase ? other.lowercased() : other
                return options.contains(.numeric) ? one._comparedByNumbers(two) : one.compare(two)
                """), "How the text stands to another: .caseInsensitive, .numeric."),
        Builtin(
            "commonPrefix", "func commonPrefix(with other: String, options: _CompareOptions = []) -> String",
            .source(
                """
                let ignoresCase = options.contains(.caseInsensitive)
                var result = ""
                for (one, two) in zip(self, other) {
                    if ignoresCase ? one.lowercased() != two.lowercased() : one != two { break }
                    result.append(one)
                }
                return result
                """), "What both texts begin with."),
        Builtin(
            "range",
            "func range(of other: String, options: _CompareOptions = [], range: Range<_StringIndex>? = nil) -> Range<_StringIndex>?",
            .source(
                """
                let shift = _startOffset
                guard let found = _searches(other, options, range, onlyFirst: true).first else { return nil }
                return _StringIndex(_offset: shift + found.lowerBound)..<_StringIndex(_offset: shift + found.upperBound)
                """), "Where another text is first found: .caseInsensitive, .backwards, .anchored."),
        Builtin(
            "replacingOccurrences",
            "func replacingOccurrences(of target: String, with replacement: String, options: _CompareOptions, range: Range<_StringIndex>? = nil) -> String",
            .source(
                """
                let text = _string
                var result = ""
                var end = 0
                for found in _searches(target, options, range, onlyFirst: false) {
                    result += String(text._slice(end, found.lowerBound)) + replacement
                    end = found.upperBound
                }
                return result + String(text._slice(end, text._utf8Count))
                """), "The text with every occurrence of another replaced."),
        Builtin(
            "_searches",
            "func _searches(_ other: String, _ options: _CompareOptions, _ range: Range<_StringIndex>?, onlyFirst: Bool) -> [Range<Int>]",
            .source(
                """
                let text = _string
                let low = range.map { $0.lowerBound._offset - _startOffset } ?? 0
                let high = range.map { $0.upperBound._offset - _startOffset } ?? text._utf8Count
                let ignoresCase = options.contains(.caseInsensitive)
                let isBackwards = options.contains(.backwards)
                let wanted = other.map { ignoresCase ? $0.lowercased() : String($0) }
                if wanted.isEmpty { return [] }
                var offsets = [low]
                var characters: [String] = []
                for character in text._slice(low, high) {
                    let plain = String(character)
                    offsets.append(offsets[offsets.count - 1] + plain._utf8Count)
                    characters.append(ignoresCase ? plain.lowercased() : plain)
                }
                let last = characters.count - wanted.count
                var found: [Range<Int>] = []
                var start = isBackwards ? last : 0
                while start >= 0 && start <= last {
                    var length = 0
                    while length < wanted.count, characters[start + length] == wanted[length] { length += 1 }
                    let isFound = length == wanted.count
                    if isFound { found.append(offsets[start]..<offsets[start + length]) }
                    if options.contains(.anchored) || isFound && onlyFirst { break }
                    let step = isFound ? length : 1
                    start += isBackwards ? -step : step
                }
                if isBackwards { found.reverse() }
                return found
                """)),
    ]
}
