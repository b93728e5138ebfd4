extension StandardLibrary {
    /// The members of texts that plain files do not see without the import.
    static let foundationMembers: Set<String> = [
        "components", "trimmingCharacters", "replacingOccurrences", "padding", "capitalized", "range", "compare",
        "caseInsensitiveCompare", "localizedCaseInsensitiveCompare", "localizedCaseInsensitiveContains",
        "localizedLowercase", "localizedUppercase", "localizedStandardCompare", "localizedCapitalized",
        "rangeOfCharacter", "replacingCharacters", "localizedCompare", "localizedStandardContains", "commonPrefix",
        "substring",
    ]

    /// What `import Foundation` brings for texts and errors.
    static let foundation = BuiltinTopic(
        "Foundation",
        types: [
            BuiltinType(
                "LocalizedError", "protocol LocalizedError: Error", .declared, "An error that describes itself.",
                members: [
                    Builtin("errorDescription", "var errorDescription: String? { get }", .declared),
                    Builtin("failureReason", "var failureReason: String? { get }", .declared),
                    Builtin("recoverySuggestion", "var recoverySuggestion: String? { get }", .declared),
                ]),
            BuiltinType(
                "CharacterSet", "struct CharacterSet", .declared, "Characters that have something in common.",
                members: [
                    Builtin("_contains", "let _contains: (Character) -> Bool", .declared),
                    Builtin(
                        "init", "init(charactersIn text: String)", .source("_contains = { text.contains($0) }"),
                        "The characters of a text."),
                    Builtin(
                        "init", "init(_with test: @escaping (Character) -> Bool)", .source("_contains = test")),
                    Builtin(
                        "whitespaces", "static var whitespaces: CharacterSet",
                        .source("return CharacterSet(_with: { $0.isWhitespace && !$0.isNewline })"),
                        "Spaces and tabs."),
                    Builtin(
                        "whitespacesAndNewlines", "static var whitespacesAndNewlines: CharacterSet",
                        .source("return CharacterSet(_with: { $0.isWhitespace })"), "Spaces, tabs, ends of lines."),
                    Builtin(
                        "newlines", "static var newlines: CharacterSet",
                        .source("return CharacterSet(_with: { $0.isNewline })"), "Ends of lines."),
                    Builtin(
                        "letters", "static var letters: CharacterSet",
                        .source("return CharacterSet(_with: { $0.isLetter })"), "Letters."),
                    Builtin(
                        "decimalDigits", "static var decimalDigits: CharacterSet",
                        .source("return CharacterSet(_with: { $0.isNumber })"), "Digits."),
                    Builtin(
                        "alphanumerics", "static var alphanumerics: CharacterSet",
                        .source("return CharacterSet(_with: { $0.isLetter || $0.isNumber })"), "Letters and digits."),
                    Builtin(
                        "punctuationCharacters", "static var punctuationCharacters: CharacterSet",
                        .source("return CharacterSet(_with: { $0.isPunctuation })"), "Points, commas and the like."),
                    Builtin(
                        "uppercaseLetters", "static var uppercaseLetters: CharacterSet",
                        .source("return CharacterSet(_with: { $0.isUppercase })"), "Capital letters."),
                    Builtin(
                        "lowercaseLetters", "static var lowercaseLetters: CharacterSet",
                        .source("return CharacterSet(_with: { $0.isLowercase })"), "Small letters."),
                    Builtin(
                        "inverted", "var inverted: CharacterSet",
                        .source("let test = _contains\nreturn CharacterSet(_with: { !test($0) })"),
                        "All other characters."),
                    Builtin(
                        "union", "func union(_ other: CharacterSet) -> CharacterSet",
                        .source(
                            "let one = _contains\nlet two = other._contains\nreturn CharacterSet(_with: { one($0) || two($0) })"
                        ), "The characters of both."),
                    Builtin(
                        "contains", "func contains(_ scalar: UnicodeScalar) -> Bool",
                        .source("return _contains(Character(scalar))"), "Whether a code point is among them."),
                ]),
            BuiltinType(
                "_StringEncoding", "enum _StringEncoding: Hashable", .declared,
                members: [Builtin("utf8", "case utf8", .declared), Builtin("ascii", "case ascii", .declared)]),
            BuiltinType(
                "ComparisonResult", "enum ComparisonResult: Int", .declared, "How two texts stand to each other.",
                members: [
                    Builtin("orderedAscending", "case orderedAscending = -1", .declared),
                    Builtin("orderedSame", "case orderedSame", .declared),
                    Builtin("orderedDescending", "case orderedDescending", .declared),
                ]),
        ],
        [
            BuiltinExtension(
                "LocalizedError",
                [
                    Builtin("errorDescription", "var errorDescription: String?", .source("return nil")),
                    Builtin("failureReason", "var failureReason: String?", .source("return nil")),
                    Builtin("recoverySuggestion", "var recoverySuggestion: String?", .source("return nil")),
                ]),
            BuiltinExtension(
                "Error",
                [
                    Builtin(
                        "localizedDescription", "var localizedDescription: String",
                        .source(
                            """
                            if let error = self as? LocalizedError, let text = error.errorDescription { return text }
                            return "The operation could not be completed. (\\(String(reflecting: type(of: self))) error 1.)"
                            """), "The error in words.")
                ]),
            BuiltinExtension(
                "String",
                [
                    Builtin("Encoding", "typealias Encoding = _StringEncoding", .declared),
                    Builtin(
                        "init", "init?<S: Sequence>(bytes: S, encoding: _StringEncoding) where S.Element == UInt8",
                        .source(
                            """
                            let all = Array(bytes)
                            let text = String(decoding: all, as: UTF8.self)
                            // What is no text of that encoding would come out as other bytes.
                            if !text.utf8.elementsEqual(all) || encoding == .ascii && all.contains(where: { $0 > 127 }) {
                                return nil
                            }
                            self = text
                            """), "The text that bytes are, or nil."),
                ]),
            BuiltinExtension("StringProtocol", texts),
        ])

    private static let texts: [Builtin] = [
        Builtin(
            "components", "func components(separatedBy separator: String) -> [String]",
            .source(
                """
                let text = _string
                if separator.isEmpty { return [text] }
                var result: [String] = []
                var start = 0
                var found = text._find(separator, start)
                while found >= 0 {
                    result.append(String(text._slice(start, found)))
                    start = found + separator._utf8Count
                    found = text._find(separator, start)
                }
                result.append(String(text._slice(start, text._utf8Count)))
                return result
                """), "The parts between separators."),
        Builtin(
            "components", "func components(separatedBy separator: CharacterSet) -> [String]",
            .source(
                """
                var result: [String] = []
                var part = ""
                for character in self {
                    if separator._contains(character) {
                        result.append(part)
                        part = ""
                    } else {
                        part.append(character)
                    }
                }
                result.append(part)
                return result
                """)),
        Builtin(
            "trimmingCharacters", "func trimmingCharacters(in set: CharacterSet) -> String",
            .source(
                """
                let characters = Array(_string)
                var start = 0
                var end = characters.count
                while start < end && set._contains(characters[start]) { start += 1 }
                while end > start && set._contains(characters[end - 1]) { end -= 1 }
                return String(characters[start..<end])
                """), "The text without such characters at its ends."),
        Builtin(
            "replacingOccurrences", "func replacingOccurrences(of target: String, with replacement: String) -> String",
            .source("return components(separatedBy: target).joined(separator: replacement)"),
            "The text with every occurrence of another replaced."),
        Builtin(
            "padding", "func padding(toLength length: Int, withPad pad: String, startingAt index: Int) -> String",
            .source(
                """
                let text = _string
                if text.count >= length { return String(text.prefix(length)) }
                let fill = Array(pad)
                var result = text
                var place = index
                for _ in 0..<(length - text.count) {
                    result.append(fill[place % fill.count])
                    place += 1
                }
                return result
                """), "The text cut or filled up to a length."),
        Builtin("localizedLowercase", "var localizedLowercase: String", .source("return lowercased()")),
        Builtin("localizedUppercase", "var localizedUppercase: String", .source("return uppercased()")),
        Builtin("localizedCapitalized", "var localizedCapitalized: String", .source("return capitalized")),
        Builtin(
            "capitalized", "var capitalized: String",
            .source(
                """
                var result = ""
                var begins = true
                for character in self {
                    if character.isLetter || character.isNumber {
                        result += begins ? character.uppercased() : character.lowercased()
                        begins = false
                    } else {
                        result.append(character)
                        begins = character != "'"
                    }
                }
                return result
                """), "The text with every word beginning with a capital."),
        Builtin(
            "range", "func range(of other: String) -> Range<_StringIndex>?",
            .source(
                """
                let found = _string._find(other, 0)
                if found < 0 || other.isEmpty { return nil }
                let start = _startOffset
                return _StringIndex(_offset: start + found)..<_StringIndex(_offset: start + found + other._utf8Count)
                """), "Where another text is first found."),
        Builtin(
            "rangeOfCharacter", "func rangeOfCharacter(from set: CharacterSet) -> Range<_StringIndex>?",
            .source(
                """
                let text = _string
                guard let found = text.firstIndex(where: { set._contains($0) }) else { return nil }
                let next = text.index(after: found)
                let start = _startOffset
                return _StringIndex(_offset: start + found._offset)..<_StringIndex(_offset: start + next._offset)
                """), "Where a character of a set is first found."),
        Builtin(
            "compare", "func compare(_ other: String) -> ComparisonResult",
            .source(
                "let text = _string\nreturn text < other ? .orderedAscending : text == other ? .orderedSame : .orderedDescending"
            ), "How the text stands to another."),
        Builtin(
            "caseInsensitiveCompare", "func caseInsensitiveCompare(_ other: String) -> ComparisonResult",
            .source("return lowercased().compare(other.lowercased())"), "The same, capitals and small letters alike."),
        Builtin(
            "_comparedByNumbers", "func _comparedByNumbers(_ other: String) -> ComparisonResult",
            .source(
                """
                func number(_ text: [Character], _ place: inout Int) -> String {
                    var digits = ""
                    while place < text.count, text[place].isASCII, text[place].isNumber {
                        if !digits.isEmpty || text[place] != "0" { digits.append(text[place]) }
                        place += 1
                    }
                    return digits
                }
                let one = Array(_string), two = Array(other)
                var i = 0, j = 0
                while i < one.count, j < two.count {
                    if one[i].isNumber, two[j].isNumber, one[i].isASCII, two[j].isASCII {
                        let left = number(one, &i), right = number(two, &j)
                        if left.count != right.count {
                            return left.count < right.count ? .orderedAscending : .orderedDescending
                        }
                        if left != right { return left.compare(right) }
                    } else {
                        if one[i] != two[j] { return one[i] < two[j] ? .orderedAscending : .orderedDescending }
                        i += 1
                        j += 1
                    }
                }
                return i < one.count ? .orderedDescending : j < two.count ? .orderedAscending : .orderedSame
                """)),
        Builtin(
            "localizedStandardCompare", "func localizedStandardCompare(_ other: String) -> ComparisonResult",
            .source(
                """
                let found = lowercased()._comparedByNumbers(other.lowercased())
                return found == .orderedSame ? other.compare(_string) : found
                """), "As files are listed: numbers in texts by their size, small letters before capitals."),
        Builtin(
            "localizedCompare", "func localizedCompare(_ other: String) -> ComparisonResult",
            .source(
                """
                let found = caseInsensitiveCompare(other)
                return found == .orderedSame ? other.compare(_string) : found
                """), "As in a dictionary: small letters before capitals."),
        Builtin(
            "localizedStandardContains", "func localizedStandardContains(_ other: String) -> Bool",
            .source("return localizedCaseInsensitiveContains(other)"), "Whether a person would find a text in it."),
        Builtin(
            "replacingCharacters",
            "func replacingCharacters(in range: Range<_StringIndex>, with replacement: String) -> String",
            .source("return substring(to: range.lowerBound) + replacement + substring(from: range.upperBound)"),
            "The text with another in the place of a part."),
        Builtin(
            "substring", "func substring(from index: _StringIndex) -> String",
            .source("let text = _string\nreturn String(text._slice(index._offset - _startOffset, text._utf8Count))"),
            "The old way to write text[index...]."),
        Builtin(
            "substring", "func substring(to index: _StringIndex) -> String",
            .source("return String(_string._slice(0, index._offset - _startOffset))")),
        Builtin(
            "substring", "func substring(with range: Range<_StringIndex>) -> String",
            .source(
                """
                let start = _startOffset
                return String(_string._slice(range.lowerBound._offset - start, range.upperBound._offset - start))
                """)),
        Builtin(
            "localizedCaseInsensitiveCompare",
            "func localizedCaseInsensitiveCompare(_ other: String) -> ComparisonResult",
            .source("return caseInsensitiveCompare(other)")),
        Builtin(
            "localizedCaseInsensitiveContains", "func localizedCaseInsensitiveContains(_ other: String) -> Bool",
            .source("return lowercased().contains(other.lowercased())")),
        Builtin(
            "firstRange", "func firstRange(of other: String) -> Range<_StringIndex>?",
            .source("return range(of: other)"), "Where another text is first found."),
        Builtin(
            "replacing",
            "func replacing(_ target: String, with replacement: String, maxReplacements: Int = Int.max) -> String",
            .source(
                """
                let parts = components(separatedBy: target)
                if parts.count - 1 <= maxReplacements { return parts.joined(separator: replacement) }
                let kept = parts[...maxReplacements].joined(separator: replacement)
                return kept + target + parts[(maxReplacements + 1)...].joined(separator: target)
                """),
            "The text with every occurrence of another replaced."),
        Builtin(
            "ranges", "func ranges(of target: String) -> [Range<_StringIndex>]",
            .source(
                """
                var found: [Range<_StringIndex>] = []
                var rest = _string[...]
                while let next = rest.firstRange(of: target) {
                    found.append(next)
                    rest = rest[next.upperBound...]
                }
                return found
                """), "Where another text stands."),
        Builtin(
            "split",
            "func split(separator: String, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]",
            .source(
                """
                return _string.split(
                    separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences)
                """), "The parts between occurrences of a text."),
    ]
}
