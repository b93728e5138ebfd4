extension StandardLibrary {
    static let substrings = BuiltinTopic(
        "Parts of texts",
        types: [
            BuiltinType(
                "Substring",
                "struct Substring: StringProtocol, RangeReplaceableCollection, ExpressibleByStringLiteral, LosslessStringConvertible, CustomDebugStringConvertible",
                .substring, "A part of a text; its indices are those of the text.")
        ],
        [BuiltinExtension("Substring", rows)])

    private static let rows: [Builtin] =
        commonTextRows + [
            Builtin("Iterator", "typealias Iterator = IndexingIterator<Substring>", .declared),
            Builtin(
                "makeIterator", "func makeIterator() -> IndexingIterator<Substring>",
                .source("return IndexingIterator(_elements: self, _position: startIndex)")),
            Builtin("init", "init()", .source("self = \"\"._slice(0, 0)")),
            Builtin("init", "init(_ text: String)", .source("self = text._slice(0, text._utf8Count)")),
            Builtin("StringLiteralType", "typealias StringLiteralType = String", .declared),
            Builtin("init", "init(stringLiteral text: String)", .source("self = text._slice(0, text._utf8Count)")),
            Builtin(
                "init", "init<S: Sequence>(_ characters: S) where S.Element == Character",
                .source("self.init(String(characters))")),
            Builtin("init", "init(_ content: _UTF8View)", .source("self.init(content._text)")),
            Builtin("init", "init(_ content: _UnicodeScalarView)", .source("self.init(content._text)")),
            Builtin("base", "var base: String { get }", .intrinsic(.substringBase), "The text it is a part of."),
            Builtin("_start", "var _start: Int { get }", .intrinsic(.substringStart)),
            Builtin("_end", "var _end: Int { get }", .intrinsic(.substringEnd)),
            Builtin("_startOffset", "var _startOffset: Int", .source("return _start")),
            Builtin("_string", "var _string: String", .source("return String(self)")),
            Builtin("_slice", "func _slice(_ start: Int, _ end: Int) -> Substring", .intrinsic(.substringSlice)),
            Builtin("startIndex", "var startIndex: _StringIndex", .source("return _StringIndex(_offset: _start)")),
            Builtin("endIndex", "var endIndex: _StringIndex", .source("return _StringIndex(_offset: _end)")),
            Builtin(
                "index", "func index(after i: _StringIndex) -> _StringIndex", .source("return base.index(after: i)")),
            Builtin(
                "index", "func index(before i: _StringIndex) -> _StringIndex", .source("return base.index(before: i)")),
            Builtin(
                "index", "func index(_ i: _StringIndex, offsetBy distance: Int) -> _StringIndex",
                .source("return base.index(i, offsetBy: distance)")),
            Builtin(
                "index",
                "func index(_ i: _StringIndex, offsetBy distance: Int, limitedBy limit: _StringIndex) -> _StringIndex?",
                .source("return base.index(i, offsetBy: distance, limitedBy: limit)")),
            Builtin(
                "subscript", "subscript(i: _StringIndex) -> Character",
                .source(
                    """
                    if i._offset < _start || i._offset >= _end { fatalError("String index is out of bounds") }
                    return base._character(i._offset)
                    """)),
            Builtin(
                "subscript", "subscript(bounds: Range<_StringIndex>) -> Substring",
                .source(
                    """
                    if bounds.lowerBound._offset < _start || bounds.upperBound._offset > _end {
                        fatalError("Substring index range is out of bounds")
                    }
                    return _slice(bounds.lowerBound._offset, bounds.upperBound._offset)
                    """)),
            Builtin("count", "var count: Int", .source("return String(self).count"), "How many characters there are."),
            Builtin("isEmpty", "var isEmpty: Bool", .source("return _start == _end")),
            Builtin(
                "first", "var first: Character?", .source("return _start == _end ? nil : base._character(_start)"),
                "The first character, or nil."),
            Builtin(
                "==", "static func == (lhs: Substring, rhs: Substring) -> Bool",
                .source("return String(lhs) == String(rhs)")),
            Builtin(
                "<", "static func < (lhs: Substring, rhs: Substring) -> Bool",
                .source("return String(lhs) < String(rhs)")),
            Builtin(
                "+", "static func + (lhs: Substring, rhs: Substring) -> Substring",
                .source("return Substring(String(lhs) + String(rhs))")),
            Builtin("description", "var description: String", .source("return String(self)")),
            Builtin(
                "debugDescription", "var debugDescription: String", .source("return String(reflecting: String(self))")),
            Builtin("UTF8View", "typealias UTF8View = _UTF8View", .declared),
            Builtin("UnicodeScalarView", "typealias UnicodeScalarView = _UnicodeScalarView", .declared),
            Builtin("utf8", "var utf8: _UTF8View", .source("return String(self).utf8")),
            Builtin("utf16", "var utf16: _UTF16View", .source("return String(self).utf16")),
            Builtin(
                "unicodeScalars", "var unicodeScalars: _UnicodeScalarView",
                .source("return String(self).unicodeScalars")),
            Builtin("hash", "func hash(into hasher: inout Hasher)", .source("hasher.combine(String(self))")),
            Builtin(
                "append", "mutating func append(_ c: Character)",
                .source("self = Substring(String(self) + String(c))")),
            Builtin(
                "append", "mutating func append(contentsOf other: String)",
                .source("self = Substring(String(self) + other)")),
            Builtin(
                "+=", "static func += (lhs: inout Substring, rhs: String)",
                .source("lhs = Substring(String(lhs) + rhs)")),
            Builtin(
                "filter", "func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String",
                .source("return try String(self).filter(isIncluded)")),
            Builtin(
                "removeFirst", "@discardableResult mutating func removeFirst() -> Character",
                .source(
                    """
                    if _start == _end { fatalError("Can't remove items from an empty collection") }
                    let first = base._character(_start)
                    self = _slice(base._indexAfter(_start), _end)
                    return first
                    """), "Takes out the first character."),
            Builtin(
                "removeFirst", "mutating func removeFirst(_ k: Int)",
                .source("self = _slice(index(startIndex, offsetBy: k)._offset, _end)")),
            Builtin(
                "popFirst", "mutating func popFirst() -> Character?",
                .source("return _start == _end ? nil : removeFirst()"), "Takes out the first character, if any."),
            Builtin(
                "removeLast", "@discardableResult mutating func removeLast() -> Character",
                .source(
                    """
                    if _start == _end { fatalError("Can't remove last element from an empty collection") }
                    let last = base._indexBefore(_end)
                    let character = base._character(last)
                    self = _slice(_start, last)
                    return character
                    """)),
            Builtin(
                "popLast", "mutating func popLast() -> Character?",
                .source("return _start == _end ? nil : removeLast()")),
        ]
}
