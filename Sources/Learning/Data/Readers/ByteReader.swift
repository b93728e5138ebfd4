/// Reads numbers out of bytes; reading beyond the end gives nil.
struct ByteReader {
    let bytes: [UInt8]
    var place = 0

    init(_ bytes: [UInt8], at place: Int = 0) { (self.bytes, self.place) = (bytes, place) }

    /// A whole number of so many bytes.
    mutating func whole(_ count: Int, bigEndian: Bool = false) -> UInt64? {
        guard place >= 0, count <= bytes.count - place else { return nil }
        var value: UInt64 = 0
        for step in 0..<count { value = value << 8 | UInt64(bytes[place + (bigEndian ? step : count - 1 - step)]) }
        place += count
        return value
    }

    mutating func run(_ count: Int) -> [UInt8]? {
        guard place >= 0, count >= 0, count <= bytes.count - place else { return nil }
        defer { place += count }
        return Array(bytes[place..<(place + count)])
    }
}
