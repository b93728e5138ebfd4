extension StandardLibrary {
    static let strings = BuiltinTopic(
        "Text",
        types: [
            BuiltinType(
                "StringProtocol",
                "protocol StringProtocol: BidirectionalCollection, Hashable, Comparable, CustomStringConvertible",
                .declared, "String and Substring."),
            BuiltinType(
                "_StringIndex", "struct _StringIndex: Comparable, Hashable", .declared,
                members: [
                    Builtin("_offset", "let _offset: Int", .declared),
                    Builtin(
                        "<", "static func < (lhs: _StringIndex, rhs: _StringIndex) -> Bool",
                        .source("return lhs._offset < rhs._offset")),
                    Builtin(
                        "==", "static func == (lhs: _StringIndex, rhs: _StringIndex) -> Bool",
                        .source("return lhs._offset == rhs._offset")),
                ]),
            BuiltinType(
                "String",
                "struct String: StringProtocol, RangeReplaceableCollection, ExpressibleByStringLiteral, ExpressibleByStringInterpolation, LosslessStringConvertible",
                .string, "A text."),
            BuiltinType("Substring", "struct Substring: StringProtocol", .substring, "A part of a text."),
            BuiltinType(
                "_UTF8View", "struct _UTF8View: RandomAccessCollection", .declared,
                members: [Builtin("_text", "let _text: String", .declared)]),
            BuiltinType(
                "_UnicodeScalarView", "struct _UnicodeScalarView: Collection", .declared,
                members: [Builtin("_text", "let _text: String", .declared)]),
            BuiltinType(
                "_UnicodeScalar", "struct _UnicodeScalar: Hashable, CustomStringConvertible", .declared,
                members: [
                    Builtin("value", "let value: UInt32", .declared),
                    Builtin("description", "var description: String", .source("return String(_scalar: Int(value))")),
                ]),
        ],
        [
            BuiltinExtension("StringProtocol", textRows),
            BuiltinExtension("String", stringRows),
            BuiltinExtension("Substring", substringRows),
            BuiltinExtension(
                "_UTF8View",
                [
                    Builtin("Element", "typealias Element = UInt8", .declared),
                    Builtin("Index", "typealias Index = _StringIndex", .declared),
                    Builtin("startIndex", "var startIndex: _StringIndex", .source("return _StringIndex(_offset: 0)")),
                    Builtin("endIndex", "var endIndex: _StringIndex", .source("return _StringIndex(_offset: count)")),
                    Builtin("count", "var count: Int", .source("return _text._utf8Count")),
                    Builtin(
                        "index", "func index(after i: _StringIndex) -> _StringIndex",
                        .source("return _StringIndex(_offset: i._offset + 1)")),
                    Builtin(
                        "index", "func index(before i: _StringIndex) -> _StringIndex",
                        .source("return _StringIndex(_offset: i._offset - 1)")),
                    Builtin(
                        "subscript", "subscript(position: _StringIndex) -> UInt8",
                        .source("return _text._utf8(position._offset)")),
                ]),
            BuiltinExtension(
                "_UnicodeScalarView",
                [
                    Builtin("Element", "typealias Element = _UnicodeScalar", .declared),
                    Builtin("Index", "typealias Index = _StringIndex", .declared),
                    Builtin("startIndex", "var startIndex: _StringIndex", .source("return _StringIndex(_offset: 0)")),
                    Builtin(
                        "endIndex", "var endIndex: _StringIndex",
                        .source("return _StringIndex(_offset: _text._utf8Count)")),
                    Builtin(
                        "index", "func index(after i: _StringIndex) -> _StringIndex",
                        .source("return _StringIndex(_offset: i._offset + _text._scalarWidth(i._offset))")),
                    Builtin(
                        "subscript", "subscript(position: _StringIndex) -> _UnicodeScalar",
                        .source("return _UnicodeScalar(value: UInt32(_text._scalar(position._offset)))")),
                ]),
        ])

    /// For String and Substring alike.
    private static let textRows: [Builtin] = [
        Builtin(
            "hasPrefix", "func hasPrefix(_ prefix: String) -> Bool", .source("return String(self).hasPrefix(prefix)"),
            "Whether the text begins with another."),
        Builtin(
            "hasSuffix", "func hasSuffix(_ suffix: String) -> Bool", .source("return String(self).hasSuffix(suffix)"),
            "Whether the text ends with another."),
        Builtin(
            "uppercased", "func uppercased() -> String", .source("return String(self).uppercased()"),
            "The text in capital letters."),
        Builtin(
            "lowercased", "func lowercased() -> String", .source("return String(self).lowercased()"),
            "The text in small letters."),
        Builtin(
            "contains", "func contains(_ other: String) -> Bool", .source("return String(self).contains(other)"),
            "Whether another text stands somewhere in the text."),
    ]

    private static let commonRows: [Builtin] = [
        Builtin("Index", "typealias Index = _StringIndex", .declared),
        Builtin("Element", "typealias Element = Character", .declared),
        Builtin("SubSequence", "typealias SubSequence = Substring", .declared),
    ]

    private static let stringRows: [Builtin] =
        commonRows + [
            Builtin("Iterator", "typealias Iterator = IndexingIterator<String>", .declared),
            Builtin(
                "makeIterator", "func makeIterator() -> IndexingIterator<String>",
                .source("return IndexingIterator(_elements: self, _position: startIndex)")),
            Builtin("init", "init()", .source("self = \"\"")),
            Builtin("init", "init(_ value: String)", .source("self = value")),
            Builtin(
                "init", "init(_ character: Character)", .intrinsic(.stringFromCharacter), "A text of one character."),
            Builtin(
                "init", "init(_ substring: Substring)", .intrinsic(.stringFromSubstring),
                "The part as a text of its own."),
            Builtin(
                "init", "init<S: Sequence>(_ characters: S) where S.Element == Character",
                .source("self = \"\"\nfor character in characters { append(character) }"), "A text of characters."),
            Builtin(
                "init", "init<T: LosslessStringConvertible>(_ value: T)", .source("self = value.description"),
                "The value as text."),
            Builtin(
                "init", "init<Subject>(describing instance: Subject)", .intrinsic(.describe),
                "A value as print writes it."),
            Builtin(
                "init", "init<Subject>(reflecting subject: Subject)", .intrinsic(.describeReflecting),
                "A value as collections show it."),
            Builtin(
                "init", "init(repeating repeatedValue: String, count: Int)", .intrinsic(.stringRepeating),
                "A text several times."),
            Builtin(
                "init", "init(repeating repeatedValue: Character, count: Int)",
                .source("self.init(repeating: String(repeatedValue), count: count)")),
            Builtin(
                "init", "init<T: BinaryInteger>(_ value: T, radix: Int, uppercase: Bool = false)",
                .intrinsic(.stringFromIntegerRadix), "A whole number in another base."),
            Builtin(
                "init", "init(format: String, _ arguments: Any...)", .intrinsic(.stringFormat),
                "A text with numbers put in: %d, %.2f, %@ …"),
            Builtin("init", "init(stringLiteral value: String)", .source("self = value")),
            Builtin("init", "init(_scalar value: Int)", .intrinsic(.stringFromScalar)),
            Builtin(
                "+", "static func + (lhs: String, rhs: String) -> String", .intrinsic(.stringConcatenate),
                "One text behind the other."),
            Builtin(
                "+=", "static func += (lhs: inout String, rhs: String)", .intrinsic(.stringAppend),
                "Adds a text at the end."),
            Builtin("==", "static func == (lhs: String, rhs: String) -> Bool", .intrinsic(.stringEqual)),
            Builtin("!=", "static func != (lhs: String, rhs: String) -> Bool", .intrinsic(.stringNotEqual)),
            Builtin("<", "static func < (lhs: String, rhs: String) -> Bool", .intrinsic(.stringLess)),
            Builtin("<=", "static func <= (lhs: String, rhs: String) -> Bool", .intrinsic(.stringLessOrEqual)),
            Builtin(">", "static func > (lhs: String, rhs: String) -> Bool", .intrinsic(.stringGreater)),
            Builtin(">=", "static func >= (lhs: String, rhs: String) -> Bool", .intrinsic(.stringGreaterOrEqual)),
            Builtin("count", "var count: Int { get }", .intrinsic(.stringCount), "How many characters there are."),
            Builtin(
                "isEmpty", "var isEmpty: Bool { get }", .intrinsic(.stringIsEmpty), "Whether there are no characters."),
            Builtin("_utf8Count", "var _utf8Count: Int { get }", .intrinsic(.stringUTF8Count)),
            Builtin("_utf8", "func _utf8(_ offset: Int) -> UInt8", .intrinsic(.stringUTF8At)),
            Builtin("_scalar", "func _scalar(_ offset: Int) -> Int", .intrinsic(.stringScalarAt)),
            Builtin("_scalarWidth", "func _scalarWidth(_ offset: Int) -> Int", .intrinsic(.stringScalarWidthAt)),
            Builtin("_indexAfter", "func _indexAfter(_ offset: Int) -> Int", .intrinsic(.stringIndexAfter)),
            Builtin("_indexBefore", "func _indexBefore(_ offset: Int) -> Int", .intrinsic(.stringIndexBefore)),
            Builtin("_character", "func _character(_ offset: Int) -> Character", .intrinsic(.stringCharacterAt)),
            Builtin("_slice", "func _slice(_ start: Int, _ end: Int) -> Substring", .intrinsic(.stringSlice)),
            Builtin("startIndex", "var startIndex: _StringIndex", .source("return _StringIndex(_offset: 0)")),
            Builtin("endIndex", "var endIndex: _StringIndex", .source("return _StringIndex(_offset: _utf8Count)")),
            Builtin(
                "index", "func index(after i: _StringIndex) -> _StringIndex",
                .source("return _StringIndex(_offset: _indexAfter(i._offset))"), "The index of the next character."),
            Builtin(
                "index", "func index(before i: _StringIndex) -> _StringIndex",
                .source("return _StringIndex(_offset: _indexBefore(i._offset))")),
            Builtin(
                "index", "func index(_ i: _StringIndex, offsetBy distance: Int) -> _StringIndex",
                .source(
                    """
                    var offset = i._offset
                    var left = distance
                    while left > 0 {
                        offset = _indexAfter(offset)
                        left -= 1
                    }
                    while left < 0 {
                        offset = _indexBefore(offset)
                        left += 1
                    }
                    return _StringIndex(_offset: offset)
                    """), "The index some characters further on."),
            Builtin(
                "subscript", "subscript(i: _StringIndex) -> Character", .source("return _character(i._offset)"),
                "The character at an index."),
            Builtin(
                "subscript", "subscript(bounds: Range<_StringIndex>) -> Substring",
                .source("return _slice(bounds.lowerBound._offset, bounds.upperBound._offset)")),
            Builtin("utf8", "var utf8: _UTF8View", .source("return _UTF8View(_text: self)"), "The bytes of the text."),
            Builtin(
                "unicodeScalars", "var unicodeScalars: _UnicodeScalarView",
                .source("return _UnicodeScalarView(_text: self)"), "The code points of the text."),
            Builtin(
                "hasPrefix", "func hasPrefix(_ prefix: String) -> Bool", .intrinsic(.stringHasPrefix),
                "Whether the text begins with another."),
            Builtin(
                "hasSuffix", "func hasSuffix(_ suffix: String) -> Bool", .intrinsic(.stringHasSuffix),
                "Whether the text ends with another."),
            Builtin(
                "contains", "func contains(_ other: String) -> Bool", .intrinsic(.stringContains),
                "Whether another text stands somewhere in the text."),
            Builtin(
                "uppercased", "func uppercased() -> String", .intrinsic(.stringUppercased),
                "The text in capital letters."),
            Builtin(
                "lowercased", "func lowercased() -> String", .intrinsic(.stringLowercased), "The text in small letters."
            ),
            Builtin(
                "append", "mutating func append(_ other: String)", .intrinsic(.stringAppend), "Adds a text at the end."),
            Builtin(
                "append", "mutating func append(_ c: Character)", .intrinsic(.stringAppendCharacter),
                "Adds a character at the end."),
            Builtin(
                "append", "mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Character",
                .source("for character in newElements { append(character) }")),
            Builtin(
                "insert", "mutating func insert(_ newElement: Character, at i: _StringIndex)",
                .source("self = String(self[startIndex..<i]) + String(newElement) + String(self[i..<endIndex])")),
            Builtin(
                "insert",
                "mutating func insert<S: Collection>(contentsOf newElements: S, at i: _StringIndex) where S.Element == Character",
                .source("self = String(self[startIndex..<i]) + String(newElements) + String(self[i..<endIndex])")),
            Builtin(
                "remove", "@discardableResult mutating func remove(at i: _StringIndex) -> Character",
                .source(
                    "let character = self[i]\nself = String(self[startIndex..<i]) + String(self[index(after: i)..<endIndex])\nreturn character"
                )),
            Builtin(
                "removeFirst", "@discardableResult mutating func removeFirst() -> Character",
                .source(
                    "if !(!isEmpty) { fatalError(\"Can't remove first element from an empty collection\") }\nreturn remove(at: startIndex)"
                )),
            Builtin(
                "removeFirst", "mutating func removeFirst(_ k: Int)",
                .source("self = String(self[index(startIndex, offsetBy: k)..<endIndex])")),
            Builtin(
                "removeLast", "@discardableResult mutating func removeLast() -> Character",
                .source(
                    "if !(!isEmpty) { fatalError(\"Can't remove last element from an empty collection\") }\nreturn remove(at: index(before: endIndex))"
                )),
            Builtin(
                "removeLast", "mutating func removeLast(_ k: Int)",
                .source("self = String(self[startIndex..<index(endIndex, offsetBy: -k)])")),
            Builtin("popLast", "mutating func popLast() -> Character?", .source("return isEmpty ? nil : removeLast()")),
            Builtin(
                "removeAll", "mutating func removeAll(keepingCapacity keepCapacity: Bool = false)",
                .source("self = \"\"")),
            Builtin(
                "removeAll", "mutating func removeAll(where shouldBeRemoved: (Character) throws -> Bool) rethrows",
                .source("self = String(try filter { !(try shouldBeRemoved($0)) })")),
            Builtin(
                "removeSubrange", "mutating func removeSubrange(_ bounds: Range<_StringIndex>)",
                .source(
                    "self = String(self[startIndex..<bounds.lowerBound]) + String(self[bounds.upperBound..<endIndex])")),
            Builtin(
                "replaceSubrange",
                "mutating func replaceSubrange<C: Collection>(_ bounds: Range<_StringIndex>, with newElements: C) where C.Element == Character",
                .source(
                    "self = String(self[startIndex..<bounds.lowerBound]) + String(newElements) + String(self[bounds.upperBound..<endIndex])"
                )),
            Builtin(
                "filter", "func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String",
                .source(
                    """
                    var result = ""
                    for character in self where try isIncluded(character) { result.append(character) }
                    return result
                    """), "The characters for which a condition holds."),
            Builtin("reserveCapacity", "mutating func reserveCapacity(_ n: Int)", .source("")),
            Builtin("description", "var description: String", .source("return self")),
            Builtin("hash", "func hash(into hasher: inout Hasher)", .intrinsic(.stringHash)),
            Builtin(
                "hashValue", "var hashValue: Int", .source("var h = Hasher()\nhash(into: &h)\nreturn h.finalize()")),
        ]

    private static let substringRows: [Builtin] =
        commonRows + [
            Builtin("Iterator", "typealias Iterator = IndexingIterator<String>", .declared),
            Builtin(
                "makeIterator", "func makeIterator() -> IndexingIterator<String>",
                .source("return String(self).makeIterator()")),
            Builtin("init", "init(_ text: String)", .source("self = text[text.startIndex..<text.endIndex]")),
            Builtin("base", "var base: String { get }", .intrinsic(.substringBase)),
            Builtin("_slice", "func _slice(_ start: Int, _ end: Int) -> Substring", .intrinsic(.substringSlice)),
            Builtin("startIndex", "var startIndex: _StringIndex", .source("return _StringIndex(_offset: 0)")),
            Builtin(
                "endIndex", "var endIndex: _StringIndex",
                .source("return _StringIndex(_offset: String(self)._utf8Count)")),
            Builtin(
                "index", "func index(after i: _StringIndex) -> _StringIndex",
                .source("return String(self).index(after: i)")),
            Builtin(
                "index", "func index(before i: _StringIndex) -> _StringIndex",
                .source("return String(self).index(before: i)")),
            Builtin("subscript", "subscript(i: _StringIndex) -> Character", .source("return String(self)[i]")),
            Builtin(
                "subscript", "subscript(bounds: Range<_StringIndex>) -> Substring",
                .source("return _slice(bounds.lowerBound._offset, bounds.upperBound._offset)")),
            Builtin("count", "var count: Int", .source("return String(self).count")),
            Builtin("isEmpty", "var isEmpty: Bool", .source("return String(self).isEmpty")),
            Builtin(
                "==", "static func == (lhs: Substring, rhs: Substring) -> Bool",
                .source("return String(lhs) == String(rhs)")),
            Builtin(
                "<", "static func < (lhs: Substring, rhs: Substring) -> Bool",
                .source("return String(lhs) < String(rhs)")),
            Builtin("==", "static func == (lhs: Substring, rhs: String) -> Bool", .source("return String(lhs) == rhs")),
            Builtin("==", "static func == (lhs: String, rhs: Substring) -> Bool", .source("return lhs == String(rhs)")),
            Builtin("description", "var description: String", .source("return String(self)")),
            Builtin("utf8", "var utf8: _UTF8View", .source("return String(self).utf8")),
            Builtin("hash", "func hash(into hasher: inout Hasher)", .source("hasher.combine(String(self))")),
        ]

    static let characters = BuiltinTopic(
        "Characters",
        types: [
            BuiltinType(
                "Character",
                "struct Character: Hashable, Comparable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByStringLiteral",
                .character, "One character as a reader sees it.")
        ],
        [
            BuiltinExtension(
                "Character",
                [
                    Builtin(
                        "init", "init(_ text: String)", .intrinsic(.characterFromString),
                        "The only character of a text."),
                    Builtin("init", "init(stringLiteral value: String)", .intrinsic(.characterFromString)),
                    Builtin(
                        "==", "static func == (lhs: Character, rhs: Character) -> Bool", .intrinsic(.characterEqual)),
                    Builtin(
                        "!=", "static func != (lhs: Character, rhs: Character) -> Bool", .source("return !(lhs == rhs)")
                    ),
                    Builtin("<", "static func < (lhs: Character, rhs: Character) -> Bool", .intrinsic(.characterLess)),
                    Builtin("description", "var description: String", .source("return String(self)")),
                    Builtin("hash", "func hash(into hasher: inout Hasher)", .intrinsic(.characterHash)),
                    Builtin(
                        "isLetter", "var isLetter: Bool { get }", .intrinsic(.characterIsLetter),
                        "Whether it is a letter."),
                    Builtin(
                        "isNumber", "var isNumber: Bool { get }", .intrinsic(.characterIsNumber),
                        "Whether it is a digit or another number sign."),
                    Builtin("isWholeNumber", "var isWholeNumber: Bool", .source("return wholeNumberValue != nil")),
                    Builtin(
                        "isWhitespace", "var isWhitespace: Bool { get }", .intrinsic(.characterIsWhitespace),
                        "Whether it is a space, a tab, the end of a line …"),
                    Builtin("isNewline", "var isNewline: Bool { get }", .intrinsic(.characterIsNewline)),
                    Builtin("isUppercase", "var isUppercase: Bool { get }", .intrinsic(.characterIsUppercase)),
                    Builtin("isLowercase", "var isLowercase: Bool { get }", .intrinsic(.characterIsLowercase)),
                    Builtin("isPunctuation", "var isPunctuation: Bool { get }", .intrinsic(.characterIsPunctuation)),
                    Builtin("isSymbol", "var isSymbol: Bool { get }", .intrinsic(.characterIsSymbol)),
                    Builtin("isASCII", "var isASCII: Bool { get }", .intrinsic(.characterIsASCII)),
                    Builtin(
                        "asciiValue", "var asciiValue: UInt8? { get }", .intrinsic(.characterASCIIValue),
                        "Its ASCII code, or nil."),
                    Builtin("isHexDigit", "var isHexDigit: Bool", .source("return hexDigitValue != nil")),
                    Builtin("hexDigitValue", "var hexDigitValue: Int? { get }", .intrinsic(.characterHexDigitValue)),
                    Builtin(
                        "wholeNumberValue", "var wholeNumberValue: Int? { get }",
                        .intrinsic(.characterWholeNumberValue), "The number it stands for, or nil."),
                    Builtin("uppercased", "func uppercased() -> String", .intrinsic(.characterUppercased)),
                    Builtin("lowercased", "func lowercased() -> String", .intrinsic(.characterLowercased)),
                ])
        ])
}
