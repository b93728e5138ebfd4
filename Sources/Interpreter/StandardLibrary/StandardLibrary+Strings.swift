extension StandardLibrary {
    static let strings = BuiltinTopic(
        "Text",
        types: [
            BuiltinType(
                "StringProtocol",
                "protocol StringProtocol: BidirectionalCollection, Hashable, Comparable, CustomStringConvertible where Element == Character, SubSequence: StringProtocol",
                .declared, "String and Substring.",
                members: [
                    Builtin("_string", "var _string: String { get }", .declared),
                    Builtin("_startOffset", "var _startOffset: Int { get }", .declared),
                ]),
            BuiltinType(
                "_StringIndex", "struct _StringIndex: Comparable, Hashable", .declared,
                members: [
                    Builtin("_offset", "let _offset: Int", .declared),
                    Builtin(
                        "utf16Offset", "func utf16Offset(in text: String) -> Int",
                        .source("return text._slice(0, _offset).utf16.count")),
                    Builtin("encodedOffset", "var encodedOffset: Int", .source("return _offset")),
                    Builtin(
                        "<", "static func < (lhs: _StringIndex, rhs: _StringIndex) -> Bool",
                        .source("return lhs._offset < rhs._offset")),
                    Builtin(
                        "==", "static func == (lhs: _StringIndex, rhs: _StringIndex) -> Bool",
                        .source("return lhs._offset == rhs._offset")),
                ]),
            BuiltinType(
                "String",
                "struct String: StringProtocol, RangeReplaceableCollection, ExpressibleByStringLiteral, ExpressibleByStringInterpolation, LosslessStringConvertible, CustomDebugStringConvertible, TextOutputStream, TextOutputStreamable, CVarArg",
                .string, "A text."),
        ],
        [
            BuiltinExtension(
                "_StringIndex",
                [
                    Builtin(
                        "init", "init(utf16Offset offset: Int, in text: String)",
                        .source(
                            """
                            let start = text.utf16.startIndex
                            self.init(_offset: text.utf16.index(start, offsetBy: offset)._offset / 2)
                            """), "The index of a code unit.")
                ]),
            BuiltinExtension("StringProtocol", textRows),
            BuiltinExtension("String", stringRows),
        ])

    /// For String and Substring alike.
    private static let textRows: [Builtin] = [
        Builtin(
            "hasPrefix", "func hasPrefix<Prefix: StringProtocol>(_ prefix: Prefix) -> Bool",
            .source("return _string.hasPrefix(prefix._string)"), "Whether the text begins with another."),
        Builtin(
            "trimmingPrefix", "func trimmingPrefix<Prefix: StringProtocol>(_ prefix: Prefix) -> Substring",
            .source("return hasPrefix(prefix) ? _string.dropFirst(prefix.count) : _string[...]"),
            "The text without another that it may begin with."),
        Builtin(
            "hasSuffix", "func hasSuffix<Suffix: StringProtocol>(_ suffix: Suffix) -> Bool",
            .source("return _string.hasSuffix(suffix._string)"), "Whether the text ends with another."),
        Builtin(
            "uppercased", "func uppercased() -> String", .source("return _string.uppercased()"),
            "The text in capital letters."),
        Builtin(
            "lowercased", "func lowercased() -> String", .source("return _string.lowercased()"),
            "The text in small letters."),
        Builtin(
            "contains", "func contains<Other: StringProtocol>(_ other: Other) -> Bool",
            .source("return _string.contains(other._string)"), "Whether another text stands somewhere in the text."),
        Builtin("utf8", "var utf8: _UTF8View", .source("return _string.utf8")),
        Builtin("utf16", "var utf16: _UTF16View", .source("return _string.utf16")),
        Builtin("unicodeScalars", "var unicodeScalars: _UnicodeScalarView", .source("return _string.unicodeScalars")),
        Builtin(
            "==", "static func == <Other: StringProtocol>(lhs: Self, rhs: Other) -> Bool",
            .source("return lhs._string == rhs._string")),
        Builtin(
            "!=", "static func != <Other: StringProtocol>(lhs: Self, rhs: Other) -> Bool",
            .source("return lhs._string != rhs._string")),
        Builtin(
            "<", "static func < <Other: StringProtocol>(lhs: Self, rhs: Other) -> Bool",
            .source("return lhs._string < rhs._string")),
    ]

    static let commonTextRows: [Builtin] = [
        Builtin("Index", "typealias Index = _StringIndex", .declared),
        Builtin("Element", "typealias Element = Character", .declared),
        Builtin("SubSequence", "typealias SubSequence = Substring", .declared),
    ]

    private static let stringRows: [Builtin] =
        commonTextRows + [
            Builtin("Iterator", "typealias Iterator = IndexingIterator<String>", .declared),
            Builtin(
                "makeIterator", "func makeIterator() -> IndexingIterator<String>",
                .source("return IndexingIterator(_elements: self, _position: startIndex)")),
            Builtin("_string", "var _string: String", .source("return self")),
            Builtin("_startOffset", "var _startOffset: Int", .source("return 0")),
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
                "init", "@_disfavoredOverload init<T: BinaryInteger>(_ value: T)", .source("self = value.description")),
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
                "init", "init(format: String, _ arguments: CVarArg...)", .intrinsic(.stringFormat),
                "A text with numbers put in: %d, %.2f, %@ …"),
            Builtin("init", "init(format: String, arguments: [CVarArg])", .intrinsic(.stringFormat)),
            Builtin("StringLiteralType", "typealias StringLiteralType = String", .declared),
            Builtin("init", "init(stringLiteral value: String)", .source("self = value")),
            Builtin("_ofScalar", "static func _ofScalar(_ value: Int) -> String", .intrinsic(.stringFromScalar)),
            Builtin("init", "init(_ scalar: UnicodeScalar)", .source("self = String._ofScalar(Int(scalar.value))")),
            Builtin("_ofBytes", "static func _ofBytes(_ bytes: [UInt8]) -> String", .intrinsic(.stringFromUTF8)),
            Builtin(
                "init",
                "init<C: Collection, Encoding>(decoding codeUnits: C, as sourceEncoding: Encoding.Type) where C.Element == UInt8",
                .source("self = String._ofBytes(Array(codeUnits))"), "The text that bytes in UTF-8 stand for."),
            Builtin(
                "init",
                "init?<C: Sequence, Encoding>(validating codeUnits: C, as encoding: Encoding.Type) where C.Element == UInt8",
                .source(
                    """
                    let text = String._ofBytes(Array(codeUnits))
                    if !text.utf8.elementsEqual(codeUnits) { return nil }
                    self = text
                    """), "The text that bytes in UTF-8 stand for, if they do."),
            Builtin("init", "init(_ view: UTF8View)", .source("self = view._text")),
            Builtin("init", "init(_ view: UnicodeScalarView)", .source("self = view._text")),
            Builtin(
                "init", "init?(_ part: Slice<UTF8View>)",
                .source(
                    """
                    let text = String._ofBytes(Array(part))
                    if !text.utf8.elementsEqual(part) { return nil }
                    self = text
                    """)),
            Builtin(
                "init", "init(_ part: Slice<UnicodeScalarView>)",
                .source("self = \"\"\nfor scalar in part { unicodeScalars.append(scalar) }")),
            Builtin("UTF8View", "typealias UTF8View = _UTF8View", .declared),
            Builtin("UTF16View", "typealias UTF16View = _UTF16View", .declared),
            Builtin("UnicodeScalarView", "typealias UnicodeScalarView = _UnicodeScalarView", .declared),
            Builtin(
                "replace", "mutating func replace(_ target: String, with replacement: String)",
                .source("self = replacingOccurrences(of: target, with: replacement)"),
                "Replaces every occurrence of another text."),
            Builtin("StringInterpolation", "typealias StringInterpolation = DefaultStringInterpolation", .declared),
            Builtin("makeContiguousUTF8", "mutating func makeContiguousUTF8()", .source("")),
            Builtin("isContiguousUTF8", "var isContiguousUTF8: Bool", .source("return true")),
            Builtin("utf16", "var utf16: _UTF16View", .source("return _UTF16View(_text: self)")),
            Builtin(
                "debugDescription", "var debugDescription: String", .source("return String(reflecting: self)"),
                "The text in quotes, with escapes."),
            Builtin(
                "write", "func write<Target: TextOutputStream>(to target: inout Target)",
                .source("target.write(self)")),
            Builtin(
                "write", "mutating func write(_ string: String)", .source("append(string)"), "Adds a text at the end."),
            Builtin(
                "index",
                "func index(_ i: _StringIndex, offsetBy distance: Int, limitedBy limit: _StringIndex) -> _StringIndex?",
                .source(
                    """
                    var position = i
                    var left = distance
                    while left > 0 {
                        if position == limit { return nil }
                        position = index(after: position)
                        left -= 1
                    }
                    while left < 0 {
                        if position == limit { return nil }
                        position = index(before: position)
                        left += 1
                    }
                    return position
                    """)),
            Builtin(
                "+", "static func + (lhs: String, rhs: String) -> String", .intrinsic(.stringConcatenate),
                "One text behind the other."),
            Builtin(
                "+",
                "@_disfavoredOverload static func + <Other: Sequence>(lhs: Other, rhs: String) -> String where Other.Element == Character",
                .source("var result = \"\"\nfor character in lhs { result.append(character) }\nreturn result + rhs")),
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
            Builtin("_find", "func _find(_ part: String, _ start: Int) -> Int", .intrinsic(.stringFind)),
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
                .source("get { return _UnicodeScalarView(_text: self) }\nset { self = newValue._text }"),
                "The code points of the text."),
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
                "split",
                "func split(separator: Character, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]",
                .intrinsic(.stringSplit), "The parts between separators."),
            Builtin(
                "split",
                "func split(separator: String, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]",
                .intrinsic(.stringSplit), "The parts between occurrences of a text."),
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
                .source(
                    "if k > count { fatalError(\"Can't remove more items from a collection than it has\") }\nself = String(self[index(startIndex, offsetBy: k)..<endIndex])"
                )),
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
            Builtin(
                "removeSubrange",
                "mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == _StringIndex",
                .source(
                    """
                    let range: Range<_StringIndex> = bounds._bounds(startIndex, endIndex, { self.index(after: $0) })
                    self = String(self[startIndex..<range.lowerBound]) + String(self[range.upperBound..<endIndex])
                    """)),
            Builtin(
                "replaceSubrange",
                "mutating func replaceSubrange<C: Collection, R: RangeExpression>(_ bounds: R, with newElements: C) where C.Element == Character, R.Bound == _StringIndex",
                .source(
                    """
                    let range = bounds._bounds(startIndex, endIndex, { self.index(after: $0) })
                    self = String(self[startIndex..<range.lowerBound]) + String(newElements) + String(self[range.upperBound..<endIndex])
                    """)),
            Builtin("reserveCapacity", "mutating func reserveCapacity(_ n: Int)", .source("")),
            Builtin("description", "var description: String", .source("return self")),
            Builtin("hash", "func hash(into hasher: inout Hasher)", .intrinsic(.stringHash)),
            Builtin(
                "hashValue", "var hashValue: Int", .source("var h = Hasher()\nhash(into: &h)\nreturn h.finalize()")),
        ]
}
