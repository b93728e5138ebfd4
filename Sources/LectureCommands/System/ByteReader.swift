/// Reads what `ByteWriter` wrote; of anything else it reads zeros and empty texts, and knows that it did.
struct ByteReader {
    private let bytes: [UInt8]
    private var index = 0
    private var hasFailed = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { !hasFailed && index == bytes.count }

    mutating func fail() { hasFailed = true }

    mutating func number() -> UInt64 {
        guard !hasFailed, bytes.count - index >= 8 else {
            hasFailed = true
            return 0
        }
        var value: UInt64 = 0
        for offset in 0..<8 { value |= UInt64(bytes[index + offset]) << UInt64(offset * 8) }
        index += 8
        return value
    }

    mutating func data() -> [UInt8] {
        let count = number()
        guard !hasFailed, count <= UInt64(bytes.count - index) else {
            hasFailed = true
            return []
        }
        defer { index += Int(count) }
        return Array(bytes[index..<index + Int(count)])
    }

    mutating func text() -> String { String(decoding: data(), as: UTF8.self) }

    mutating func list<Element>(_ read: (inout ByteReader) -> Element) -> [Element] {
        let count = number()
        var elements: [Element] = []
        while elements.count < count, !hasFailed { elements.append(read(&self)) }
        return elements
    }
}
