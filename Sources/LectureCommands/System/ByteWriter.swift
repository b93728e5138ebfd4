/// Writes numbers and texts so that `ByteReader` finds them again.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func number(_ value: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift))) }
    }

    mutating func data(_ data: [UInt8]) {
        number(UInt64(data.count))
        bytes += data
    }

    mutating func text(_ text: String) { data(Array(text.utf8)) }

    mutating func list<Element>(_ elements: [Element], _ write: (Element, inout ByteWriter) -> Void) {
        number(UInt64(elements.count))
        for element in elements { write(element, &self) }
    }
}
