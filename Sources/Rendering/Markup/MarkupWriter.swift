/// The one place that escapes: writes HTML, SVG and MathML from tags and texts.
///
/// Names of elements and attributes are literals of this program; everything that comes from outside goes through
/// `text` or an attribute's value.
public struct MarkupWriter {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes `<name a="b">`.
    public mutating func open(_ name: StaticString, _ attributes: [MarkupAttribute] = []) {
        begin(name, attributes)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes `</name>`.
    public mutating func close(_ name: StaticString) {
        literal("</")
        literal(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes `<name a="b" />`, for elements that have no content.
    public mutating func empty(_ name: StaticString, _ attributes: [MarkupAttribute] = []) {
        begin(name, attributes)
        literal(" />")
    }

    /// Writes an element around what `content` writes.
    public mutating func element(
        _ name: StaticString, _ attributes: [MarkupAttribute] = [], _ content: (inout MarkupWriter) -> Void
    ) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    /// Writes an element that holds a text alone.
    public mutating func element(_ name: StaticString, _ attributes: [MarkupAttribute] = [], text: String) {
        open(name, attributes)
        self.text(text)
        close(name)
    }

    /// Writes text, with `& < > "` escaped.
    public mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { plain in
            // What lies between two escapes is copied in one go.
            var start = 0
            for index in plain.indices {
                guard let escape = Self.escape(plain[index]) else { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: plain[start..<index]))
                literal(escape)
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: plain[start...]))
        }
    }

    /// Writes layout of our own, a line feed between blocks for one.
    public mutating func literal(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes markup as it stands: HTML of a trusted author, or what another `MarkupWriter` made.
    public mutating func trusted(_ markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    /// Writes what another writer made, or bytes of our own.
    mutating func trusted(_ markup: [UInt8]) {
        bytes.append(contentsOf: markup)
    }

    private mutating func begin(_ name: StaticString, _ attributes: [MarkupAttribute]) {
        bytes.append(UInt8(ascii: "<"))
        literal(name)
        for attribute in attributes {
            bytes.append(UInt8(ascii: " "))
            literal(attribute.name)
            guard let value = attribute.value else { continue }
            literal("=\"")
            text(value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    @inline(__always)
    private static func escape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }
}
